import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import pMap from "p-map";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { FileRecord } from "../manifest/index.ts";
import { output } from "../messages/publish.ts";
import { slashed } from "../report/shown-path.ts";
import { UserError } from "../report/user-error.ts";
import { fragmentOf, packed, type SearchedFragment, unpacked } from "./fragment.ts";
import { withoutSigns, withSigns } from "./idle-words.ts";
import { municipalitiesOf, wordsOfSite } from "./words-file.ts";

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

/** Says that the search index could not be made, with Pagefind's own reasons. */
export class SearchIndexError extends UserError {
  override readonly name = "SearchIndexError";
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(output.noSearchIndex(reasons));
    this.reasons = reasons;
  }
}

/**
 * Makes the Danish search index of a built site in its folder `pagefind/` and gives the number of indexed pages.
 * Pages without `data-pagefind-body` (search, 404) are left out. Throws SearchIndexError, also when nothing was indexed.
 *
 * The same pages give the same bytes: Pagefind numbers the pages in the order that it gets them, and a folder handed
 * over whole is read in the order of the file system, so they are handed over one by one, sorted. Its files are written here and added to
 * `record`: Pagefind's own writing tells no error of the disk.
 *
 * Beside the index stand `words.json`, the words of the site, which Pagefind tells nobody, with what the search page
 * knows of how people ask in Danish, and `languages.json`, the same for other languages.
 */
export async function indexSite(
  site: string,
  record: FileRecord,
  { danish, others, idle = [], minified = (text) => text }: SearchOptions = {},
): Promise<number> {
  const idleWords = new Set(idle);
  try {
    const { index, errors } = await createIndex({
      forceLanguage: "da",
      excludeSelectors: notSearched,
    });
    if (index === undefined || errors.length > 0) throw new SearchIndexError(errors);
    const add = async ({ path, html }: SearchedPage): Promise<void> => {
      const content = withSigns(html, (word) => idleWords.has(word));
      const { errors: faults } = await index.addHTMLFile({ sourcePath: path, content });
      if (faults.length > 0) throw new SearchIndexError(faults.map((fault) => `${path}: ${fault}`));
    };
    let added = 0;
    for await (const pages of searchedPages(site)) {
      await Promise.all(pages.map(add));
      added += pages.length;
    }
    if (added === 0) throw new SearchIndexError([output.noPages(site)]);
    const { files, errors: unmade } = await index.getFiles();
    if (unmade.length > 0) throw new SearchIndexError(unmade);
    // A part of an earlier index would be published with this one.
    await rm(`${site}/pagefind`, { recursive: true, force: true });
    const fragments: SearchedFragment[] = [];
    const write = async ({ path, content }: IndexFile): Promise<void> => {
      let body: string | Uint8Array = content;
      if (path === script) body = minified(new TextDecoder().decode(content));
      // One for each page.
      if (path.startsWith("fragment/")) {
        const text = await unpacked(content);
        fragments.push(fragmentOf(text));
        body = await packed(withoutSigns(text));
      }
      await record.write(site, `pagefind/${path}`, body);
    };
    await pMap(files.filter(isUsed), write, { concurrency });
    const words = {
      total: fragments.length,
      words: wordsOfSite(fragments),
      municipalities: municipalitiesOf(fragments),
      ...danish,
    };
    await record.write(site, "pagefind/words.json", JSON.stringify(words));
    await record.write(site, "pagefind/languages.json", JSON.stringify(others ?? {}));
    return fragments.length;
  } finally {
    await close();
  }
}

type IndexFile = Awaited<ReturnType<PagefindIndex["getFiles"]>>["files"][number];

/** The one script of Pagefind that our page asks for. */
const script = "pagefind.js";

/** Our page asks Pagefind's script alone: no worker, no ready-made interfaces, and of the languages only Danish. */
function isUsed({ path }: { readonly path: string }): boolean {
  if (path === "wasm.unknown.pagefind") return false;
  return !/^[^/]+\.(?:js|css)$/u.test(path) || path === script;
}

interface SearchedPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Gives the pages of a folder that are searched, some at a time, in an order that no file system and no language decides.
 * Pagefind would leave the others out itself, and read each of them for it.
 */
async function* searchedPages(site: string): AsyncGenerator<readonly SearchedPage[]> {
  const entries = await readdir(site, { recursive: true });
  const paths = entries
    .filter((path) => path.endsWith(".html"))
    .map((path) => slashed(path))
    .sort();
  for (let at = 0; at < paths.length; at += concurrency) {
    const some = paths.slice(at, at + concurrency);
    const pages = await Promise.all(
      some.map(async (path) => ({ path, html: await readFile(join(site, path), "utf8") })),
    );
    yield pages.filter(({ html }) => html.includes("data-pagefind-body")).map(withoutUnsearched);
  }
}

/**
 * What no search looks into is not handed over: Pagefind reads all that it gets. A word in which a line may break is still one
 * word.
 */
function withoutUnsearched({ path, html }: SearchedPage): SearchedPage {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const searched = main.replaceAll(/<(style|script)[\s>][\s\S]*?<\/\1>|\u00ad/g, "");
  return { path, html: `<html lang="da"><body>${searched}</body></html>` };
}

/** So many files are open at once. */
const concurrency = 32;
