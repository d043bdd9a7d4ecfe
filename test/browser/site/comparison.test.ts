import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { comparisonView } from "../../../src/view/comparison/comparison-view.ts";
import { topicsOf } from "../../../src/view/comparison/topic.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { rendered } from "../../components/rendered.ts";
import { scriptText } from "../../helpers/asset-names.ts";
import { context, only } from "../../helpers/lillerup.ts";
import { manyMunicipalities } from "../../helpers/many-municipalities.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();
const path = "/emner/hjemmehjaelp/";

const headsOf = (page: Page) =>
  page.$$eval(".comparison thead th", (heads) => heads.map((head) => head.textContent.trim()));
const widthsOf = (page: Page) => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
/** How each part of the table is told to a screen reader. */
const rolesOf = async (page: Page): Promise<ReadonlySet<string>> => {
  const session = await page.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return new Set(nodes.flatMap(({ role, ignored }) => (ignored ? [] : String(role?.value))));
};

test("municipalities stand side by side, and each cell leads to its section", async () => {
  const page = await open(path);
  expect(await headsOf(page)).toEqual(["Spørgsmål", "Lillerup Kommune", "Tvivlstrup Kommune"]);
  expect(await page.$eval(".comparison td a", (link) => link.getAttribute("href"))).toMatch(
    /^\/lillerup\/hjemmehjaelp\/#?/,
  );
});

test.each(["normal", "largest"])(
  "at 320 pixels the table stacks and nothing scrolls sideways, text %s",
  async (size) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    await page.evaluate((text) => localStorage.setItem("klarstandard-text", text), size);
    await page.reload();
    const [width = 0, room = 0] = await widthsOf(page);
    expect(width).toBeLessThanOrEqual(room);
    const isSaid = (shown: Element) => [shown.checkVisibility(), shown.textContent];
    expect(await page.$eval(".comparison__head", isSaid)).toEqual([true, "Lillerup Kommune"]);
  },
);

test("it is a table to a screen reader, with heads of columns and rows", async () => {
  const roles = await rolesOf(await open(path));
  expect([...roles]).toEqual(expect.arrayContaining(["table", "row", "columnheader", "rowheader", "cell"]));
});

test("at 320 pixels it is one still; each cell says itself whose it is, and no hidden link takes the focus", async () => {
  const page = await open(path, { viewport: { width: 320, height: 640 } });
  expect([...(await rolesOf(page))]).toEqual(expect.arrayContaining(["table", "row", "rowheader", "cell"]));
  const hidden = await page.$$eval(
    ".comparison a",
    (links) => links.filter((link) => !link.closest("thead") && !link.checkVisibility()).length,
  );
  expect(hidden).toBe(0);
  expect(await page.$eval(".comparison thead", (head) => head.checkVisibility())).toBe(false);
});

test("a remembered municipality comes first, and the page says so", async () => {
  const page = await open(path);
  await page.evaluate(() => localStorage.setItem("klarstandard-municipality", "tvivlstrup"));
  await page.goto(urlOf(path));
  expect(await headsOf(page)).toEqual(["Spørgsmål", "Tvivlstrup Kommune", "Lillerup Kommune"]);
  expect(await page.$eval(".comparison__own", (told) => told.textContent)).toContain(
    "Din kommune står først: Tvivlstrup Kommune.",
  );
  const ids = await page.$$eval(".comparison tbody tr", (rows) =>
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.dataset["place"]).join()),
  );
  expect(new Set(ids)).toEqual(new Set(["tvivlstrup,lillerup"]));
});

test("nobody is told of a municipality that was not chosen", async () => {
  const page = await open(path);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  expect(await page.$eval(".comparison__own", (told) => told.checkVisibility())).toBe(false);
});

describe("of many municipalities", () => {
  const topic = only(
    topicsOf(manyMunicipalities(12).map(municipalitySummary)).filter(({ id }) => id === "hjemmehjaelp"),
  );
  const { document } = rendered("comparison", "comparison", [comparisonView(topic, context)]);
  const html = document.querySelector(".comparison")?.outerHTML ?? "";

  /** A page with such a list; its script is sent anew, because the page's own has run. */
  async function listPage(javaScript = true): Promise<Page> {
    const page = await open(path, { javaScript });
    if (javaScript) await page.evaluate(() => localStorage.clear());
    await page.$eval(
      ".comparison",
      (table, list) => table.replaceWith(document.createRange().createContextualFragment(list)),
      html,
    );
    if (javaScript) {
      await page.addScriptTag({ type: "module", content: scriptText("comparison.js") });
      await page.waitForSelector(".comparison__sort");
    }
    return page;
  }
  const namesOf = (page: Page) =>
    page.$$eval(".comparison tbody th", (heads) =>
      heads.map((head) => Number(/\d+/.exec(head.textContent)?.[0])),
    );
  const sortBy = (page: Page, text: string) => page.click(`xpath///button[contains(., "${text}")]`);

  test("each has a row in the order of the alphabet without a script", async () => {
    const page = await listPage(false);
    expect(await namesOf(page)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(await page.$(".comparison__sort")).toBeNull();
  });

  test("the rows are sorted by a column, whose head says how; who says nothing comes last", async () => {
    const page = await listPage();
    await sortBy(page, "Hvad koster det?");
    expect(await namesOf(page)).toEqual([1, 4, 7, 10, 2, 5, 8, 11, 3, 6, 9, 12]);
    const sorted = () =>
      page.$$eval("[aria-sort]", (heads) =>
        heads.map((head) => [head.textContent.trim(), head.getAttribute("aria-sort")]),
      );
    expect(await sorted()).toEqual([["Hvad koster det?", "ascending"]]);
    await sortBy(page, "Hvad koster det?");
    expect((await namesOf(page)).slice(0, 4)).toEqual([11, 8, 5, 2]);
    expect((await namesOf(page)).slice(-4)).toEqual([3, 6, 9, 12]);
    expect(await sorted()).toEqual([["Hvad koster det?", "descending"]]);
  });

  test("the remembered one stays first however they are sorted", async () => {
    const page = await listPage();
    await page.evaluate(() => localStorage.setItem("klarstandard-municipality", "by-9"));
    await sortBy(page, "Hvad koster det?");
    expect((await namesOf(page)).slice(0, 3)).toEqual([9, 1, 4]);
  });
});
