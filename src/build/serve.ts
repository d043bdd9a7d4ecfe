import { rm } from "node:fs/promises";
import { join } from "node:path";
import { loadContent } from "../load/index.ts";
import { indexSite } from "../search/search-index.ts";
import { buildPages, servePages } from "../site/site.ts";
import { pagePaths } from "../view/routes.ts";
import { freePort } from "./free-port.ts";
import type { BuildOptions } from "./options.ts";

/** The folder a served site is built in: one for each process, and never the published one. */
const folder = `.cache/serve-${process.pid}`;

/**
 * Builds the site without PDFs, serves it at http://localhost:`wantedPort` (the next one where that is taken),
 * without a path prefix, and rebuilds it when content, templates or styles change. The first build stops on a fault; a later one tells it and waits for the mending.
 *
 * @throws {ProblemsError} on faults in the data at the start.
 */
export async function serve(
  options: BuildOptions,
  wantedPort: number,
  say: (line: string) => void,
): Promise<void> {
  const port = await freePort(wantedPort);
  const content = () =>
    loadContent({ folder: options.content, only: options.municipalities, knownPaths: pagePaths });
  const out = join(process.cwd(), folder);
  await rm(out, { recursive: true, force: true });
  const source = {
    content,
    context: { baseUrl: `http://localhost:${port}`, pathPrefix: "/", prints: new Map() },
    out,
  };
  await content();
  await buildPages(source);
  await indexSite(out);
  say(`http://localhost:${port}/ shows your changes as you save. Stop with Ctrl+C.`);
  await servePages({ ...source, port, watch: [options.content] });
}
