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

/** What a site is built from. */
export interface SiteSource {
  readonly content: Content;
  readonly context: SiteContext;
  /** The output folder. */
  readonly out: string;
}

function configure(configuration: UserConfig, source: SiteSource): void {
  configuration.setUseGitIgnore(false);
  configuration.setTemplateFormats(["njk"]);
  configuration.setLibrary("njk", nunjucksEnvironment());
  configuration.addGlobalData("site", () => siteView(source.content, source.context));
  // What macros leave of their indents weighs, and is never seen: no page has preformatted text.
  configuration.addTransform("unindent", (text) => text.replace(/^\s+/gm, ""));
  configuration.on("eleventy.after", async () => {
    await writeAssets(siteAssets(source.content, source.context.pathPrefix), source.out);
  });
}

/** Builds every page of the site into `out`. */
export async function buildPages(source: SiteSource): Promise<void> {
  const site = new Eleventy(fromHere(`${root}src/pages`), fromHere(source.out), {
    quietMode: true,
    runMode: "build",
    config: (configuration) => configure(configuration, source),
  });
  site.disableLogger();
  await site.init();
  await site.write();
}
