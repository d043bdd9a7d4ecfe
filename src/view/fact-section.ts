import { danishNumber } from "../format/number.ts";
import type { Facts, Section, Standard, TextConcept } from "../model/index.ts";
import { texts } from "./texts.ts";

/**
 * Tells what a standard holds as a value where its text has no section for it: the value would else be known and not
 * printed. Where there is a section, the section says it in its own words, and nothing is told twice.
 */
export function factSection(concept: TextConcept, facts: Facts): Section | undefined {
  const text = factText(concept, facts);
  return text === undefined ? undefined : { status: "stated", body: [text] };
}

function factText(
  concept: TextConcept,
  { hoursPerWeekAtMost: hours, freeChoice }: Facts,
): string | undefined {
  if (concept === "scope" && hours !== undefined) {
    return texts.facts.hoursPerWeek({ hours: danishNumber(hours), isOne: hours === 1 });
  }
  if (concept === "freeChoice" && freeChoice !== undefined) {
    return freeChoice ? texts.facts.freeChoice : texts.facts.noFreeChoice;
  }
  return undefined;
}

/** Says how to begin; whether a decision is needed first, where no section tells how to apply. */
export function startText({ summary, facts, sections }: Standard): string {
  if (sections.howToApply !== undefined || facts.referralNeeded === undefined) return summary.start;
  const { referralNeeded, noReferralNeeded } = texts.shortAnswer;
  const referral = facts.referralNeeded ? referralNeeded : noReferralNeeded;
  return `${summary.start} ${referral}`;
}
