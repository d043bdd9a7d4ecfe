import type { Browser, Page } from "puppeteer";
import { type CheckOutcome, type Finding, notAuditedFinding, type Question } from "../finding.ts";
import type { BuiltPage } from "../site/built-site.ts";
import { axeEngine } from "./axe-engine.ts";
import { type BrowserEngine, desktop, type OpenPage, type Seen } from "./browser-engine.ts";
import { launchBrowser, type Reach } from "./launch.ts";
import { listenToLoad } from "./load-faults.ts";
import { qualwebEngine } from "./qualweb-engine.ts";

/** What is visited, and with what. */
export interface VisitOptions {
  readonly pages: readonly BuiltPage[];
  readonly urlOf: (path: string) => string;
  readonly browserPath: string;
  readonly reach: Reach;
  /** The most that one page may take to load, and each engine with it, in milliseconds. */
  readonly timeout: number;
  /** How many pages are open at the same time. */
  readonly lanes?: number;
  readonly engines?: readonly BrowserEngine[];
  readonly onProgress?: (done: number, total: number) => void;
}

/** What one check has gathered so far. */
class Gathered {
  readonly looked: string[] = [];
  readonly findings: Finding[] = [];
  readonly questions: Question[] = [];
  seconds = 0;
  readonly check: string;

  constructor(check: string) {
    this.check = check;
  }

  /** Does one piece of work, and notes its time and its outcome; a failure is a page not looked at. */
  async note(
    path: string,
    work: () => Promise<{ findings: readonly Finding[]; questions?: readonly Question[] }>,
  ): Promise<boolean> {
    const start = performance.now();
    try {
      const { findings, questions = [] } = await work();
      this.findings.push(...findings);
      this.questions.push(...questions);
      this.looked.push(path);
      return true;
    } catch (error) {
      this.fail(path, error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      this.seconds += (performance.now() - start) / 1000;
    }
  }

  fail(path: string, reason: string): void {
    const line = (reason.split("\n")[0] ?? "").replace(/\.$/, "");
    this.findings.push(notAuditedFinding(this.check, path, `The page could not be looked at: ${line}.`));
  }
}

/** Opens every page in the browser, a few at a time, and looks at it with every engine while it is open. */
export async function visitPages(options: VisitOptions): Promise<CheckOutcome[]> {
  const { pages, engines = [axeEngine, qualwebEngine], lanes = 2, onProgress } = options;
  const load = new Gathered("browser-load");
  const byEngine = engines.map((engine) => ({ engine, gathered: new Gathered(engine.name) }));
  const all = [load, ...byEngine.map(({ gathered }) => gathered)];
  const waiting = pages[Symbol.iterator]();
  let done = 0;

  async function visit(browser: Browser, { path }: BuiltPage): Promise<void> {
    const { timeout } = options;
    const tab = await browser.newPage();
    try {
      let sourceHtml = "";
      const isLoaded = await load.note(path, async () => {
        const opened = await within(timeout, opening(tab, path, options));
        sourceHtml = opened.sourceHtml;
        return opened;
      });
      if (!isLoaded) {
        for (const { gathered } of byEngine) gathered.fail(path, "it did not load");
        return;
      }
      for (const { engine, gathered } of byEngine) {
        await gathered.note(path, () => within(timeout, lookAnew(engine, { path, tab, sourceHtml })));
      }
    } finally {
      // A tab that hangs does not even close, and the browser's end takes it along.
      await Promise.race([tab.close().catch(() => {}), elapsed(2000)]);
    }
  }

  async function lane(): Promise<void> {
    let browser: Browser | undefined;
    try {
      for (const page of waiting) {
        try {
          browser ??= await launchBrowser(options.browserPath, options.reach, options.timeout);
          await visit(browser, page);
        } catch (error) {
          // The browser is gone: this page is lost, and a new browser goes on with the next.
          const reason = error instanceof Error ? error.message : String(error);
          failEverywhere(all, page.path, reason);
        }
        if (browser?.connected === false) browser = undefined;
        done += 1;
        onProgress?.(done, pages.length);
      }
    } finally {
      browser?.process()?.kill("SIGKILL");
    }
  }

  await Promise.all(Array.from({ length: Math.min(lanes, pages.length) }, lane));
  return all.map(({ check, looked, findings, questions, seconds }) => ({
    check,
    looked,
    findings,
    questions,
    seconds,
  }));
}

/** Notes a page as not looked at with every check that has not noted it yet. */
function failEverywhere(all: readonly Gathered[], path: string, reason: string): void {
  for (const gathered of all) {
    const isNoted = gathered.looked.includes(path) || gathered.findings.some(({ page }) => page === path);
    if (!isNoted) gathered.fail(path, `the browser ended (${reason})`);
  }
}

async function opening(
  tab: Page,
  path: string,
  { urlOf, timeout }: VisitOptions,
): Promise<{ sourceHtml: string; findings: readonly Finding[] }> {
  // Engines are scripts, which a strict page would refuse.
  await tab.setBypassCSP(true);
  await tab.setViewport(desktop);
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
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
async function lookAnew(engine: BrowserEngine, page: OpenPage): Promise<Seen> {
  await page.tab.setViewport(desktop);
  await page.tab.reload({ waitUntil: "load" });
  return engine.look(page);
}

function withoutHash(url: string): string {
  return url.split("#")[0] ?? url;
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const clock = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => clock.reject(new Error(`it took more than ${milliseconds} ms`)),
    milliseconds,
  );
  return Promise.race([work, clock.promise]).finally(() => clearTimeout(timer));
}

function elapsed(milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, milliseconds).unref();
  return promise;
}
