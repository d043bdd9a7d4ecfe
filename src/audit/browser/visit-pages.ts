import type { Browser, Page } from "puppeteer";
import { checksOf } from "../checks.ts";
import type { AuditFinding, CheckOutcome } from "../finding.ts";
import type { BuiltPage } from "../site/built-site.ts";
import { type BrowserEngine, desktop, type OpenPage, type Seen } from "./browser-engine.ts";
import { CheckRecorder, failEverywhere } from "./check-recorder.ts";
import { lastingBrowser } from "./lasting-browser.ts";
import { launchBrowser } from "./launch.ts";
import { browserLoad, listenToLoad } from "./load-faults.ts";
import type { RunOptions } from "./run-options.ts";
import { elapsed, within } from "./timeout.ts";

/** What is visited, and with what. */
export interface VisitOptions extends RunOptions {
  /** How many pages are open at the same time. */
  readonly workers?: number;
  readonly engines?: readonly BrowserEngine[];
  readonly onProgress?: (done: number, total: number) => void;
}

/** Opens every page in the browser, a few at a time, and looks at it with every engine while it is open. */
export async function visitPages(options: VisitOptions): Promise<CheckOutcome[]> {
  const { pages, engines = checksOf("engine"), workers = 2, onProgress } = options;
  const load = new CheckRecorder(browserLoad);
  const byEngine = engines.map((engine) => ({ engine, recorder: new CheckRecorder(engine) }));
  const all = [load, ...byEngine.map(({ recorder }) => recorder)];
  const waiting = pages[Symbol.iterator]();
  let done = 0;

  /** Says whether all went well: after a page that hung, nobody knows how the browser is. */
  async function visit(browser: Browser, { path }: BuiltPage): Promise<boolean> {
    const { timeout } = options;
    const tab = await browser.newPage();
    try {
      let isWell = true;
      let sourceHtml = "";
      const isLoaded = await load.note(path, async () => {
        const opened = await within(timeout, opening(tab, path, options));
        sourceHtml = opened.sourceHtml;
        return opened;
      });
      if (!isLoaded) {
        for (const { recorder } of byEngine) recorder.fail(path, "it did not load");
        return false;
      }
      for (const { engine, recorder } of byEngine) {
        const run = () => within(timeout, runAnew(engine, { path, tab, sourceHtml }));
        isWell = (await recorder.note(path, run)) && isWell;
      }
      return isWell;
    } finally {
      // A tab that hangs does not even close, and the browser's end takes it along.
      await Promise.race([tab.close().catch(() => {}), elapsed(2000)]);
    }
  }

  /** Each worker has a browser of its own: a page that hangs would hang the pages beside it. */
  async function worker(): Promise<void> {
    const own = lastingBrowser(() => launchBrowser(options.browserPath, options.network, options.timeout));
    try {
      for (const page of waiting) {
        try {
          const isWell = await visit(await own.browser(), page);
          if (!isWell) await own.close();
        } catch (error) {
          // The browser is gone: this page is lost, and a new browser goes on with the next.
          failEverywhere(all, page.path, error instanceof Error ? error.message : String(error));
        }
        done += 1;
        onProgress?.(done, pages.length);
      }
    } finally {
      await own.close();
    }
  }

  await Promise.all(Array.from({ length: Math.min(workers, pages.length) }, worker));
  return all.map(({ check, audited, findings, questions, seconds }) => ({
    check,
    audited,
    findings,
    questions,
    seconds,
  }));
}

async function opening(
  tab: Page,
  path: string,
  { urlOf, timeout }: VisitOptions,
): Promise<{ sourceHtml: string; findings: readonly AuditFinding[] }> {
  // Engines are scripts, which a strict page would refuse.
  await tab.setBypassCSP(true);
  await tab.setViewport(desktop);
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  // A box that waits for an answer would stop everything.
  tab.on("dialog", (dialog) => void dialog.dismiss().catch(() => {}));
  const faults = listenToLoad(tab, path);
  const url = urlOf(path);
  const response = await tab.goto(url, { waitUntil: "load", timeout });
  if (response === null) throw new Error("the server did not answer");
  const sourceHtml = await response.text();
  if (response.status() !== 200 && !path.startsWith("/404"))
    throw new Error(`the server answers with ${response.status()}`);
  if (withoutHash(tab.url()) !== withoutHash(url)) throw new Error(`it moved to ${tab.url()}`);
  return { sourceHtml, findings: faults() };
}

/** Each engine finds the page as it came: what another one unfolded or wrote into it is gone. */
async function runAnew(engine: BrowserEngine, page: OpenPage): Promise<Seen> {
  await page.tab.setViewport(desktop);
  await page.tab.reload({ waitUntil: "load" });
  const before = withoutHash(page.tab.url());
  const seen = await engine.run(page);
  const after = withoutHash(page.tab.url());
  if (after !== before) throw new Error(`it moved to ${after}`);
  return seen;
}

function withoutHash(url: string): string {
  return url.split("#")[0] ?? url;
}
