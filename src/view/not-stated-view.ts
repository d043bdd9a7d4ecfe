import { joinWords } from "../format/typography.ts";
import { type Concept, conceptOrder, type Standard } from "../model/index.ts";
import { askText } from "./contact-view.ts";
import { factSection } from "./fact-section.ts";
import type { StandardContext } from "./standard-context.ts";

/** What the source says nothing about, and whom to ask. */
export interface NotStatedView {
  readonly intro: string;
  readonly items: readonly string[];
  readonly ask: string;
}

/** Concepts whose absence a citizen must know of; nobody misses a chapter on values. */
const missed: Partial<Record<Concept, string>> = {
  targetGroup: "hvem der kan få hjælpen",
  content: "hvad du kan få hjælp til",
  scope: "hvor meget hjælp du kan få, og hvor længe",
  ending: "hvornår hjælpen slutter",
  provider: "hvem der giver hjælpen",
  freeChoice: "om du selv kan vælge leverandør",
  cost: "hvad hjælpen koster",
  howToApply: "hvordan du får hjælpen",
  processingTime: "hvornår du får svar",
  followUp: "hvordan kommunen følger op",
  responsibilities: "hvad dit ansvar er",
  complaint: "hvordan du klager",
};

/** Tells whether the source says anything under a concept. */
export function isStated(concept: Concept, standard: Standard): boolean {
  switch (concept) {
    case "responsibilities":
      return standard.responsibilities !== "not-stated";
    case "complaint":
      return standard.complaint.kind !== "not-stated";
    case "emergency":
      return standard.emergency !== undefined;
    case "legalBasis":
      return true;
    case "cost":
      return standard.sections.cost !== undefined || standard.facts.price !== undefined;
    case "followUp":
      return (
        standard.sections.followUp !== undefined ||
        standard.timeLimits.some(({ kind }) => kind === "follow-up" || kind === "first-follow-up")
      );
    default:
      return standard.sections[concept] !== undefined || factSection(concept, standard.facts) !== undefined;
  }
}

function silentFacts({ facts, sections, timeLimits }: Standard): readonly string[] {
  // Hours a week are told by a section of their own, which leaves open for how long.
  const isOpenEnded = sections.scope === undefined && timeLimits.every(({ kind }) => kind !== "course");
  return [
    ...(facts.hoursPerWeekAtMost !== undefined && isOpenEnded ? ["hvor længe du kan få hjælpen"] : []),
    ...(facts.anonymity === undefined ? ["om du kan være anonym"] : []),
    ...(facts.rightToRefuse === undefined ? ["om du kan sige nej til hjælpen"] : []),
  ];
}

/** Says in one sentence what the source leaves open that one must know before applying; undefined where it does not. */
export function applyNotStated({ standard }: StandardContext): string | undefined {
  const open = (["cost", "processingTime"] as const).flatMap((concept) =>
    isStated(concept, standard) ? [] : [missed[concept] ?? ""],
  );
  if (open.length === 0) return undefined;
  return `Kommunens tekst siger ikke, ${joinWords(open, "eller")}. Spørg om det.`;
}

/** Lists what the source leaves open; undefined where it leaves nothing open that a citizen would miss. */
export function notStatedView(context: StandardContext): NotStatedView | undefined {
  const { standard } = context;
  const { profile } = context.municipality;
  const concepts = conceptOrder.flatMap((concept) => {
    const text = missed[concept];
    return text === undefined || isStated(concept, standard) ? [] : [text];
  });
  const items = [...concepts, ...silentFacts(standard)];
  if (items.length === 0) return undefined;
  return {
    intro: `Teksten fra ${profile.name} siger ikke noget om`,
    items,
    ask: askText(profile, standard),
  };
}
