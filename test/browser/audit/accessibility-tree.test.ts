import { afterAll, expect, test } from "vitest";
import { accessibilityTree } from "../../../src/audit/screen-reader/accessibility-tree.ts";
import { findBrowser, launchToAudit } from "../../../src/browser/index.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { openTab } from "../../../src/tab/tab.ts";
import { builtSite } from "../../helpers/built-site.ts";
import { treeText } from "../../helpers/tree-text.ts";

const site = await builtSite();
const server = await serveFolder({ folder: site.folder });
const browser = await launchToAudit(await findBrowser(), "this-machine", 30_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** One page of every kind, of the invented municipality: its text changes only when somebody means it to. */
const kinds = {
  home: "/",
  municipality: "/lillerup/",
  printouts: "/lillerup/udskrifter/",
  full: "/lillerup/bostoette/",
  "easy-read": "/lillerup/bostoette/let/",
  checklist: "/lillerup/bostoette/tjekliste/",
  complaint: "/lillerup/hjemmehjaelp/klage/",
  topics: "/emner/",
  topic: "/emner/bostoette/",
  search: "/soeg/",
  glossary: "/ordliste/",
  about: "/om/",
  data: "/data/",
  accessibility: "/tilgaengelighed/",
  statement: "/was/",
  "not-found": "/404.html",
} as const;

// A change here is a change in what a screen reader hears. Is it meant, then: npm test -- -u --project browser test/browser/audit/accessibility-tree.test.ts
test.each(Object.entries(kinds))("the page %s is heard as its snapshot says", async (kind, path) => {
  const tab = await openTab(await browser.newPage(), server.urlOf(path), 30_000);
  const heard = treeText(await accessibilityTree(tab.devtools));
  await tab.page.close();
  await expect(heard).toMatchFileSnapshot(`snapshots/${kind}.txt`);
});

test("every kind of page that the site has is among them", () => {
  const kindOf = (path: string) => site.page(path).document.querySelector("main")?.className ?? "";
  const known = new Set(Object.values(kinds).map(kindOf));
  expect(site.pages.map(({ path }) => kindOf(path)).filter((kind) => !known.has(kind))).toEqual([]);
});
