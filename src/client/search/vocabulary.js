import { folded, keyOf } from "./letters.js";
import { distance, farthest } from "./spelling.js";
import { stemOf } from "./stem.js";

/**
 * @typedef {{
 *   total: number,
 *   words: string,
 *   municipalities: readonly string[],
 *   editions: readonly { name: string, path: string, said: readonly string[] }[],
 *   laws: readonly { act: string, said: readonly string[] }[],
 *   asked: readonly { section: string, said: readonly string[] }[],
 *   everyday: readonly { said: readonly string[], means: readonly string[] }[],
 *   elsewhere: readonly { said: readonly string[], text: string }[],
 *   empty: readonly string[],
 * }} WordsFile
 * @typedef {{ word: string, key: string, stem: string, pages: number }} Known
 * @typedef {{ parts: readonly Known[], isWhole: boolean }} Split
 */

/** The shortest word that is looked for inside others, and the shortest part of one. */
const least = { inside: 5, part: 4 };

/** What joins the parts of a Danish compound. */
const joints = ["", "s", "e"];

/**
 * What the words of a site are, asked in the ways in which people miss them.
 *
 * @param {Pick<WordsFile, "words">} file
 */
export function vocabularyOf(file) {
  /** @type {Known[]} */
  const all = [];
  for (const part of file.words.split(" ").filter(Boolean)) {
    const [word = "", pages = "1"] = part.split(":");
    const key = keyOf(word);
    all.push({ word, key, stem: stemOf(folded(word)), pages: Number(pages) });
  }
  const byKey = grouped(all, ({ key }) => key);
  const byStem = grouped(all, ({ stem }) => stem);

  /** @param {string} word */
  const same = (word) => byKey.get(keyOf(word)) ?? [];
  /** @param {string} word */
  const inflected = (word) => byStem.get(stemOf(folded(word))) ?? [];

  /**
   * The words that a word stands at the end of: „egenbetaling“ for „betaling“.
   *
   * @param {string} word
   */
  const endingIn = (word) => {
    const key = folded(word);
    if (key.length < least.inside) return [];
    const stem = stemOf(key);
    return all.filter((one) => one.stem.endsWith(stem) && one.stem.length > stem.length + 2);
  };

  /**
   * The known words that make up a compound; where its end alone is not known, `isWhole` is false.
   *
   * @param {string} word
   * @returns {Split | undefined}
   */
  const split = (word) => {
    const key = keyOf(word);
    for (let at = key.length - least.part; at >= least.part; at -= 1) {
      const tail = byKey.get(key.slice(at)) ?? byStem.get(stemOf(key.slice(at)));
      if (tail === undefined) continue;
      for (const joint of joints) {
        const head = key.slice(0, at);
        if (!head.endsWith(joint)) continue;
        const bare = head.slice(0, head.length - joint.length);
        if (bare.length < least.part) continue;
        const first = byKey.get(bare) ?? byStem.get(stemOf(bare));
        if (first?.[0] && tail[0]) return { parts: [first[0], tail[0]], isWhole: true };
      }
    }
    for (let at = key.length - 3; at >= least.inside + 2; at -= 1) {
      for (const joint of joints) {
        const head = key.slice(0, at);
        const first = head.endsWith(joint) ? byKey.get(head.slice(0, at - joint.length)) : undefined;
        if (first?.[0] && first[0].key.length >= least.inside + 2)
          return { parts: [first[0]], isWhole: false };
      }
    }
    return undefined;
  };

  return { all, same, inflected, endingIn, split };
}

/**
 * The ones among `candidates` that a misspelt word can have been meant for: those that are nearest.
 *
 * @template {{ readonly key: string }} T
 * @param {string} word
 * @param {readonly T[]} candidates
 * @returns {readonly T[]}
 */
export function nearest(word, candidates) {
  const key = keyOf(word);
  let best = farthest(key.length);
  /** @type {T[]} */
  let found = [];
  if (best === 0) return found;
  for (const one of candidates) {
    // A number is right or wrong.
    if (/\d/u.test(one.key) || one.key.length < 4) continue;
    const cost = distance(key, one.key, best);
    if (cost > best) continue;
    if (cost < best) found = [];
    best = cost;
    found.push(one);
  }
  return found;
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} by
 */
function grouped(items, by) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}
