import type { MunicipalityRule } from "../municipality-rule.ts";
import type { Rule } from "../record.ts";
import { abbreviation } from "./abbreviation.ts";
import { aboutTheCitizen } from "./about-the-citizen.ts";
import { absolute } from "./absolute.ts";
import { appealNotTold } from "./appeal-not-told.ts";
import { beforeAeldreloven } from "./before-aeldreloven.ts";
import { bliverPassive } from "./bliver-passive.ts";
import { capitals } from "./capitals.ts";
import { complaintAgainstLaw } from "./complaint-against-law.ts";
import { complaintNotStated } from "./complaint-not-stated.ts";
import { complaintUnexplained } from "./complaint-unexplained.ts";
import { appealWithoutDeadline, complaintCannotArrive } from "./complaint-way.ts";
import { conditionAsFact } from "./condition-as-fact.ts";
import { definedByErAt } from "./defined-by-at.ts";
import { doubleNegation } from "./double-negation.ts";
import { dutyWithoutPlace } from "./duty-without-place.ts";
import { factInChecklist } from "./fact-in-checklist.ts";
import { factLeftOut } from "./fact-left-out.ts";
import { factDiffers, factNotInStandard } from "./fact-not-in-standard.ts";
import { flatOverConflict } from "./flat-over-conflict.ts";
import { helplineInText } from "./helpline-in-text.ts";
import { helplineOfAnotherRegion } from "./helpline-of-another-region.ts";
import { invertedCondition } from "./inverted-condition.ts";
import { lawAboveText } from "./law-above-text.ts";
import { lixChoppy, lixFull, lixHard, lixTooHard } from "./lix.ts";
import { longParagraph } from "./long-paragraph.ts";
import { longSentence } from "./long-sentence.ts";
import { mixedWords } from "./mixed-words.ts";
import { movedParagraph } from "./moved-paragraph.ts";
import { noContact } from "./no-contact.ts";
import { noEasyRead } from "./no-easy-read.ts";
import { noIndividualAssessment } from "./no-individual-assessment.ts";
import { noLongerValid } from "./no-longer-valid.ts";
import { numberWord } from "./number-word.ts";
import { openConflict } from "./open-conflict.ts";
import { partNotInStandard, partNotTold } from "./part-not-told.ts";
import { pastPrice } from "./past-price.ts";
import { priceNotStated } from "./price-not-stated.ts";
import { regionEnds } from "./region-ends.ts";
import { replacedRule } from "./replaced-rule.ts";
import { replacedTool } from "./replaced-tool.ts";
import { responsibilitiesNotStated } from "./responsibilities-not-stated.ts";
import { reviewOverdue } from "./review-overdue.ts";
import { romanNumeral } from "./roman-numeral.ts";
import { sPassive } from "./s-passive.ts";
import { saidTwice } from "./said-twice.ts";
import { seriesInSentence } from "./series-in-sentence.ts";
import { spelling } from "./spelling.ts";
import { staccato } from "./staccato.ts";
import { talkAboutTheText } from "./talk-about-the-text.ts";
import { tooLong } from "./too-long.ts";
import { twoThoughtsInALine } from "./two-thoughts-in-a-line.ts";
import { unexplainedLongWord } from "./unexplained-long-word.ts";
import { unexplainedTerm } from "./unexplained-term.ts";
import { unfoundedCertainty } from "./unfounded-certainty.ts";
import { untaggedAppendix } from "./untagged-appendix.ts";
import { unusedSharedContact, unusedSharedFact, unusedSharedText } from "./unused-shared.ts";
import { valueInWords } from "./value-in-words.ts";
import { yearlyAdoption } from "./yearly-adoption.ts";

/** Every rule over one standard, in the order of the codes: language, law, freshness, facts. */
export const rules: readonly Rule[] = [
  longSentence,
  lixTooHard,
  lixHard,
  lixChoppy,
  lixFull,
  longParagraph,
  seriesInSentence,
  unexplainedLongWord,
  unexplainedTerm,
  bliverPassive,
  sPassive,
  aboutTheCitizen,
  abbreviation,
  doubleNegation,
  romanNumeral,
  capitals,
  numberWord,
  mixedWords,
  twoThoughtsInALine,
  absolute,
  noIndividualAssessment,
  complaintNotStated,
  complaintUnexplained,
  complaintAgainstLaw,
  responsibilitiesNotStated,
  priceNotStated,
  noContact,
  lawAboveText,
  replacedRule,
  movedParagraph,
  beforeAeldreloven,
  replacedTool,
  helplineOfAnotherRegion,
  helplineInText,
  openConflict,
  reviewOverdue,
  noLongerValid,
  yearlyAdoption,
  factNotInStandard,
  factDiffers,
  factInChecklist,
  factLeftOut,
  partNotTold,
  partNotInStandard,
  pastPrice,
  noEasyRead,
  untaggedAppendix,
  tooLong,
  flatOverConflict,
  unfoundedCertainty,
  conditionAsFact,
  dutyWithoutPlace,
  saidTwice,
  staccato,
  invertedCondition,
  definedByErAt,
  spelling,
  talkAboutTheText,
  complaintCannotArrive,
  appealWithoutDeadline,
  appealNotTold,
  valueInWords,
];

/** Every rule over what the standards of one municipality share, in the order of the codes. */
export const municipalityRules: readonly MunicipalityRule[] = [
  unusedSharedText,
  unusedSharedContact,
  regionEnds,
  unusedSharedFact,
];
