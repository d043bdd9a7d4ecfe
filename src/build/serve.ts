import { rm } from "node:fs/promises";
import { join } from "node:path";
import { loadContent } from "../load/index.ts";
import { indexSite } from "../search/search-index.ts";
import { buildPages, servePages } from "../site/site.ts";
import { pagePaths } from "../view/routes.ts";
import type { BuildOptions } from "./options.ts";

/** The folder the served site is built in; it never touches the published one. */
const folder = ".cache/serve";

/**
 * Builds the site without PDFs, serves it at http://localhost:`port` and rebuilds it when content, templates or
 * styles change. The first build stops on a fault; a later one tells it and waits for the mending.
 *
 * @throws {ProblemsError} on faults in the data at the start.
 */
export async function serve(options: BuildOptions, port: number, say: (line: string) => void): Promise<void> {
  const content = () =>
    loadContent({ folder: options.content, only: options.municipalities, knownPaths: pagePaths });
  const out = join(process.cwd(), folder);
  await rm(out, { recursive: true, force: true });
  const source = {
    content,
    context: { baseUrl: `http://localhost:${port}`, pathPrefix: options.pathPrefix, prints: new Map() },
    out,
  };
  await content();
  await buildPages(source);
  await indexSite(out);
  say(`http://localhost:${port}${options.pathPrefix} shows your changes as you save. Stop with Ctrl+C.`);
  await servePages({ ...source, port, watch: [options.content] });
}
