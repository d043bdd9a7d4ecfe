export { type Abbreviation, abbreviationsIn, isOpenAbbreviation } from "./abbreviation.ts";
export { bliverPassivesIn } from "./bliver-passive.ts";
export { capitalsIn } from "./capitals.ts";
export { definedByAt } from "./defined-by-at.ts";
export { doubleNegationsIn } from "./double-negation.ts";
export { invertedConditionsIn } from "./inverted-condition.ts";
export { lixBand, longWordLetters, measureOf, type TextMeasure } from "./lix.ts";
export { veryLongWordLetters, veryLongWordsIn } from "./long-word.ts";
export { numberWordsIn } from "./number-word.ts";

export { romanNumeralsIn } from "./roman-numeral.ts";
export { sPassivesIn } from "./s-passive.ts";
export { sentencesOf, sentencesOfLine } from "./sentence.ts";
export { seriesIn } from "./series.ts";
export { shortRunsIn } from "./staccato.ts";
export { type StatedFact, statedFactsIn } from "./stated-fact.ts";
export { letterCount, wordsOf } from "./word.ts";
