/**
 * What is no letter of a word: white space, soft hyphens (they show only where a word breaks), joiners and marks of
 * direction, which a browser may leave out of a PDF.
 */
export const blanks = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

const allBlanks = new RegExp(blanks, "gu");

/** Text as it is compared: its letters alone, in lower case. */
export function lettersOf(text: string): string {
  return text.replace(allBlanks, "").toLowerCase();
}
