import { limits } from "../../messages/load/limits.ts";
import type { Advice } from "../../messages/message.ts";
import type { LiteralFault } from "./literal-value.ts";

/** How large a data file may be, in bytes. */
export const mostBytes = 2_000_000;

/** How deep brackets, lists and objects may stand inside one another; the model needs fewer than ten. */
export const deepest = 50;

/** How many words and signs may follow one another without a comma, at all open brackets together. */
export const longest = 1000;

/** How many values a file may hold, and how many letters their texts: those of a constant count wherever it is used. */
export const mostValues = 50_000;
/** How many letters the texts of a file may have. */
export const mostLetters = 4_000_000;
/** How many letters one text may have: seven pages without a paragraph. */
export const mostInText = 20_000;

/** Words the fault of a file in which brackets, lists or constants stand too deep inside one another. */
export function tooDeep(offset: number): LiteralFault {
  return excess(offset, limits.tooDeep(deepest));
}

/** Words the fault of a chain of words and signs that has no end. */
export function tooLong(offset: number): LiteralFault {
  return excess(offset, limits.tooLong(longest));
}

/** Words the fault of a file that holds more than any standard does. */
export function tooMuch(offset: number): LiteralFault {
  return excess(offset, limits.tooMuch(mostValues, mostLetters));
}

/** Words the fault of one text that is as long as a book. */
export function tooLongText(length: number, offset: number): LiteralFault {
  return excess(offset, limits.longText(length, mostInText));
}

function excess(offset: number, advice: Advice): LiteralFault {
  return { code: "KS15", path: [], offset, ...advice };
}
