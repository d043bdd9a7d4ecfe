/**
 * @typedef {import("./ranking.js").Engine} Engine
 * @typedef {import("./vocabulary.js").WordsFile} WordsFile
 * @typedef {Pick<WordsFile, "asked" | "everyday">} Languages
 * @typedef {{ engine: Engine, file: WordsFile, withLanguages: () => Promise<WordsFile> }} Loaded
 * @typedef {{ createInstance(options: object): Engine & { init(): Promise<void> } }} Pagefind
 */

/** Says that a part of the search could not be had: no network, a server's mistake, a forbidden script. */
export class SearchFailure extends Error {}

/** How much a word counts that stands in no text but in what a page says of itself. */
const metaWeights = { title: 6, law: 6, cited: 1, phones: 6, keywords: 3, editions: 0, tells: 0 };

/** @type {Promise<Loaded> | undefined} */
let loading;

/**
 * Loads the index and the words of the site, once; what failed is tried again the next time.
 *
 * @param {string} folder where Pagefind's files lie, and ours beside them; ends with a slash
 * @returns {Promise<Loaded>}
 */
export function loaded(folder) {
  loading ??= load(folder).catch((/** @type {unknown} */ error) => {
    loading = undefined;
    throw new SearchFailure(String(error));
  });
  return loading;
}

let attempts = 0;

/**
 * @param {string} address
 * @returns {Promise<unknown>}
 */
async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new SearchFailure(`${answer.status} ${address}`);
  return answer.json();
}

/**
 * @param {string} address
 * @returns {Promise<Pagefind>}
 */
async function pagefindAt(address) {
  /** @type {unknown} */
  const module = await import(address);
  return /** @type {Pagefind} */ (module);
}

/**
 * @param {string} folder
 * @returns {Promise<Loaded>}
 */
async function load(folder) {
  attempts += 1;
  // A browser remembers a script that failed by its address.
  const script = attempts === 1 ? "pagefind.js" : `pagefind.js?${attempts}`;
  const [module, words] = await Promise.all([pagefindAt(folder + script), json(`${folder}words.json`)]);
  const file = /** @type {WordsFile} */ (words);
  // What is searched is small: a thread of its own would cost more than it saves.
  const engine = module.createInstance({ noWorker: true, ranking: { metaWeights } });
  await engine.init();
  /** @type {Promise<WordsFile> | undefined} */
  let all;
  const withLanguages = () => {
    all ??= json(`${folder}languages.json`).then(
      (languages) => {
        const { asked, everyday } = /** @type {Languages} */ (languages);
        return { ...file, asked: [...file.asked, ...asked], everyday: [...file.everyday, ...everyday] };
      },
      (/** @type {unknown} */ error) => {
        all = undefined;
        throw error;
      },
    );
    return all;
  };
  return { engine: watched(engine), file, withLanguages };
}

/**
 * Pagefind answers a lost part of its index with no results. Only words that the site has are asked for, so one that
 * is nowhere tells of a loss.
 *
 * @param {Engine} engine
 * @returns {Engine}
 */
function watched(engine) {
  return {
    async search(term, options) {
      const answer = await engine.search(term, options);
      const { unfilteredResultCount: count } = /** @type {{ unfilteredResultCount?: number }} */ (answer);
      if (term !== null && !term.includes(" ") && count === 0) throw new SearchFailure(`Nothing for ${term}`);
      return answer;
    },
  };
}
