import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../../src/browser/index.ts";

/** How long an answer may take, in milliseconds. */
export const patience = 20_000;

/** Tells whether a folder holds a built site with a search. */
export const hasSearch = (site: string): boolean => existsSync(join(site, "soeg/index.html"));

/** Types a query into the search page that is open, in place of what stands there, and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.$eval(
    "#search-input",
    (input, words) => {
      if (input instanceof HTMLInputElement) input.value = words;
      // What an earlier query was told is no answer to this one.
      document.querySelector("#search-status")?.replaceChildren();
    },
    query,
  );
  await page.focus("#search-input");
  await page.keyboard.press("Enter");
  await answered(page);
}

/** Waits until the search page has answered. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const section = document.querySelector("#search-results");
      const status = section?.querySelector("#search-status")?.textContent ?? "";
      return status !== "" && section?.getAttribute("aria-busy") !== "true";
    },
    { timeout: patience },
  );
}
