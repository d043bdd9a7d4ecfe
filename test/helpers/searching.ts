import type { Page } from "../../src/browser/index.ts";

/** The sentence over the results of a search. */
export const statusOf = (page: Page): Promise<string> =>
  page.$eval("#search-status", ({ textContent }) => textContent);

/** Waits until the results are told; gives the sentence. */
export async function told(page: Page, words: RegExp): Promise<string> {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector("#search-status")?.textContent ?? ""),
    { timeout: 10_000 },
    words.source,
  );
  return statusOf(page);
}

/** Types some words into the search page in place of others, and sends them. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.$eval("#search-input", (input) => {
    if (input instanceof HTMLInputElement) input.value = "";
  });
  await page.type("#search-input", words);
  await page.keyboard.press("Enter");
}
