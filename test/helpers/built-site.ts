import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import type { BuildListener, BuildResult } from "../../src/publish/build-listener.ts";
import type { BuildOptions } from "../../src/publish/build-options.ts";
import { buildSite } from "../../src/publish/build-site.ts";
import { folderOf } from "./folder-of.ts";
import { sharedBuild } from "./shared-build.ts";

/** The municipalities folder with the invented municipality Lillerup, in which everything is right. */
export const inventedMunicipalities = resolve("test/fixtures/municipalities");

/** The municipalities folder of the five real standards. */
export const realMunicipalities = resolve("municipalities");

/** A page as a browser without JavaScript reads it. */
export interface BuiltPage {
  /** The site path: `/lillerup/`, or `/404.html` for a page that is no folder. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** A site that was built for the tests. */
export interface BuiltSite {
  /** Other files of the run read it, too: who changes it copies it first. */
  readonly folder: string;
  readonly result: BuildResult;
  readonly pages: readonly BuiltPage[];
  /** Every file of the site by its path below the folder, in alphabetical order. */
  readonly files: readonly string[];
  /** Gives a page; throws when there is none. */
  readonly page: (path: string) => BuiltPage;
}

/** An address of its own: a site without one has drafts for papers. */
export const baseUrl = "https://standarder.example";
const usual = { baseUrl, pathPrefix: "/", pdf: false, keepGoing: false, jobs: 4 };

const silent: BuildListener = { step: () => undefined, progress: () => undefined };

/** Builds a site, or gives that which another file of the run has built so. Without PDFs unless told. */
export async function builtSite(options: Partial<BuildOptions> = {}): Promise<BuiltSite> {
  const asked = {
    content: inventedMunicipalities,
    municipalities: options.content === undefined ? ["lillerup"] : [],
    ...usual,
    ...options,
  };
  const { folder, made: result } = await sharedBuild(asked, (out) => buildSite({ ...asked, out }, silent));
  const files = await filesOf(folder);
  const pages = await Promise.all(
    files.filter((file) => file.endsWith(".html")).map((file) => readPage(folder, file)),
  );
  const page = (path: string): BuiltPage => {
    const found = pages.find((one) => one.path === path);
    if (found === undefined)
      throw new Error(`No page ${path}; there are ${pages.map((one) => one.path).join(" ")}`);
    return found;
  };
  return { folder, result, pages, files, page };
}

/** Builds the pages of some content into a folder of its own, which goes away with the test. */
export async function siteIn(content: string): Promise<Pick<BuiltSite, "folder" | "files">> {
  const folder = join(await folderOf({}), "_site");
  const options = { ...usual, content, municipalities: [], out: folder };
  await buildSite(options, silent);
  return { folder, files: await filesOf(folder) };
}

/** Lists every file below a folder, in alphabetical order. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function readPage(folder: string, file: string): Promise<BuiltPage> {
  const html = await readFile(join(folder, file), "utf8");
  const path = `/${file}`.replace(/\/index\.html$/, "/");
  let document: Document | undefined;
  return {
    path,
    html,
    // Many tests only open the page in a browser, and parsing takes a good part of the time of a build.
    get document() {
      document ??= new JSDOM(html).window.document;
      return document;
    },
  };
}
