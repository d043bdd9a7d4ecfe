import { folded, wordsIn } from "./letters.js";
import { stemOf } from "./stem.js";

/**
 * @typedef {import("./vocabulary.js").WordsFile} WordsFile
 * @typedef {{ written: string, means: Set<string>, sections: Set<string> }} Phrase some words as they are written, what
 *   they stand for, and the sections that answer them
 */

/** @param {string} word */
const stemmed = (word) => stemOf(folded(word));

/** @param {string} text */
export const phraseKey = (text) => wordsIn(text).map(stemmed).join(" ");

/**
 * What people say, in words that stand in a row: everyday words, questions that a section answers, Acts.
 *
 * @param {Pick<WordsFile, "asked" | "everyday" | "laws">} file
 */
export function phrasesOf(file) {
  /** @type {Map<string, Phrase>} */
  const phrases = new Map();
  /** @param {string} said */
  const phraseOf = (said) => {
    const key = phraseKey(said);
    const entry = phrases.get(key) ?? { written: said, means: new Set(), sections: new Set() };
    phrases.set(key, entry);
    return entry;
  };
  for (const { said, means } of file.everyday) {
    for (const one of said) for (const word of means) phraseOf(one).means.add(word);
  }
  // An Act that is named without a paragraph.
  for (const { act, said } of file.laws) {
    for (const one of said) {
      const phrase = phraseOf(one);
      phrase.means.add(act);
      phrase.sections.add("lov");
    }
  }
  for (const { section, said } of file.asked) {
    for (const one of said) phraseOf(one).sections.add(section);
  }
  const longest = Math.max(1, ...[...phrases.keys()].map((key) => key.split(" ").length));

  /**
   * The longest phrase that some words begin with.
   *
   * @param {readonly string[]} words
   */
  const startOf = (words) => {
    for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
      const said = words.slice(0, length);
      const phrase = phrases.get(said.map(stemmed).join(" "));
      if (phrase !== undefined) return { length, said: said.join(" "), phrase };
    }
    return undefined;
  };

  const single = [...phrases.keys()].filter((key) => !key.includes(" ")).map((key) => ({ key }));
  return { startOf, single, get: (/** @type {string} */ key) => phrases.get(key) };
}
