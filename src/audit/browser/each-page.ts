import { availableParallelism, totalmem } from "node:os";
import { BrowserPool, forEachAtOnce, launchToAudit } from "../../browser/index.ts";
import { type ReadyTab, readyTab } from "../../tab/tab.ts";
import type { RunOptions } from "./run-options.ts";

/** Pages after which a browser is replaced, because Chromium's memory grows with each one. */
const pagesPerBrowser = 100;

/**
 * How many pages are open at the same time where nobody says: one for each processor, and one more that works while
 * another waits for its page to rest; each browser takes half a gigabyte.
 */
const usualWorkers = Math.max(2, Math.min(availableParallelism() + 1, Math.floor(totalmem() / 2 ** 30)));

/**
 * Gives every page a tab, a few pages at a time. A page that fails takes its browser along: nobody knows how that is then;
 * `onFailure` is told why. `timePerPage` is in milliseconds.
 */
export async function eachPage(
  { pages, browserPath, network, timeout, workers = usualWorkers, onProgress }: RunOptions,
  timePerPage: number,
  work: (tab: ReadyTab, path: string) => Promise<void>,
  onFailure: (path: string, reason: string) => void,
): Promise<void> {
  const browsers = new BrowserPool<ReadyTab>({
    launch: () => launchToAudit(browserPath, network, timeout),
    openTab: async (browser) => readyTab(await browser.newPage(), timeout),
    // A page that hangs would hang the pages beside it, and one that is out of sight is not painted.
    tabsPerBrowser: 1,
    recycleAfter: pagesPerBrowser,
    timeout: timePerPage,
  });
  let done = 0;
  try {
    await forEachAtOnce(pages, workers, async ({ path }) => {
      try {
        await browsers.run((tab) => work(tab, path));
      } catch (error) {
        onFailure(path, error instanceof Error ? error.message : String(error));
      }
      done += 1;
      onProgress?.(done, pages.length);
    });
  } finally {
    await browsers.close();
  }
}
