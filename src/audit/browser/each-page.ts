import { BrowserPool, forEachAtOnce, launchToAudit, type Page } from "../../browser/index.ts";
import type { RunOptions } from "./run-options.ts";

/** What came of one page: what the work gave, or why it gave nothing. */
export type PageOutcome<T> =
  | { readonly kind: "done"; readonly path: string; readonly value: T }
  | { readonly kind: "failed"; readonly path: string; readonly reason: string };

/**
 * Gives every page a new tab, a few pages at a time, and all outcomes in the order in which they came. A page that
 * fails takes its browser along: nobody knows how that is then. `timePerPage` is in milliseconds.
 */
export async function eachPage<T>(
  { pages, browserPath, network, timeout, workers = 2, onProgress }: RunOptions,
  timePerPage: number,
  work: (tab: Page, path: string) => Promise<T>,
): Promise<PageOutcome<T>[]> {
  const browsers = new BrowserPool<Page>({
    launch: () => launchToAudit(browserPath, network, timeout),
    openTab: (browser) => browser.newPage(),
    closeTab: (tab) => tab.close(),
    // A page that hangs would hang the pages beside it, and one that is out of sight is not painted.
    tabsPerBrowser: 1,
    timeout: timePerPage,
  });
  const outcomes: PageOutcome<T>[] = [];
  try {
    await forEachAtOnce(pages, workers, async ({ path }) => {
      try {
        outcomes.push({ kind: "done", path, value: await browsers.run((tab) => work(tab, path)) });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        outcomes.push({ kind: "failed", path, reason });
      }
      onProgress?.(outcomes.length, pages.length);
    });
  } finally {
    await browsers.close();
  }
  return outcomes;
}
