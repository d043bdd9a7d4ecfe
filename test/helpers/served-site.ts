import { afterAll, onTestFinished } from "vitest";
import { findBrowser, launchToAudit, type Page, type Viewport } from "../../src/browser/index.ts";
import type { BuildOptions } from "../../src/publish/build-options.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { type BuiltSite, builtSite } from "./built-site.ts";

/** How a page is looked at. */
export interface Look {
  readonly viewport?: Viewport;
  readonly javaScript?: boolean;
  readonly colours?: "light" | "dark";
}

/** The site of two invented municipalities on a server of this machine, and a browser that looks at it. */
export interface ServedSite {
  readonly site: BuiltSite;
  /** Gives the address of a site path. */
  readonly urlOf: (path: string) => string;
  /** Opens a page in a tab that closes when the test ends. */
  readonly open: (path: string, look?: Look) => Promise<Page>;
}

const desktop: Viewport = { width: 1280, height: 800 };

/** One page of every kind; of a kind with several the one with the most in it. */
export const pageKinds = {
  home: "/",
  municipality: "/lillerup/",
  printouts: "/lillerup/udskrifter/",
  full: "/lillerup/hjemmehjaelp/",
  easyRead: "/lillerup/hjemmehjaelp/let/",
  checklist: "/lillerup/hjemmehjaelp/tjekliste/",
  topics: "/emner/",
  topic: "/emner/hjemmehjaelp/",
  search: "/soeg/",
  glossary: "/ordliste/",
  about: "/om/",
  accessibility: "/tilgaengelighed/",
  statement: "/was/",
  notFound: "/404.html",
} as const;

/** Builds, serves and opens that site, or another, for the tests of one file; all of it ends with the file. */
export async function servedSite(
  municipalities = ["lillerup", "tvivlstrup"],
  options: Partial<BuildOptions> = {},
): Promise<ServedSite> {
  const site = await builtSite({ municipalities, ...options });
  const server = await serveFolder({ folder: site.folder });
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    site,
    urlOf: server.urlOf,
    open: async (path, { viewport = desktop, javaScript = true, colours = "light" } = {}) => {
      const page = await browser.newPage();
      onTestFinished(() => page.close());
      await page.setViewport(viewport);
      await page.setJavaScriptEnabled(javaScript);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: colours }]);
      await page.goto(server.urlOf(path), { waitUntil: "load" });
      return page;
    },
  };
}
