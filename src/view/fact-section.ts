import { danishNumber } from "../format/number.ts";
import type { Facts, Section, Standard, TextConcept } from "../model/index.ts";
import { agesText } from "./ages-text.ts";
import { areListed, priceBlocks } from "./price-view.ts";
import { texts } from "./texts.ts";
import { ownAnswers } from "./told-elsewhere.ts";

/**
 * Tells what a standard holds as a value where its text has no section for it: the value would else be known and not
 * printed. Where there is a section, the section says it in its own words, and nothing is told twice.
 */
export function factSection(concept: TextConcept, facts: Facts): Section | undefined {
  if (concept === "cost" && areListed(facts)) return { status: "stated", body: [...priceBlocks(facts)] };
  const text = factText(concept, facts);
  return text === undefined ? undefined : { status: "stated", body: [text] };
}

function factText(concept: TextConcept, facts: Facts): string | undefined {
  const { hoursPerWeekAtMost: hours, freeChoice, ages } = facts;
  if (concept === "targetGroup" && ages !== undefined) return agesText(ages, texts.facts.ages);
  if (concept === "scope" && hours !== undefined) {
    return texts.facts.hoursPerWeek({ hours: danishNumber(hours), isOne: hours === 1 });
  }
  if (concept === "freeChoice" && freeChoice !== undefined) {
    return freeChoice ? texts.facts.freeChoice : texts.facts.noFreeChoice;
  }
  return concept === "rights" ? freedomText(facts) : undefined;
}

/** Says whether one may refuse the help and keep one's name, as far as a standard holds it as a value. */
export function freedomText({ rightToRefuse, anonymity }: Facts): string | undefined {
  const told = [
    ...(rightToRefuse === true ? [texts.facts.rightToRefuse] : []),
    ...(anonymity === undefined ? [] : [anonymity ? texts.facts.anonymity : texts.facts.noAnonymity]),
  ];
  return told.length === 0 ? undefined : told.join(" ");
}

/** Says how to begin; whether a decision is needed first, where no section tells how to apply. */
export function startText(standard: Standard): string {
  const { summary, facts, sections } = standard;
  const isTold = sections.howToApply !== undefined || ownAnswers("howToApply", standard).length > 0;
  if (isTold || facts.referralNeeded === undefined) return summary.start;
  const { referralNeeded, noReferralNeeded } = texts.shortAnswer;
  const referral = facts.referralNeeded ? referralNeeded : noReferralNeeded;
  return `${summary.start} ${referral}`;
}
