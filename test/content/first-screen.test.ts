import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { findBrowser, launchToAudit, type Page } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { builtSite, realMunicipalities } from "../helpers/built-site.ts";

const site = await builtSite({ content: realMunicipalities });
const server = await serveFolder({ folder: site.folder });
const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Every edition of every standard. */
const editions = site.pages
  .filter(({ document }) => document.querySelector(".first-screen") !== null)
  .map(({ path }) => path);

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setViewport({ width, height: width < 700 ? 844 : 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await page.goto(server.urlOf(path), { waitUntil: "load" });
  return page;
}

/** Chooses as a reader does on the open page. */
async function choose(page: Page, { colours, text }: { colours: string; text: string }): Promise<void> {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: colours }]);
  await page.evaluate((size) => {
    const { dataset } = document.documentElement;
    if (size === "") delete dataset["text"];
    else dataset["text"] = size;
  }, text);
}

const footOf = (page: Page, selector: string) =>
  page.$$eval(selector, (parts) => Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)));

test("there are all three editions of the five standards", () => {
  expect(editions).toHaveLength(15);
});

describe.each(editions)("the first screen of %s", (path) => {
  test("of a phone has the number, 112, the price and the ways to read it above the bar of calls", async () => {
    const page = await open(path, 390);
    const bar = await page.$eval(".call-bar", (part) => part.getBoundingClientRect().top);
    expect(bar).toBeLessThan(844);
    expect(await footOf(page, ".call__link, .emergency-line, .cost, .tabs__list")).toBeLessThanOrEqual(bar);
  });

  test("of a desk has all of it", async () => {
    const page = await open(path, 1280);
    expect(await footOf(page, ".call__link, .emergency-line, .cost, .tabs")).toBeLessThanOrEqual(900);
  });
});

describe.each(editions)("in every window and choice, %s", (path) => {
  test.each([320, 390, 768, 1280, 1920])(
    "keeps its frame and never scrolls sideways at %d px, with its heading larger than the next",
    async (width) => {
      const page = await open(path, width);
      for (const colours of ["light", "dark"]) {
        for (const text of ["", "largest"]) {
          await choose(page, { colours, text });
          const seen = await page.evaluate(() => {
            const size = (selector: string) =>
              Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
            const lefts = [".site-header__inner", "main", ".site-footer__inner"].map((selector) => {
              const part = document.querySelector(selector);
              const { left } = part?.getBoundingClientRect() ?? { left: Number.NaN };
              return Math.round(
                left + Number.parseFloat(part ? getComputedStyle(part).paddingInlineStart : ""),
              );
            });
            const { scrollWidth } = document.documentElement;
            return {
              over: scrollWidth - innerWidth,
              frames: new Set(lefts).size,
              larger: size("h1") > size("main h2"),
            };
          });
          expect({ colours, text, ...seen }).toEqual({ colours, text, over: 0, frames: 1, larger: true });
        }
      }
    },
  );
});

describe("the lines of a text", () => {
  const measured = async (path: string, selector: string) => {
    const page = await open(path, 1280);
    return page.$$eval(selector, (parts) => {
      const full: number[] = [];
      let [wrapped, lone] = [0, 0];
      for (const part of parts) {
        if (part.querySelector("p, li") !== null || !part.checkVisibility()) continue;
        const lines: string[] = [];
        let top = Number.NaN;
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          for (let at = 0; at < text.length; at += 1) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const [box] = range.getClientRects();
            if (box === undefined || box.width === 0) continue;
            if (Number.isNaN(top) || Math.abs(box.top - top) > 8) {
              lines.push("");
              ({ top } = box);
            }
            lines[lines.length - 1] += text.data[at] ?? "";
          }
        }
        if (lines.length < 2) continue;
        wrapped += 1;
        full.push(...lines.slice(0, -1).map((line) => line.trim().length));
        if (!/\s/.test(lines.at(-1)?.trim() ?? "")) lone += 1;
      }
      full.sort((a, b) => a - b);
      return { median: full[Math.floor(full.length / 2)] ?? 0, wrapped, lone };
    });
  };

  const isEasy = (path: string) => path.endsWith("/let/");
  test.each(editions.filter((path) => !isEasy(path) && !path.endsWith("/tjekliste/")))(
    "hold 60 to 66 letters on %s, and fewer than one paragraph in ten ends in one word",
    async (path) => {
      const { median, wrapped, lone } = await measured(path, ".page__text p, .page__text li");
      expect(wrapped).toBeGreaterThan(15);
      expect(median).toBeGreaterThanOrEqual(60);
      expect(median).toBeLessThanOrEqual(66);
      expect(lone / wrapped).toBeLessThan(0.1);
    },
  );

  test.each(editions.filter(isEasy))("hold 40 to 45 letters on %s, and few end in one word", async (path) => {
    const { median, wrapped, lone } = await measured(
      path,
      ".easy-section .easy-line, .easy-section .easy-list li",
    );
    expect(wrapped).toBeGreaterThan(10);
    expect(median).toBeGreaterThanOrEqual(40);
    expect(median).toBeLessThanOrEqual(45);
    expect(lone / wrapped).toBeLessThan(0.1);
  });
});
