import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { UserConfig } from "@11ty/eleventy";
import Eleventy from "@11ty/eleventy";
import type { Content } from "../model/index.ts";
import { nunjucksEnvironment } from "../render/nunjucks.ts";
import type { SiteContext } from "../view/site-context.ts";
import { siteView } from "../view/site-view.ts";
import { siteAssets, writeAssets } from "./assets.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Eleventy takes paths relative to the working folder. */
const fromHere = (path: string): string => relative(process.cwd(), path) || ".";

/** What a site is built from: read anew for every build, so that a change of the data is seen while serving. */
export interface SiteSource {
  readonly content: () => Promise<Content>;
  readonly context: SiteContext;
  /** The output folder. */
  readonly out: string;
}

function configure(configuration: UserConfig, source: SiteSource, watch: boolean): void {
  configuration.setUseGitIgnore(false);
  configuration.setWatchJavaScriptDependencies(false);
  configuration.setTemplateFormats(["njk"]);
  configuration.setLibrary("njk", nunjucksEnvironment({ watch }));
  configuration.addGlobalData("site", async () => siteView(await source.content(), source.context));
  configuration.on("eleventy.after", async () => {
    await writeAssets(siteAssets(await source.content(), source.context.pathPrefix), source.out);
  });
}

function eleventy(source: SiteSource, runMode: "build" | "serve", extra: (c: UserConfig) => void): Eleventy {
  return new Eleventy(fromHere(`${root}src/pages`), fromHere(source.out), {
    quietMode: true,
    runMode,
    config: (configuration) => {
      configure(configuration, source, runMode === "serve");
      extra(configuration);
    },
  });
}

/** Builds every page of the site into `out`. */
export async function buildPages(source: SiteSource): Promise<void> {
  const site = eleventy(source, "build", () => undefined);
  site.disableLogger();
  await site.init();
  await site.write();
}

/** Serves the site at http://localhost:`port` and rebuilds it when content, templates or styles change. */
export async function servePages(
  source: SiteSource & { readonly port: number; readonly watch: readonly string[] },
): Promise<void> {
  const site = eleventy(source, "serve", (configuration) => {
    for (const target of [...source.watch, `${root}_includes/`, `${root}src/styles/`, `${root}src/client/`]) {
      configuration.addWatchTarget(fromHere(target));
    }
    configuration.setServerOptions({ showAllHosts: false, port: source.port });
  });
  await site.init();
  await site.watch();
  await site.serve(source.port);
}
