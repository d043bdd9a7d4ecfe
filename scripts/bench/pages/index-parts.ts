import { link, mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { FileRecord } from "../../../src/manifest/index.ts";
import { slashed } from "../../../src/report/shown-path.ts";
import { factsPath, type PartFacts } from "../../../src/search/part-index.ts";
import { indexPart, indexSite, type KeptIndex } from "../../../src/search/search-index.ts";
import { pagesIn } from "../../../src/search/searched-pages.ts";
import { searchOptions } from "../../../src/site/search.ts";
import { inThreads } from "../../../src/threads/index.ts";

/** The pages of a part in a folder of their own, under the paths that they have in the site. */
export interface PagesFolder {
  readonly folder: string;
  readonly pages: readonly string[];
}

/** Where the index of a part lies in its folder. */
const indexFolder = ".search";

/** Puts the pages of each municipality of a built site, and those that all share, into folders of their own. */
export async function pagesInParts(site: string, into: string): Promise<readonly PagesFolder[]> {
  const pages = await pagesIn(site);
  const parts = Map.groupBy(pages, (path) => path.split("/").slice(0, -1)[0] ?? "");
  return Promise.all(
    [...parts].map(async ([name, some]) => {
      const folder = join(into, `part-${name}`);
      for (const path of some) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await link(join(site, path), join(folder, path));
      }
      return { folder, pages: some };
    }),
  );
}

/** Indexes the pages of a part, in its folder. */
export function indexPagesFolder({ folder }: PagesFolder): Promise<void> {
  return indexPart(folder, indexFolder, new FileRecord(), searchOptions());
}

/** Indexes parts as a build does, each by itself in threads, and joins what they give to the index of their site. */
export async function indexInParts(site: string, parts: readonly PagesFolder[]): Promise<void> {
  await inThreads(parts, {
    script: resolve(import.meta.dirname, "index-worker.ts"),
    nameOf: ({ folder }) => folder,
    here: indexPagesFolder,
    onDone: () => Promise.resolve(),
  });
  const kept = await Promise.all(parts.map((part) => keptIn(site, part)));
  await indexSite(site, new FileRecord(), searchOptions(), {
    pages: kept.flatMap(({ pages }) => pages),
    kept,
  });
}

async function keptIn(site: string, { folder, pages }: PagesFolder): Promise<KeptIndex> {
  const read = (path: string) => readFile(join(folder, indexFolder, path));
  const facts = JSON.parse(await readFile(join(folder, indexFolder, factsPath), "utf8")) as PartFacts;
  const paths = (await readdir(join(folder, indexFolder), { recursive: true })).map((path) => slashed(path));
  const put = async (path: string, target: string): Promise<void> => {
    await mkdir(dirname(join(site, target)), { recursive: true });
    await link(join(folder, indexFolder, path), join(site, target));
  };
  return { pages, facts, paths: paths.filter((path) => path.includes(".")), read, put };
}
