import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { counted } from "../format/counted.ts";
import { shownPath } from "../load/index.ts";
import { type BuildOptions, exampleBaseUrl } from "../publish/build-options.ts";
import { liveReload } from "../serve/live-reload.ts";
import { serveFolder } from "../serve/static-server.ts";
import { freePort } from "./free-port.ts";
import { freshBuild } from "./fresh-build.ts";
import { watchedFiles } from "./watched-files.ts";

/** What a page is made of, besides the content. */
const ownFolders = ["src", "_includes"].map((name) =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url)),
);

/** Faults of the command line: no file that is saved would mend them. */
const ofCommand: readonly string[] = ["KS20", "KS21", "KS22"];

/** What is shown while somebody works on it. */
export interface ServeOptions {
  /** Absolute path of the folder with the municipalities. */
  readonly content: string;
  /** Ids of the municipalities to show; all when empty. */
  readonly municipalities: readonly string[];
}

/** How the terminal hears of it: `say` what went well, `warn` of faults. */
export interface ServeListener {
  readonly say: (line: string) => void;
  readonly warn: (text: string) => void;
}

/**
 * Builds the site without PDFs, serves it at http://localhost:`wantedPort` (the next one where that is taken), and
 * builds it again whenever content, code, templates or styles change. Gives the exit code, and only where a fault
 * of the command line leaves nothing to serve; every other fault is told and waits for its mending.
 */
export async function serve(
  { content, municipalities }: ServeOptions,
  wantedPort: number,
  listener: ServeListener,
): Promise<number> {
  const port = await freePort(wantedPort);
  // The port is ours alone, so is the folder; what an earlier run left there is built over.
  const out = resolve(`.cache/serve-${port}`);
  const site = { baseUrl: exampleBaseUrl, pathPrefix: "/" };
  const options: BuildOptions = { content, municipalities, out, ...site, pdf: false, jobs: 1 };
  // Before the first build, so that what is saved during it is not missed.
  const changes = await watchedFiles([content, ...ownFolders]);
  const first = await freshBuild(options);
  if ("fault" in first) listener.warn(first.fault);
  if ("fault" in first && first.codes.some((code) => ofCommand.includes(code))) return 1;
  const reload = liveReload();
  await serveFolder({ folder: out, port, reload });
  listener.say(
    "fault" in first
      ? `http://localhost:${port}/ shows the site once this is mended. Save, and it is built. Stop with Ctrl+C.`
      : `http://localhost:${port}/ shows your changes as you save. Stop with Ctrl+C.`,
  );
  for await (const changed of changes) {
    await buildAgain(options, changed, listener);
    reload.tell();
  }
  return 0;
}

async function buildAgain(
  options: BuildOptions,
  changed: readonly string[],
  { say, warn }: ServeListener,
): Promise<void> {
  const start = performance.now();
  const answer = await freshBuild(options).catch((error: unknown) => ({ fault: stackOf(error) }));
  const [path = "", ...more] = changed.map(shownPath);
  const after = more.length === 0 ? path : `${path} and ${counted(more.length, "more file", "more files")}`;
  if ("fault" in answer) {
    warn(`\n${answer.fault}`);
    say(`Not built after ${after}; the pages stay as they were. Mend it and save.`);
    return;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`Built ${counted(answer.pages, "page")} in ${seconds} s after ${after}.`);
}

/** A fault of our own code is for whoever is changing the code: with its stack. */
function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
