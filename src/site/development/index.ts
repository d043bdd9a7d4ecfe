import { rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { ownPath } from "../../engine/own-file.ts";
import { progress } from "../../messages/progress.ts";
import { nunjucksEnvironment } from "../../render/nunjucks.ts";
import { harmless } from "../../report/visible.ts";
import { hrefOf } from "../../view/site-context.ts";
import { emptySite, type SiteView } from "../../view/site-view.ts";
import { assetsOf } from "../assets.ts";
import { type FolderRequest, siteRequest } from "../site-request.ts";
import { type Faults, faultsText, faultsView, freshSite } from "./fresh-site.ts";
import { serveLoopbackAlone } from "./loopback-server.ts";
import { type FileTimes, fileTimes, rebuildOnMissedChanges, rebuildTrigger } from "./missed-changes.ts";
import { stalePages } from "./stale-pages.ts";

/** What a server for somebody at work remembers from one build to the next. */
interface Development {
  /** The last site without a fault. */
  site: SiteView;
  /** What is wrong now; as long as it is, every page shows it. */
  faults: Faults | undefined;
  /** The files as they were before the first build; undefined until it begins. */
  before: FileTimes | undefined;
  isWatching: boolean;
}

/** How often files are looked at, in milliseconds. */
const pace = 300;

const developments = new WeakMap<UserConfig, Development>();

/** Makes `--serve` tell faults in the browser, notice deleted files and take away the pages that are gone. */
export function development(configuration: UserConfig): void {
  const state: Development = { site: emptySite, faults: undefined, before: undefined, isWatching: false };
  developments.set(configuration, state);
  configuration.addWatchTarget(rebuildTrigger);
  // Events of the system get lost on network drives, in containers and on a busy machine.
  configuration.setChokidarConfig({ usePolling: true, interval: pace, followSymlinks: false });
  configuration.setServerOptions({
    setup: serveLoopbackAlone,
    middleware: [faultsShown(state, configuration)],
  });
  configuration.on("eleventy.before", async ({ runMode }) => {
    if (runMode !== "build") state.before ??= await fileTimes(watchedFolders(configuration));
  });
  configuration.on("eleventy.after", async (done) => {
    if (done.runMode === "build") return;
    if (!state.isWatching)
      await rebuildOnMissedChanges(watchedFolders(configuration), state.before ?? new Map());
    state.isWatching = true;
    if (state.faults !== undefined) return;
    for (const page of await stalePages(done)) await rm(join(done.directories.output, page));
  });
}

/** Tells whether the content has a fault now, so that there are no pages to index. */
export function hasFaults(configuration: UserConfig): boolean {
  return developments.get(configuration)?.faults !== undefined;
}

/**
 * Makes the site with content and code as they are on the disk now. Faults are told on the terminal and in place of
 * every page, and the pages stay as they were: the first build of a server must not fail, because Eleventy ends then.
 */
export async function developedSite(configuration: UserConfig, request: FolderRequest): Promise<SiteView> {
  const state = developments.get(configuration);
  if (state === undefined) throw new Error("The plugin `development` is missing in .eleventy.js.");
  const answer = await freshSite(request);
  if ("site" in answer) {
    state.site = answer.site;
    state.faults = undefined;
  } else {
    state.faults = answer;
    process.stderr.write(`\n${harmless(faultsText(answer))}\n${progress.mendAndSave()}\n`);
  }
  return state.site;
}

function faultsShown(state: Development, configuration: UserConfig) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (state.faults === undefined || !asksForPage(request)) {
      next();
      return;
    }
    const { path = "" } = assetsOf(configuration).get("assets/site.css") ?? {};
    const stylesheet = hrefOf(siteRequest(configuration).site, `/${path}`);
    response.statusCode = 500;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      nunjucksEnvironment().render("layouts/faults.njk", { ...faultsView(state.faults), stylesheet }),
    );
  };
}

/** A page has no ending or `.html`; everything else is a file of a page. */
function asksForPage({ url = "/" }: IncomingMessage): boolean {
  const path = url.split(/[?#]/)[0] ?? "/";
  return !path.startsWith("/.11ty/") && !/\.(?!html$)[a-z0-9]+$/i.test(path);
}

function watchedFolders(configuration: UserConfig): readonly string[] {
  const request = siteRequest(configuration);
  const content = "folder" in request ? [request.folder] : [];
  return [...content.map((folder) => resolve(folder)), ...["src", "_includes", "_data"].map(ownPath)];
}
