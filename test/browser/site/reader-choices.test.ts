import { expect, onTestFinished, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();

const looksOf = (page: Page) =>
  page.evaluate(() => [
    getComputedStyle(document.documentElement).fontSize,
    getComputedStyle(document.body).color,
    getComputedStyle(document.body).backgroundColor,
  ]);

const usual = ["16px", "rgb(26, 28, 34)", "rgb(255, 253, 248)"];

/** Presses Tab until the one with a name has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`30 stops did not lead to ${selector}`);
}

test("a reader's choice of size, colours and contrast is made with the keyboard, holds on other pages, and sets no cookie", async () => {
  const page = await open("/");
  // A try that failed leaves its choices behind.
  onTestFinished(() => page.evaluate(() => localStorage.clear()));
  expect(await looksOf(page)).toEqual(usual);
  await tabTo(page, ".reader summary");
  await page.keyboard.press("Enter");
  // The fold opens in its own time; nobody tabs on as fast as this.
  await page.waitForSelector("input[name=text]");
  await tabTo(page, "input[name=text]");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "input[name=colours]");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, "input[name=contrast]");
  await page.keyboard.press("ArrowDown");
  const chosen = ["20px", "rgb(255, 255, 255)", "rgb(0, 0, 0)"];
  expect(await looksOf(page)).toEqual(chosen);
  await page.goto(urlOf(pageKinds.checklist));
  expect(await looksOf(page)).toEqual(chosen);
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("a browser that refuses storage shows the page as usual, and still takes a choice for the page", async () => {
  const page = await open("/om/");
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.reload();
  expect(await looksOf(page)).toEqual(usual);
  await page.click(".reader summary");
  await (await page.waitForSelector("input[name=text][value=largest]"))?.click();
  expect((await looksOf(page))[0]).toBe("25.6px");
});

test("who finds the largest text too small is led to large print, next to the choice", async () => {
  const offersOn = async (path: string) => {
    const page = await open(path);
    const offers = () =>
      page.$$eval(".large-print", (lines) =>
        lines
          .filter((line) => line.checkVisibility())
          .map((line) => line.textContent?.replace(/\s+/g, " ").trim()),
      );
    expect(await offers()).toEqual([]);
    await page.click(".reader summary");
    await (await page.waitForSelector("input[name=text][value=largest]"))?.click();
    return { page, offers: await offers() };
  };
  const { page, offers } = await offersOn(pageKinds.municipality);
  expect(offers).toEqual(["Er teksten stadig for lille? Alt, du kan printe, også med stor skrift"]);
  expect(
    await page.$eval(".large-print", (line) => line.parentElement?.querySelector("legend")?.textContent),
  ).toBe("Tekstens størrelse");
  await page.click(".reader summary");
  await page.waitForSelector(".reader ~ .large-print");
  await tabTo(page, ".reader ~ .large-print a");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(new URL(page.url()).pathname).toBe(pageKinds.printouts);
  await page.evaluate(() => localStorage.clear());
  const home = await offersOn("/");
  expect(home.offers).toEqual([]);
  await home.page.evaluate(() => localStorage.clear());
});

test("on each page a list without signs is still a list to an iPhone", async () => {
  const page = await open("/");
  for (const path of Object.values(pageKinds)) {
    await page.goto(urlOf(path));
    const lists = await page.$$eval("ul, ol", (all) =>
      all.map((list) => [list.className, getComputedStyle(list).listStyleType]),
    );
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.filter(([, sign]) => sign === "none")).toEqual([]);
  }
});

test("without JavaScript nothing is offered that would not work", async () => {
  const page = await open(pageKinds.full, { javaScript: false });
  expect(await page.$$(".reader, .reader-aloud")).toEqual([]);
});
