import { expect, test } from "vitest";
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
  expect(await looksOf(page)).toEqual(usual);
  await tabTo(page, ".reader summary");
  await page.keyboard.press("Enter");
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
  await page.evaluate(() => localStorage.clear());
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

test("without JavaScript nothing is offered that would not work", async () => {
  const page = await open(pageKinds.full, { javaScript: false });
  expect(await page.$$(".reader, .reader-aloud")).toEqual([]);
});
