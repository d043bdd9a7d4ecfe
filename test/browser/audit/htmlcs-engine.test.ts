import { expect, onTestFinished, test } from "vitest";
import { htmlcsEngine } from "../../../src/audit/browser/htmlcs-engine.ts";
import { lookAtPages } from "../../../src/audit/browser/look-at-pages.ts";
import { ruleOf } from "../../../src/audit/finding.ts";
import { findBrowser, launchToAudit } from "../../../src/browser/index.ts";
import { openSite } from "../../../src/crawl/opened-site.ts";
import { openTab } from "../../../src/tab/tab.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { plainPage as page } from "../../helpers/plain-page.ts";

const browserPath = await findBrowser();
const picture = `<img src="/a.svg">`;
const files = {
  "index.html": page("Forside", `${picture}<p role="presentation">Ring.</p>`),
  // HTML_CodeSniffer takes the content for granted.
  "uden/index.html": page("Uden", picture, `<meta http-equiv="refresh">`),
  // It asks an element that a script of the page has made answer nothing.
  "stum/index.html": page(
    "Stum",
    `${picture}<script>document.querySelector("meta[http-equiv]").getAttribute = null;</script>`,
    `<meta http-equiv="x-dns-prefetch-control" content="off">`,
  ),
  "indlaeser/index.html": page(
    "Indlæser",
    picture,
    `<script>window.define = () => {}; define.amd = {}; window.require = () => {};</script>`,
  ),
  "a.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
};

const withoutAlt = "WCAG2AA.Principle1.Guideline1_1.1_1_1.H37";

async function openedSite() {
  const opened = await openSite({ folder: await folderOf(files) }, 30_000);
  onTestFinished(() => opened.close());
  return opened;
}

async function open(path: string) {
  const opened = await openedSite();
  const browser = await launchToAudit(browserPath, opened.network, 30_000);
  onTestFinished(() => browser.close());
  return { path, tab: await openTab(await browser.newPage(), opened.urlOf(path), 30_000) };
}

test("a picture without alt is found, with its place as pa11y names it", async () => {
  const { findings } = await htmlcsEngine.run(await open("/"));
  expect(findings.map((finding) => [ruleOf(finding), finding.place.at])).toEqual([
    [withoutAlt, `#indhold > img  <img src="/a.svg">`],
  ]);
});

test("a page with a module loader of its own is looked at like any other", async () => {
  const { findings } = await htmlcsEngine.run(await open("/indlaeser/"));
  expect(findings.map(ruleOf)).toEqual([withoutAlt]);
});

test("the page is afterwards as it came, so that the next engine needs no new one", async () => {
  const one = await open("/");
  const html = () => one.tab.page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await htmlcsEngine.run(one);
  expect(await html()).toBe(before);
});

test("a refresh without content does nothing, and the page is looked at like any other", async () => {
  const { findings } = await htmlcsEngine.run(await open("/uden/"));
  expect(findings.map(ruleOf)).toEqual([withoutAlt]);
});

test("where HTML_CodeSniffer breaks down, the rest is told, and the page counts as not audited", async () => {
  const { site, urlOf, network } = await openedSite();
  const options = {
    pages: site.pages,
    urlOf,
    network,
    browserPath,
    timeout: 30_000,
    checks: [htmlcsEngine],
  };
  const outcome = (await lookAtPages(options)).find(({ check }) => check === htmlcsEngine);
  const told = outcome?.findings.filter(({ place }) => place.page === "/stum/") ?? [];
  expect(new Set(told.map(ruleOf))).toEqual(new Set([withoutAlt, "not-audited"]));
  expect(told.find((finding) => ruleOf(finding) === "not-audited")).toMatchObject({
    place: { at: expect.stringContaining(`<meta http-equiv="x-dns`) },
    what: expect.stringMatching(/has not looked at it for \d\.\d\.\d+: TypeError: .+\.$/),
  });
  expect(outcome?.audited.toSorted()).toEqual(["/", "/indlaeser/", "/uden/"]);
});
