// Danish as people type it: without its three letters, with an accent, a letter twice, signs that no eye sees.

/** What no eye sees, and what copying leaves in a text. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/gu;

/**
 * A text in small letters, without what no eye sees, and with joined letters (ﬁ) taken apart.
 *
 * @param {string} text
 */
export function clean(text) {
  return text.normalize("NFKC").replace(unseen, "").toLocaleLowerCase("da");
}

/**
 * The words of a text, in its order; a number is a word, and so is each part of „støtte-kontaktperson“.
 *
 * @param {string} text
 */
export function wordsIn(text) {
  return clean(text).match(/[\p{L}\p{M}\d]+/gu) ?? [];
}

/**
 * A word without what Danes write in several ways: æ and ae, ø, oe and o, å, aa and a, accents.
 *
 * @param {string} word
 */
export function folded(word) {
  return clean(word)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/æ/gu, "ae")
    .replace(/ø|œ|oe/gu, "o")
    .replace(/aa/gu, "a");
}

/**
 * What all ways to write a word have in common, a letter once or twice among them.
 *
 * @param {string} word
 */
export function keyOf(word) {
  return folded(word).replace(/(\p{L})\1+/gu, "$1");
}
