/** Splits a text into words: what stands between blanks or slashes and has a letter, a digit or a paragraph sign. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s/]+/)
    .map((token) => token.replace(/^[^\p{L}\d§]+|[^\p{L}\d§]+$/gu, ""))
    .filter((token) => token !== "");
}

/** Counts the letters of a word; digits and hyphens are none. */
export function letterCount(word: string): number {
  return word.replace(/[^\p{L}]/gu, "").length;
}
