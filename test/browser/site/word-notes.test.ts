import { expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite();

const notes = (page: Page) => page.$$eval(".word-note", (all) => all.length);
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.hash ?? "");

/** Puts a second hard word into the paragraph of the first, as a text may have them. */
async function twoWords(): Promise<{ readonly page: Page; readonly hashes: readonly string[] }> {
  const page = await open(pageKinds.full);
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      const word = document.querySelector<HTMLAnchorElement>("a.term");
      const entry = document.querySelector(".words li");
      if (word === null || entry === null) return;
      observer.disconnect();
      const [other, its] = [word.cloneNode(true), entry.cloneNode(true)];
      if (!(other instanceof HTMLAnchorElement) || !(its instanceof HTMLElement)) return;
      its.id = "ord-andet";
      entry.after(its);
      other.id = "ord-andet-brug";
      other.href = "#ord-andet";
      word.after(" ", other);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  const hashes = await page.$$eval("a.term", (links) => links.map(({ hash }) => hash));
  expect(hashes).toHaveLength(2);
  return { page, hashes };
}
const press = (page: Page, hash: string | undefined) =>
  page.$eval(`a.term[href$="${hash}"]`, (link) => {
    link.focus();
    link.click();
  });

test("of two words in one paragraph each closes its own explanation, and has the focus back", async () => {
  const { page, hashes } = await twoWords();
  const [one, other] = hashes;
  await press(page, one);
  await press(page, other);
  expect(await notes(page)).toBe(2);
  await press(page, other);
  expect([await notes(page), await focused(page)]).toEqual([1, other]);
});

test("Escape closes the explanation from the word, too", async () => {
  const { page, hashes } = await twoWords();
  await press(page, hashes[0]);
  await page.focus(`a.term[href$="${hashes[0]}"]`);
  await page.keyboard.press("Escape");
  expect([await notes(page), await focused(page)]).toEqual([0, hashes[0]]);
});
