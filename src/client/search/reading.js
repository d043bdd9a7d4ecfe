import { grouperOf } from "./groups.js";
import { clean, keyOf, wordsIn } from "./letters.js";
import { phraseKey } from "./phrases.js";
import { takeEdition, takeLaws, takePhones, takePlace, without } from "./taken.js";
import { vocabularyOf } from "./vocabulary.js";

/**
 * @typedef {import("./vocabulary.js").WordsFile} WordsFile
 * @typedef {{ query: string, weight: number }} Alternative what is asked of the index, and how much it counts
 * @typedef {{
 *   said: string,
 *   read?: string,
 *   alternatives: readonly Alternative[],
 *   sections: readonly string[],
 *   isPartial?: boolean,
 *   paragraph?: string,
 * }} Group one thing that somebody looks for: as it was typed, as it was read, and where it is answered
 * @typedef {{
 *   groups: readonly Group[],
 *   unknown: readonly string[],
 *   municipality?: { name: string, said: string },
 *   edition?: { name: string, path: string, said: string },
 *   elsewhere?: { said: string, text: string },
 *   rest: { municipality: string, edition: string },
 *   isAboutWords: boolean,
 * }} Reading
 */

/** Longer than any question; the rest says nothing new. */
const longest = 300;

/** What people ask with when they want to know what a word means. */
const meaning =
  /^(hvad|hva)\s+(betyder|er|vil sige|menes der med)\b|\bbetyder\b|\bbetydning\b|\bdefinition\b/u;

/**
 * Reads what people type as one would who knows the site: its places, editions, numbers and paragraphs, and words in
 * every form and spelling.
 *
 * @param {WordsFile} file
 */
export function readerOf(file) {
  const vocabulary = vocabularyOf(file);
  const { groupsOf, exactGroups } = grouperOf(file, vocabulary);
  const places = file.municipalities.map((name) => {
    const short = name.replace(/ kommune$/iu, "");
    return { name, key: wordsIn(short).map(keyOf).join(" ") };
  });
  const elsewhere = new Map(
    file.elsewhere.flatMap(({ said, text }) => said.map((one) => [phraseKey(one), { said: one, text }])),
  );

  /**
   * @param {string} typed
   * @param {{ isExact?: boolean }} [how] whether the words are taken as they are typed, without correction
   * @returns {Reading}
   */
  return function read(typed, { isExact = false } = {}) {
    const text = clean(typed).slice(0, longest);
    const numbers = takePhones(text);
    const laws = takeLaws(numbers.rest, file.laws, (word) => vocabulary.same(word).length > 0);
    const place = takePlace(
      laws.rest,
      places,
      (word) => vocabulary.same(word).length > 0 && !isPlaceWord(word),
    );
    const edition = takeEdition(place.rest, file.editions);
    const words = wordsIn(edition.rest);
    const asked = isExact ? exactGroups(words) : groupsOf(words);
    const fixed = [
      ...numbers.found.map((one) => ({ ...one, sections: ["kontakt", "det-korte-svar"] })),
      ...laws.found.map((one) => ({ ...one, sections: [], paragraph: one.query })),
    ].map(({ query, ...one }) => ({
      ...one,
      alternatives: vocabulary.same(query).length > 0 ? [{ query, weight: 1 }] : [],
    }));
    const groups = [...fixed.filter(({ alternatives }) => alternatives.length > 0), ...asked.groups];
    const helped = [...elsewhere].find(([key]) => ` ${phraseKey(text)} `.includes(` ${key} `))?.[1];
    return {
      groups,
      unknown: [
        ...fixed.filter(({ alternatives }) => alternatives.length === 0).map(({ said }) => said),
        ...asked.unknown,
      ],
      ...(place.found ? { municipality: place.found } : {}),
      ...(edition.found ? { edition: edition.found } : {}),
      ...(helped ? { elsewhere: helped } : {}),
      rest: {
        municipality: place.found ? without(typed, place.found.said) : typed,
        edition: edition.found ? without(typed, edition.found.said) : typed,
      },
      isAboutWords: meaning.test(text),
    };
  };

  /** @param {string} word */
  function isPlaceWord(word) {
    return places.some(({ key }) => key === keyOf(word));
  }
}
