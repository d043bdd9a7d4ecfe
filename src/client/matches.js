import { saysWords } from "./said-words.js";

/**
 * @typedef {{ url: string, content: string, excerpt: string, meta: Record<string, string>, filters: Record<string, string[]> }} Page
 * @typedef {{ id: string, score: number, data(): Promise<Page> }} Match
 * @typedef {{ search(term: string | null, o: object): Promise<{ results: Match[] }> }} Index
 */

/** Words that say nothing about what somebody looks for. */
const emptyWords = new Set(
  "alle eller flere have haft hvad hvem hvis hvor hvordan hvornår ikke mere mine være skal ville".split(" "),
);

/** So many of the best pages are read to see whether they say the words. */
const pagesRead = 10;

/**
 * The pages that say every word of `term`, best first.
 *
 * @param {Index} index
 * @param {string} term
 * @param {Record<string, string>} filters
 */
async function pagesWithAll(index, term, filters) {
  const { results } = await index.search(term === "" ? null : term, { filters });
  // The best come first: where they do not say the words, no page does.
  const best = await Promise.all(results.slice(0, pagesRead).map((match) => match.data()));
  const texts = best.flatMap(({ content, meta }) => [content, ...Object.values(meta)]);
  return saysWords(term, texts) ? results : [];
}

/**
 * The pages that say every word of `term`; where no page does, those that say some of them, most words first.
 *
 * @param {Index} index
 * @param {string} term
 * @param {Record<string, string>} filters
 * @returns {Promise<{ results: Match[], isPartial: boolean }>}
 */
export async function matches(index, term, filters) {
  const all = await pagesWithAll(index, term, filters);
  const words = term.match(/[\p{L}\d]{4,}/gu) ?? [];
  const telling = words.filter((word) => !emptyWords.has(word.toLocaleLowerCase("da")));
  if (all.length > 0 || telling.length === 0 || telling.join() === term) {
    return { results: all, isPartial: false };
  }
  const found = await Promise.all(telling.map((word) => pagesWithAll(index, word, filters)));
  /** @type {Map<string, { match: Match, words: number, score: number }>} */
  const pages = new Map();
  for (const match of found.flat()) {
    const { words: said, score } = pages.get(match.id) ?? { words: 0, score: 0 };
    pages.set(match.id, { match, words: said + 1, score: score + match.score });
  }
  const ranked = [...pages.values()].sort((a, b) => b.words - a.words || b.score - a.score);
  return { results: ranked.map(({ match }) => match), isPartial: ranked.length > 0 };
}
