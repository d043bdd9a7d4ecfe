import type { Path } from "../load/index.ts";
import { type Concept, conceptOrder, type Standard } from "../model/index.ts";
import { isAnswered, isStated } from "../view/not-stated-view.ts";

/** Parts that tell of the help's background; a citizen can act without them. */
const background: readonly Concept[] = [
  "introduction",
  "purpose",
  "qualityGoals",
  "values",
  "supervision",
  "hearing",
  "revision",
  "legalBasis",
];

/** Gives the parts by which a citizen acts and under which the standard says something, even that there is none. */
export function neededParts(standard: Standard): readonly Concept[] {
  return conceptOrder.filter((concept) => !background.includes(concept) && isStated(concept, standard));
}

/** Tells whether a standard says anything that a section of easy read can tell under a concept. */
export function hasPart(concept: Concept, standard: Standard): boolean {
  const { facts, timeLimits } = standard;
  switch (concept) {
    // The summary always tells for whom, what, and how to begin.
    case "targetGroup":
    case "content":
    case "howToApply":
      return true;
    case "scope":
      return isStated(concept, standard) || facts.hoursPerWeekAtMost !== undefined;
    case "rights":
      return [standard.sections.rights, facts.anonymity, facts.rightToRefuse].some(
        (said) => said !== undefined,
      );
    case "processingTime":
      return isAnswered(concept, standard) || timeLimits.some(({ kind }) => kind === "first-contact");
    default:
      return isStated(concept, standard);
  }
}

/** Gives the place of a part in the standard: its section, its field, or the value that stands for it. */
export function placeOfPart(concept: Concept, standard: Standard): Path {
  if (concept in standard.sections) return ["sections", concept];
  const own = standard.ownSections?.findIndex(({ answers = [] }) => answers.includes(concept)) ?? -1;
  if (own >= 0) return ["ownSections", own];
  switch (concept) {
    case "cost":
      return ["facts", "price"];
    case "targetGroup":
      return ["facts", "ages"];
    case "freeChoice":
      return ["facts", "freeChoice"];
    case "followUp":
      return ["timeLimits", standard.timeLimits.findIndex(({ kind }) => kind.endsWith("follow-up"))];
    default:
      return [concept];
  }
}
