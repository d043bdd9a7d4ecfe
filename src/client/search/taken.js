// What somebody names beside the words that they look for: numbers, paragraphs, a place, an edition. Each is taken out of
// the text, and what is left is read as words.

import { clean, keyOf } from "./letters.js";
import { nearest } from "./vocabulary.js";

/** @typedef {import("./vocabulary.js").WordsFile} WordsFile */

/**
 * Eight digits are a telephone number however they are grouped, with or without the country's.
 *
 * @param {string} text
 */
export function takePhones(text) {
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
export function takeLaws(text, acts, isKnown) {
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
export function takePlace(text, places, isWord) {
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
      const end = next && /^kommunes?$/u.test(next[0]) ? next : part[part.length - 1];
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
export function takeEdition(text, editions) {
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
export function without(typed, said) {
  const at = clean(typed).indexOf(said);
  return at < 0
    ? typed
    : `${typed.slice(0, at)} ${typed.slice(at + said.length)}`.replace(/\s+/gu, " ").trim();
}
