import { type Page, withinTime } from "../../browser/index.ts";
import { reasons } from "../../messages/audit/engines.ts";
import { checksOf } from "../checks.ts";
import type { AuditFinding, CheckOutcome } from "../finding.ts";
import { type BrowserEngine, desktop, type OpenPage, type Seen } from "./browser-engine.ts";
import { CheckRecorder, failEverywhere } from "./check-recorder.ts";
import { eachPage } from "./each-page.ts";
import { browserLoad, listenToLoad } from "./load-faults.ts";
import type { RunOptions } from "./run-options.ts";

/** What is visited, and with what. */
export interface VisitOptions extends RunOptions {
  readonly engines?: readonly BrowserEngine[];
}

/** Opens every page in the browser, a few at a time, and looks at it with every engine while it is open. */
export async function visitPages(options: VisitOptions): Promise<CheckOutcome[]> {
  const { engines = checksOf("engine"), timeout } = options;
  const load = new CheckRecorder(browserLoad);
  const byEngine = inTurn(engines).map((engine) => ({ engine, recorder: new CheckRecorder(engine) }));
  const all = [load, ...byEngine.map(({ recorder }) => recorder)];
  /** Throws when not all went well: after a page that hung, nobody knows how the browser is. */
  async function visit(tab: Page, path: string): Promise<void> {
    let sourceHtml = "";
    const isLoaded = await load.note(path, async () => {
      const opened = await withinTime(timeout, opening(tab, path, options));
      sourceHtml = opened.sourceHtml;
      return opened;
    });
    if (!isLoaded) {
      for (const { recorder } of byEngine) recorder.fail(path, reasons.notLoaded());
      throw new Error("the page did not load");
    }
    let isWell = true;
    let isAsItCame = true;
    for (const { engine, recorder } of byEngine) {
      const look = isAsItCame ? runAt : runAnew;
      const run = () => withinTime(timeout, look(engine, { path, tab, sourceHtml }));
      const isDone = await recorder.note(path, run);
      isAsItCame = isAsItCame && isDone && engine.onlyLooks === true;
      isWell = isWell && isDone;
    }
    if (!isWell) throw new Error("an engine failed on the page");
  }

  // Loading and each engine have their own time.
  for (const outcome of await eachPage(options, (engines.length + 2) * timeout, visit)) {
    // What the page itself did is noted already; without its browser it is lost.
    if (outcome.kind === "failed") failEverywhere(all, outcome.path, outcome.reason);
  }
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
  if (response === null) throw new Error(reasons.noAnswer());
  const sourceHtml = await response.text();
  if (response.status() !== 200 && !path.startsWith("/404"))
    throw new Error(reasons.status(response.status()));
  if (withoutHash(tab.url()) !== withoutHash(url)) throw new Error(reasons.moved(tab.url()));
  return { sourceHtml, findings: faults() };
}

/** First the engines that change nothing, so that the page need not be loaded anew after them. */
function inTurn(engines: readonly BrowserEngine[]): readonly BrowserEngine[] {
  return engines.toSorted((a, b) => Number(b.onlyLooks ?? false) - Number(a.onlyLooks ?? false));
}

/** Each engine finds the page as it came: what another one unfolded or wrote into it is gone. */
async function runAnew(engine: BrowserEngine, page: OpenPage): Promise<Seen> {
  await page.tab.setViewport(desktop);
  await page.tab.reload({ waitUntil: "load" });
  return runAt(engine, page);
}

/** What an engine sees on a page that leads on meanwhile may be another's. */
async function runAt(engine: BrowserEngine, page: OpenPage): Promise<Seen> {
  const before = withoutHash(page.tab.url());
  const seen = await engine.run(page);
  const after = withoutHash(page.tab.url());
  if (after !== before) throw new Error(reasons.moved(after));
  return seen;
}

function withoutHash(url: string): string {
  return url.split("#")[0] ?? url;
}
