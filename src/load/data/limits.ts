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
  const what = `Brackets or constants stand inside one another more than ${deepest} times; no data goes so deep.`;
  return excess(offset, what, "Take the brackets away that hold nothing but brackets.");
}

/** Words the fault of a chain of words and signs that has no end. */
export function tooLong(offset: number): LiteralFault {
  const what = `More than ${shown(longest)} words and signs follow one another without a comma.`;
  return excess(offset, what, "Write a long text in fewer parts, or look for a comma that is missing.");
}

/** Words the fault of a file that holds more than any standard does. */
export function tooMuch(offset: number): LiteralFault {
  const what = `The file holds more than ${shown(mostValues)} values or ${shown(mostLetters)} letters; a constant counts wherever it is used.`;
  return excess(offset, what, "Keep what belongs to this file, and use constants of constants less often.");
}

/** Words the fault of one text that is as long as a book. */
export function tooLongText(length: number, offset: number): LiteralFault {
  const what = `The text has ${shown(length)} letters. At most ${shown(mostInText)} are read as one text.`;
  return excess(offset, what, "Write its paragraphs as texts of their own.");
}

function excess(offset: number, what: string, fix: string): LiteralFault {
  return { code: "KS15", path: [], offset, what, fix };
}

function shown(count: number): string {
  return count.toLocaleString("en");
}
