import { type Concept, complaintsOf, conceptOrder, type Standard, type TimeLimit } from "../model/index.ts";
import { isAppliedFor } from "./applied-for.ts";
import { askText } from "./contact-view.ts";
import { factSection } from "./fact-section.ts";
import type { OwnedStandard } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import { isToldInBlocks, ownAnswers } from "./told-elsewhere.ts";

/** What the source says nothing about, and whom to ask; who speaks for themselves says only that. */
export interface NotStatedView {
  readonly intro: string;
  readonly items: readonly string[];
  readonly ask: string;
}

/** Tells whether the source says anything under a concept. */
export function isStated(concept: Concept, standard: Standard): boolean {
  if (ownAnswers(concept, standard).length > 0) return true;
  switch (concept) {
    case "responsibilities":
      return standard.responsibilities !== "not-stated";
    case "complaint":
      return complaintsOf(standard).some(({ kind }) => kind !== "not-stated");
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

/**
 * Tells whether a citizen finds the answer to a concept's question on the page, in its section or in a value; who need
 * not apply waits for no answer.
 */
export function isAnswered(concept: Concept, standard: Standard): boolean {
  if (isStated(concept, standard) || isToldInBlocks(concept, standard)) return true;
  if (concept === "processingTime") return !isAppliedFor(standard) || standard.timeLimits.some(tellsOfAnswer);
  return (
    concept === "howToApply" && standard.contacts.some(({ for: purposes }) => purposes.includes("apply"))
  );
}

/** Tells whether a limit is about the answer; one for something else may be: its words say so. */
export function tellsOfAnswer({ kind, what }: TimeLimit): boolean {
  return kind === "decision" || (kind === "other" && /\b(?:svar|afgør|sagsbehandling)/iu.test(what));
}

/**
 * Whether one can be anonymous is a question only where no help needs a decision: a decision is made about a person
 * whom the municipality knows.
 */
function couldBeAnonymous({ legalBasis }: Standard): boolean {
  return legalBasis.every(
    ({ role, appeal }) =>
      role === "mentioned" || appeal === "usually-no-decision" || appeal === "not-relevant",
  );
}

/** A value that a standard may leave open and a citizen would miss. */
export type SilentFact = "howLong" | "whetherAnonymous" | "whetherToRefuse" | "firstContact";

/** Names the values that a standard leaves open and a citizen would miss. */
export function silentFacts(standard: Standard): readonly SilentFact[] {
  const { facts, sections, timeLimits } = standard;
  // How much is told by a value or a list, which leaves open for how long.
  const isAmountTold = facts.hoursPerWeekAtMost !== undefined || isToldInBlocks("scope", standard);
  const isOpenEnded =
    sections.scope === undefined &&
    ownAnswers("scope", standard).length === 0 &&
    timeLimits.every(({ kind }) => kind !== "course");
  const silent: readonly (readonly [SilentFact, boolean])[] = [
    ["howLong", isAmountTold && isOpenEnded],
    ["whetherAnonymous", facts.anonymity === undefined && couldBeAnonymous(standard)],
    ["whetherToRefuse", facts.rightToRefuse === undefined],
    // Nobody waits for an answer to what they have not applied for; but they wait.
    [
      "firstContact",
      !isAppliedFor(standard) &&
        !isStated("processingTime", standard) &&
        timeLimits.every(({ kind }) => kind !== "first-contact" && kind !== "delivery"),
    ],
  ];
  return silent.flatMap(([fact, isSilent]) => (isSilent ? fact : []));
}

/** Lists what the source leaves open; undefined where it leaves nothing open that a citizen would miss. */
export function notStatedView(context: OwnedStandard): NotStatedView | undefined {
  const { standard } = context;
  const { profile } = context.municipality;
  const concepts = conceptOrder.flatMap((concept) => {
    const text = texts.missed[concept];
    return text === undefined || isAnswered(concept, standard) ? [] : [text];
  });
  const items = [...concepts, ...silentFacts(standard).map((fact) => texts.standard[fact])];
  if (items.length === 0) return undefined;
  const intro = textsFor(profile.voice).notStated.list({ name: profile.name });
  return { intro, items: intro === "" ? [] : items, ask: askText(profile, standard) };
}

/** Gives the anchor of the part that lists what the source leaves open; who speaks for themselves only says whom to ask. */
export function notStatedAnchor({ items }: NotStatedView): string {
  return items.length === 0 ? "spoergsmaal" : "ikke-naevnt";
}
