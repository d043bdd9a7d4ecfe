import { close, createIndex } from "pagefind";
import { fragmentOf } from "./fragment.ts";
import { signWriter, withoutSigns } from "./idle-words.ts";
import { fullHash, type IndexMeta, indexed, packed, unpacked } from "./index-file.ts";
import type { PartFacts } from "./part-index.ts";
import { SearchIndexError } from "./search-index-error.ts";
import type { SearchedPage } from "./searched-pages.ts";
import { municipalitiesOf, wordsOf } from "./words-file.ts";

/** The package whose script and index a site publishes. */
export const searchPackage = "pagefind";

/**
 * What of a page is no answer: ways to elsewhere, what is printed and not shown, what a section of the page says
 * better (the numbers in its head, a comparison of what standards say), and who says a rule and when it was seen.
 */
const notSearched = [
  ...["nav", "form", "button", ".anchor", ".on-paper", ".prints", ".compared"],
  ...[".first-screen__ways", ".page__owner", ".first-screen h1", ".national .place", ".note"],
];

/** What Pagefind makes of some pages. */
export interface MadeIndex {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly facts: PartFacts;
}

/**
 * Has Pagefind make the Danish index of pages, which come some at a time in the order in which it is to number them: a folder
 * handed over whole is read in the order of the file system. Gives undefined where there are none. `idle` holds
 * the words that nobody searches for, in small letters. Throws SearchIndexError.
 *
 * Pagefind's process is kept for the next pages, because starting one from a large program costs as much as a hundred pages:
 * call `endSearch` after the last. It ends with the thread or program that started it.
 */
export async function madeIndex(
  pages: AsyncIterable<readonly SearchedPage[]>,
  idle: ReadonlySet<string>,
): Promise<MadeIndex | undefined> {
  const { index, errors } = await createIndex({ forceLanguage: "da", excludeSelectors: notSearched });
  if (index === undefined || errors.length > 0) throw new SearchIndexError(errors);
  const withSigns = signWriter(idle);
  const add = async ({ path, html }: SearchedPage): Promise<void> => {
    const { errors: faults } = await index.addHTMLFile({ sourcePath: path, content: withSigns(html) });
    if (faults.length > 0) throw new SearchIndexError(faults.map((fault) => `${path}: ${fault}`));
  };
  try {
    const paths: string[] = [];
    for await (const some of pages) {
      await Promise.all(some.map(add));
      paths.push(...some.map(({ path }) => path));
    }
    if (paths.length === 0) return undefined;
    const { files, errors: unmade } = await index.getFiles();
    if (unmade.length > 0) throw new SearchIndexError(unmade);
    return await withFacts(new Map(files.map(({ path, content }) => [path, content])), paths);
  } finally {
    await index.deleteIndex();
  }
}

/** Ends Pagefind's process of this thread, where there is one. */
export async function endSearch(): Promise<void> {
  await close();
}

/** The one script of Pagefind that our page asks for. */
export const searchScript = "pagefind.js";
/** What of an index is read first: every other file is named in it, or in what it names. */
export const isMeta = (path: string): boolean => path.endsWith(".pf_meta");
/** The file of a fragment. */
export const fragmentPath = (name: string): string => `fragment/${name}.pf_fragment`;

/** Our page asks Pagefind's script alone: no worker, no ready-made interfaces, and of the languages only Danish. */
function isUsed(path: string): boolean {
  if (path === "wasm.unknown.pagefind") return false;
  return !/^[^/]+\.(?:js|css)$/u.test(path) || path === searchScript;
}

/** Reads the fragments, gives their words back their letters, and tells what they say. */
async function withFacts(
  made: ReadonlyMap<string, Uint8Array>,
  paths: readonly string[],
): Promise<MadeIndex> {
  const files = new Map([...made].filter(([path]) => isUsed(path)));
  const metaPath = [...files.keys()].find(isMeta) ?? "";
  const [, numbered] = await indexed<IndexMeta>(files.get(metaPath) ?? new Uint8Array());
  const fragments = await Promise.all(
    numbered.map(async ([name]) => {
      const path = fragmentPath(name);
      const bytes = await unpacked(files.get(path) ?? new Uint8Array());
      files.set(path, await packed(Buffer.from(withoutSigns(bytes.toString("utf8")))));
      return { name, hash: fullHash(bytes), said: fragmentOf(bytes) };
    }),
  );
  const said = fragments.map((fragment) => fragment.said);
  const pages = fragments.map(({ name, hash }, at) => ({ path: paths[at] ?? "", fragment: name, hash }));
  return { files, facts: { pages, words: wordsOf(said), municipalities: municipalitiesOf(said) } };
}
