import { letterCount, wordsOf } from "./word.ts";

/** A word of this many letters and more is a candidate for an explanation (lex.dk: compounds). */
export const veryLongWordLetters = 13;

/** Finds very long words in small letters; a capital inside the text or two capitals mark a name. */
export function veryLongWordsIn(text: string): readonly string[] {
  return wordsOf(text).filter((word, index) => {
    if (letterCount(word) < veryLongWordLetters || /[@\d]/.test(word)) return false;
    return index === 0 || !/^\p{Lu}/u.test(word);
  });
}
