import { clean, folded, keyOf, wordsIn } from "./letters.js";
import { phrasesOf } from "./phrases.js";
import { stemOf } from "./stem.js";
import { nearest } from "./vocabulary.js";

/**
 * @typedef {import("./vocabulary.js").WordsFile} WordsFile
 * @typedef {import("./reading.js").Alternative} Alternative
 * @typedef {import("./reading.js").Group} Group
 */

const weights = {
  same: 1,
  inflected: 0.95,
  everyday: 0.8,
  inside: 0.45,
  parts: 0.7,
  spelling: 0.85,
  section: 0.35,
};

/** Of the words that everyday ones stand for, the first mean it most. */
const fading = 0.8;

/**
 * Takes words for what somebody means by them: phrases, forms, parts and spellings of the site's own words.
 *
 * @param {WordsFile} file
 * @param {ReturnType<typeof import("./vocabulary.js").vocabularyOf>} vocabulary
 */
export function grouperOf(file, vocabulary) {
  const phrases = phrasesOf(file);
  const empty = new Set(file.empty.map(keyOf));
  /** @type {Map<string, Alternative[]>} */
  const sectionWords = new Map();

  /**
   * @param {string} word
   * @param {number} weight
   * @returns {Alternative[]}
   */
  const formsOf = (word, weight) => {
    // What the index has not is not asked for.
    const words = wordsIn(word).filter((one) => !empty.has(keyOf(one)));
    if (words.length > 1) {
      const known = words.map((one) => vocabulary.same(one)[0] ?? vocabulary.inflected(one)[0]);
      return known.every((one) => one !== undefined)
        ? [{ query: known.map((one) => one.word).join(" "), weight }]
        : [];
    }
    const same = vocabulary.same(word);
    const others = vocabulary.inflected(word).filter((one) => !same.includes(one));
    return [
      ...same.map((one) => ({ query: one.word, weight })),
      ...others.map((one) => ({ query: one.word, weight: weight * weights.inflected })),
    ];
  };

  // A section is found by what it says of its matter, too, whatever word was typed.
  for (const { section, said } of file.asked) {
    const single = said.filter((one) => wordsIn(one).length === 1);
    sectionWords.set(
      section,
      single.flatMap((one) =>
        vocabulary.same(one).map(({ word }) => ({ query: word, weight: weights.section })),
      ),
    );
  }

  /** @param {string} word */
  const insideOthers = (word) =>
    vocabulary.endingIn(word).map((one) => ({ query: one.word, weight: weights.inside }));

  /**
   * @param {string} said
   * @param {import("./phrases.js").Phrase} entry
   * @returns {Group}
   */
  const phraseGroup = (said, entry) => ({
    said,
    ...(said !== clean(entry.written) && folded(said) === folded(entry.written)
      ? { read: entry.written }
      : {}),
    alternatives: [
      ...formsOf(said, weights.same),
      ...(said.includes(" ") ? [] : insideOthers(said)),
      ...[...entry.means].flatMap((word, at) => formsOf(word, weights.everyday * fading ** at)),
      ...[...entry.sections].flatMap((section) => sectionWords.get(section) ?? []),
    ],
    sections: [...entry.sections],
  });

  /**
   * @param {string} word
   * @returns {Group | undefined}
   */
  const wordGroup = (word) => {
    const forms = formsOf(word, weights.same);
    const inside = insideOthers(word);
    if (forms.length > 0) {
      const [first] = forms;
      // Another spelling is told; an ending is not.
      const isOther = first !== undefined && !isWritten(word, forms);
      return {
        said: word,
        ...(isOther ? { read: first.query } : {}),
        alternatives: [...forms, ...inside],
        sections: [],
      };
    }
    if (/\d/u.test(word)) return undefined;
    if (inside.length > 0) return { said: word, alternatives: inside, sections: [] };
    const parted = vocabulary.split(word);
    if (parted?.isWhole) {
      return {
        said: word,
        alternatives: [{ query: parted.parts.map((one) => one.word).join(" "), weight: weights.parts }],
        sections: [],
        isPartial: true,
      };
    }
    const [meant] = nearest(
      word,
      [...vocabulary.all].sort((a, b) => b.pages - a.pages),
    );
    const [everyday] = nearest(word, phrases.single);
    if (meant !== undefined) {
      return {
        said: word,
        read: meant.word,
        alternatives: formsOf(meant.word, weights.spelling),
        sections: [...(phrases.get(meant.stem)?.sections ?? [])],
      };
    }
    const entry = everyday && phrases.get(everyday.key);
    if (entry) return { ...phraseGroup(entry.written, entry), said: word, read: entry.written };
    if (parted) {
      return {
        said: word,
        alternatives: parted.parts.flatMap((one) => formsOf(one.word, weights.parts)),
        sections: [],
        isPartial: true,
      };
    }
    return undefined;
  };

  /**
   * @param {readonly string[]} words
   * @returns {{ groups: Group[], unknown: string[] }}
   */
  const groupsOf = (words) => {
    /** @type {Group[]} */
    const groups = [];
    /** @type {string[]} */
    const unknown = [];
    for (let at = 0; at < words.length; ) {
      const start = phrases.startOf(words.slice(at));
      const group = start && phraseGroup(start.said, start.phrase);
      if (start && group && (group.alternatives.length > 0 || group.sections.length > 0)) {
        groups.push(group);
        at += start.length;
        continue;
      }
      const word = words[at] ?? "";
      const joined = joinedAt(words, at);
      if (joined) {
        groups.push({ said: joined.said, alternatives: formsOf(joined.word, weights.same), sections: [] });
        at += joined.length;
        continue;
      }
      at += 1;
      if (empty.has(keyOf(word))) continue;
      const found = wordGroup(word);
      if (found) groups.push(found);
      else unknown.push(word);
    }
    return { groups, unknown };
  };

  /** @param {readonly string[]} words */
  const exactGroups = (words) => {
    const isKnown = (/** @type {string} */ word) =>
      vocabulary.same(word).some((one) => one.word === word) || vocabulary.inflected(word).length > 0;
    const told = words.filter((word) => !empty.has(keyOf(word)));
    const known = told.filter(
      (word) => isKnown(word) && vocabulary.same(word).every((one) => one.word === word),
    );
    return {
      groups: known.map((said) => ({ said, alternatives: formsOf(said, weights.same), sections: [] })),
      unknown: told.filter((word) => !known.includes(word)),
    };
  };

  /**
   * A word of the site that was typed as two or three: „kontakt person“.
   *
   * @param {readonly string[]} words
   * @param {number} at
   */
  const joinedAt = (words, at) => {
    for (const length of [3, 2]) {
      const parts = words.slice(at, at + length);
      if (parts.length < length || parts.some((part) => empty.has(keyOf(part)) || /\d/u.test(part))) continue;
      for (const joint of ["", "s"]) {
        const word = parts.join(joint);
        if (vocabulary.same(word).length + vocabulary.inflected(word).length > 0) {
          return { word, said: parts.join(" "), length };
        }
      }
    }
    return undefined;
  };

  return { groupsOf, exactGroups };
}

/**
 * @param {string} word
 * @param {readonly Alternative[]} forms
 */
function isWritten(word, forms) {
  const stem = stemOf(clean(word));
  return forms.some(({ query }) => query === clean(word) || stemOf(query) === stem || query.startsWith(stem));
}
