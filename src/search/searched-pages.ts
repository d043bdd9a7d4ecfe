import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { slashed } from "../report/shown-path.ts";

/** A page as it is handed to Pagefind. */
export interface SearchedPage {
  /** In the site's folder. */
  readonly path: string;
  readonly html: string;
}

/** So many files are open at once. */
const concurrency = 32;

/** Gives the paths of the pages in a folder. */
export async function pagesIn(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true });
  return entries.filter((path) => path.endsWith(".html")).map((path) => slashed(path));
}

/**
 * Gives those of a folder's pages that are searched, some at a time, in an order that no file system and no language decides.
 * Pagefind would leave the others out itself, and read each of them for it.
 */
export async function* searchedPages(
  site: string,
  pages: readonly string[],
): AsyncGenerator<readonly SearchedPage[]> {
  const paths = pages.toSorted();
  for (let at = 0; at < paths.length; at += concurrency) {
    const some = paths.slice(at, at + concurrency);
    const read = await Promise.all(
      some.map(async (path) => ({ path, html: await readFile(join(site, path), "utf8") })),
    );
    yield read.filter(({ html }) => html.includes("data-pagefind-body")).map(withoutUnsearched);
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
