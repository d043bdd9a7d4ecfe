import { rm } from "node:fs/promises";
import pMap from "p-map";
import type { FileRecord } from "../manifest/index.ts";
import { searchFaults } from "../messages/search.ts";
import { joinedIndex } from "./joined-index.ts";
import { endSearch, type MadeIndex, madeIndex, searchScript } from "./pagefind.ts";
import { factsPath, type PartFacts, type PartIndex } from "./part-index.ts";
import { SearchIndexError } from "./search-index-error.ts";
import { pagesIn, searchedPages } from "./searched-pages.ts";
import { municipalitiesOfSite, wordsOfSite } from "./words-file.ts";

/** How a site is searched. */
export interface SearchOptions {
  /** What the search page reads besides the index with every search, as JSON. */
  readonly danish?: object;
  /** The same for other languages, where they are needed. */
  readonly others?: object;
  /** Words that the search page never looks for, in small letters: they are not in the index. */
  readonly idle?: readonly string[];
  /** Makes Pagefind's script smaller. */
  readonly minified?: (script: string) => string;
}

/** The index of some pages of a site, made before. */
export interface KeptIndex extends PartIndex {
  /** Every page that was looked through for it, by its path in the site's folder. */
  readonly pages: readonly string[];
}

/** What is known of a site when its index is made. */
export interface KnownPages {
  /** All its pages, by their paths in the site's folder. */
  readonly pages: readonly string[];
  readonly kept: readonly KeptIndex[];
}

/** So many files are written at once. */
const concurrency = 32;

/**
 * Makes the Danish search index of a built site in its folder `pagefind/` and gives the number of indexed pages. Pages
 * without `data-pagefind-body` (search, 404) are left out, and those of an index that was kept are not read again. Throws
 * SearchIndexError, also when nothing was indexed.
 *
 * The same pages give the same bytes, whatever of them was kept. Its files are written here and added to `record`: Pagefind's
 * own writing tells no error of the disk.
 *
 * Beside the index stand `words.json`, the words of the site, which Pagefind tells nobody, with what the search page
 * knows of how people ask in Danish, and `languages.json`, the same for other languages.
 */
export async function indexSite(
  site: string,
  record: FileRecord,
  { danish, others, idle = [], minified = (text) => text }: SearchOptions = {},
  known?: KnownPages,
): Promise<number> {
  const { kept, pages } = known ?? { kept: [], pages: await pagesIn(site) };
  const looked = new Set(kept.flatMap((index) => index.pages));
  const rest = await restOf(
    site,
    pages.filter((path) => !looked.has(path)),
    idle,
  );
  // A part of an earlier index would be published with this one.
  await rm(`${site}/pagefind`, { recursive: true, force: true });
  const parts: readonly PartIndex[] = [
    ...kept,
    ...(rest === undefined ? [] : [partOf(rest, (path, bytes) => record.write(site, path, bytes))]),
  ].filter(({ facts }) => facts.pages.length > 0);
  const [first] = parts;
  if (first === undefined) throw new SearchIndexError([searchFaults.noPages(site)]);

  const { files, fragments } = await joinedIndex(parts);
  const write = (path: string, body: string | Uint8Array): Promise<void> =>
    record.write(site, `pagefind/${path}`, body);
  await pMap(files, ([path, bytes]) => write(path, bytes), { concurrency });
  await pMap(fragments, ({ part, from, to }) => part.put(from, `pagefind/${to}`), { concurrency });
  await write(searchScript, minified(Buffer.from(await first.read(searchScript)).toString("utf8")));
  for (const path of first.paths.filter(isReader)) await write(path, await first.read(path));
  const all = parts.map(({ facts }) => facts);
  const words = {
    total: fragments.length,
    words: wordsOfSite(all),
    municipalities: municipalitiesOfSite(all),
    ...danish,
  };
  await write("words.json", JSON.stringify(words));
  await write("languages.json", JSON.stringify(others ?? {}));
  return fragments.length;
}

/** Indexes what no part has indexed, and ends Pagefind: the whole is the last. */
async function restOf(
  site: string,
  pages: readonly string[],
  idle: readonly string[],
): Promise<MadeIndex | undefined> {
  try {
    return await madeIndex(searchedPages(site, pages), new Set(idle));
  } finally {
    await endSearch();
  }
}

/**
 * Makes the index of some pages of a site from their folder, and writes it into `into` there, where the whole takes it from: Pagefind's
 * files and what a site must know besides. Where no page is searched, there are only the facts. Call `endSearch` after the last.
 */
export async function indexPart(
  folder: string,
  into: string,
  record: FileRecord,
  { idle = [] }: Pick<SearchOptions, "idle"> = {},
): Promise<void> {
  const made = await madeIndex(searchedPages(folder, await pagesIn(folder)), new Set(idle));
  const none: PartFacts = { pages: [], words: {}, municipalities: [] };
  const files = made?.files ?? new Map<string, Uint8Array>();
  await pMap(files, ([path, bytes]) => record.write(folder, `${into}/${path}`, bytes), { concurrency });
  await record.write(folder, `${into}/${factsPath}`, JSON.stringify(made?.facts ?? none));
}

/** What of an index a browser runs to read it, beside the script. */
const isReader = (path: string): boolean => path.startsWith("wasm.");

function partOf(
  { files, facts }: MadeIndex,
  write: (path: string, bytes: Uint8Array) => Promise<void>,
): PartIndex {
  const read = (path: string): Promise<Uint8Array> => Promise.resolve(files.get(path) ?? new Uint8Array());
  return {
    facts,
    paths: [...files.keys()],
    read,
    put: async (path, target) => write(target, await read(path)),
  };
}
