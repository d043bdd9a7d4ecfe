import { clean, folded, keyOf, wordsIn } from "./letters.js";
import { stemOf } from "./stem.js";
import { nearest, vocabularyOf } from "./vocabulary.js";

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

/** @param {string} word */
const stemmed = (word) => stemOf(folded(word));

/** @param {string} text */
const phraseKey = (text) => wordsIn(text).map(stemmed).join(" ");

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
  const empty = new Set(file.empty.map(keyOf));
  /** @type {Map<string, { written: string, means: Set<string>, sections: Set<string> }>} */
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
  /** @type {Map<string, Alternative[]>} */
  const sectionWords = new Map();
  for (const { section, said } of file.asked) {
    for (const one of said) phraseOf(one).sections.add(section);
  }
  const longestPhrase = Math.max(1, ...[...phrases.keys()].map((key) => key.split(" ").length));
  const saidWords = [...phrases.keys()].filter((key) => !key.includes(" ")).map((key) => ({ key }));
  const places = file.municipalities.map((name) => {
    const short = name.replace(/ kommune$/iu, "");
    return { name, key: wordsIn(short).map(keyOf).join(" ") };
  });
  const elsewhere = new Map(
    file.elsewhere.flatMap(({ said, text }) => said.map((one) => [phraseKey(one), { said: one, text }])),
  );

  /**
   * @param {string} word
   * @param {number} weight
   * @returns {Alternative[]}
   */
  const formsOf = (word, weight) => {
    const words = wordsIn(word);
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

  /** @param {readonly string[]} words */
  const phraseIn = (words) => {
    for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
      const said = words.slice(0, length);
      const entry = phrases.get(said.map(stemmed).join(" "));
      if (entry !== undefined) return { length, said: said.join(" "), ...entry };
    }
    return undefined;
  };

  /** @param {string} word */
  const insideOthers = (word) =>
    vocabulary.endingIn(word).map((one) => ({ query: one.word, weight: weights.inside }));

  /**
   * @param {string} said
   * @param {{ written: string, means: ReadonlySet<string>, sections: ReadonlySet<string> }} entry
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
    const [everyday] = nearest(word, saidWords);
    if (meant !== undefined) {
      return {
        said: word,
        read: meant.word,
        alternatives: formsOf(meant.word, weights.spelling),
        sections: [...(phrases.get(meant.stem)?.sections ?? [])],
      };
    }
    const entry = everyday && phrases.get(everyday.key);
    if (everyday && entry) return { ...phraseGroup(everyday.key, entry), said: word, read: everyday.key };
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
      const phrase = phraseIn(words.slice(at));
      const group = phrase && phraseGroup(phrase.said, phrase);
      if (phrase && group && (group.alternatives.length > 0 || group.sections.length > 0)) {
        groups.push(group);
        at += phrase.length;
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
    const fixed = [...numbers.found, ...laws.found].map(({ said, query }) => ({
      said,
      alternatives: vocabulary.same(query).length > 0 ? [{ query, weight: 1 }] : [],
      sections: /** @type {string[]} */ ([]),
      ...(query.startsWith("paragraf") ? { paragraph: query } : {}),
    }));
    const isPhone = numbers.found.length > 0;
    const groups = [
      ...fixed
        .filter(({ alternatives }) => alternatives.length > 0)
        .map((group) =>
          isPhone && group.said.length > 4 ? { ...group, sections: ["kontakt", "det-korte-svar"] } : group,
        ),
      ...asked.groups,
    ];
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

/**
 * @param {string} word
 * @param {readonly Alternative[]} forms
 */
function isWritten(word, forms) {
  const stem = stemOf(clean(word));
  return forms.some(({ query }) => query === clean(word) || stemOf(query) === stem || query.startsWith(stem));
}

/**
 * Eight digits are a telephone number however they are grouped, with or without the country's.
 *
 * @param {string} text
 */
function takePhones(text) {
  /** @type {{ said: string, query: string }[]} */
  const found = [];
  const rest = text.replace(/(?:(?:\+|00)\s?45)?[\s().\-/]*\d(?:[\s().\-/]*\d){7,}/gu, (said) => {
    const digits = said.replace(/\D/gu, "").replace(/^(?:00)?45(?=\d{8}$)/u, "");
    if (digits.length !== 8) return said;
    found.push({ said: said.trim(), query: digits });
    return " ";
  });
  return { found, rest };
}

/**
 * A paragraph in every way to write it: „§ 99“, „paragraf 99“, „SEL 99“, and 99 alone.
 *
 * @param {string} text
 * @param {WordsFile["laws"]} acts
 * @param {(word: string) => boolean} isKnown
 */
function takeLaws(text, acts, isKnown) {
  /** @type {{ said: string, query: string }[]} */
  const found = [];
  const names = acts.flatMap((one) => one.said).sort((a, b) => b.length - a.length);
  const act = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|");
  const pattern = new RegExp(
    `(?:(?<![\\p{L}])(?:${act})s?\\s*,?\\s*)?(?:§+|(?<![\\p{L}])(?:paragraf(?:fen|ferne|fer)?|par\\.?))\\s*(\\d+)(?:\\s*([a-z])(?![\\p{L}]))?` +
      `|(?<![\\p{L}])(?:${act})s?\\s*(\\d+)(?:\\s*([a-z])(?![\\p{L}]))?`,
    "gu",
  );
  let rest = text.replace(pattern, (said, number, letter = "", other, otherLetter = "") => {
    found.push({ said: said.trim(), query: `paragraf${number ?? other}${letter || otherLetter}` });
    return " ";
  });
  const alone = /^\s*(\d{1,3})\s*$/u.exec(rest);
  if (alone && found.length === 0 && isKnown(`paragraf${alone[1]}`)) {
    found.push({ said: alone[1] ?? "", query: `paragraf${alone[1]}` });
    rest = "";
  }
  return { found, rest };
}

/**
 * The municipality that is named, misspelt too, where the word is not one of the site's own.
 *
 * @param {string} text
 * @param {readonly { name: string, key: string }[]} places
 * @param {(word: string) => boolean} isWord
 */
function takePlace(text, places, isWord) {
  const words = [...text.matchAll(/[\p{L}\p{M}\d]+/gu)];
  for (let length = 4; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const part = words.slice(at, at + length);
      const said = part.map(([word]) => word).join(" ");
      const key = part.map(([word]) => keyOf(word)).join(" ");
      const genitive = key.replace(/s$/u, "");
      const place =
        places.find((one) => one.key === key || one.key === genitive) ??
        (length === 1 && key.length > 5 && !isWord(said)
          ? nearest(genitive.length > 6 ? genitive : key, places)[0]
          : undefined);
      if (place === undefined) continue;
      const next = words[at + length];
      const end = next && /^kommunes?$/u.test(next[0]) ? next : part.at(-1);
      const from = part[0]?.index ?? 0;
      const to = (end?.index ?? 0) + (end?.[0].length ?? 0);
      return {
        found: { name: place.name, said: text.slice(from, to) },
        rest: `${text.slice(0, from)} ${text.slice(to)}`,
      };
    }
  }
  return { rest: text };
}

/**
 * @param {string} text
 * @param {WordsFile["editions"]} editions
 */
function takeEdition(text, editions) {
  const keyed = text.replace(/[\p{L}\p{M}\d]+/gu, (word) => word);
  for (const { name, path, said } of editions) {
    for (const words of said) {
      const pattern = new RegExp(
        `(?<![\\p{L}])${words.replace(/\s+/gu, "\\s+")}(?:r|n|rne|en|er)?(?![\\p{L}])`,
        "u",
      );
      const match = pattern.exec(keyed);
      if (match === null) continue;
      return { found: { name, path, said: match[0] }, rest: text.replace(match[0], " ") };
    }
  }
  return { rest: text };
}

/**
 * What was typed without some of its words.
 *
 * @param {string} typed
 * @param {string} said
 */
function without(typed, said) {
  const at = clean(typed).indexOf(said);
  return at < 0
    ? typed
    : `${typed.slice(0, at)} ${typed.slice(at + said.length)}`.replace(/\s+/gu, " ").trim();
}
