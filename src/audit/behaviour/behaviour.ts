import type { Browser } from "puppeteer";
import { affectedUsers } from "../accessibility/affected-users.ts";
import { launchBrowser } from "../browser/launch.ts";
import type { RunOptions } from "../browser/run-options.ts";
import type { SiteFault } from "../check.ts";
import { checksOf } from "../checks.ts";
import { type AuditFinding, type CheckOutcome, checkOf, findingOf, notAuditedFinding } from "../finding.ts";
import type { BuiltPage } from "../site/built-site.ts";
import type { BehaviourCheck, Fault } from "./behaviour-check.ts";
import { openTab } from "./tab.ts";

/** What is looked at, and with what. */
export interface BehaviourOptions extends RunOptions {
  /** How many browsers work beside each other; each holds one page in sight, because one out of sight is not painted. */
  readonly workers?: number;
  readonly checks?: readonly BehaviourCheck[];
  /** Called when a page is done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What came of one page: the findings of each check, or why there are none. */
type PageOutcome =
  | {
      readonly kind: "audited";
      readonly path: string;
      readonly findings: readonly AuditFinding[];
      /** What each check took, by its name; the first one also bears the loading of the page. */
      readonly seconds: ReadonlyMap<string, number>;
    }
  | { readonly kind: "failed"; readonly path: string; readonly reason: string };

/** Uses every page in a real browser as readers do, and gives one outcome for each way of use. */
export async function behaviour(options: BehaviourOptions): Promise<CheckOutcome[]> {
  const { pages, workers = 2, checks = inTurn(checksOf("behaviour")), onProgress } = options;
  const queue = [...pages];
  const done: PageOutcome[] = [];
  const worker = async (): Promise<void> => {
    let browser: Browser | undefined;
    try {
      for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
        if (browser?.connected !== true)
          browser = await launchBrowser(options.browserPath, options.network, options.timeout);
        const outcome = await pageOutcome(browser, page, options, checks);
        done.push(outcome);
        // It was killed with the page that failed, and takes a moment to notice.
        if (outcome.kind === "failed") browser = undefined;
        onProgress?.(done.length, pages.length);
      }
    } finally {
      await browser?.close();
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(workers, pages.length) }, worker));
  const reason = ends.flatMap((end) => (end.status === "rejected" ? [String(end.reason)] : []))[0] ?? "";
  const known = new Set(done.map(({ path }) => path));
  const left = pages.filter(({ path }) => !known.has(path));
  const outcomes = [...done, ...left.map(({ path }): PageOutcome => ({ kind: "failed", path, reason }))];
  return checks.map((check) => outcomeOf(check, outcomes));
}

function outcomeOf(check: BehaviourCheck, outcomes: readonly PageOutcome[]): CheckOutcome {
  return {
    check,
    seconds: outcomes.reduce(
      (sum, one) => sum + (one.kind === "audited" ? (one.seconds.get(check.name) ?? 0) : 0),
      0,
    ),
    audited: outcomes.flatMap(({ kind, path }) => (kind === "audited" ? [path] : [])),
    findings: outcomes.flatMap((outcome) =>
      outcome.kind === "audited"
        ? outcome.findings.filter((finding) => checkOf(finding) === check.name)
        : [
            notAuditedFinding(
              check,
              outcome.path,
              `The page could not be used: ${firstLine(outcome.reason)}.`,
            ),
          ],
    ),
  };
}

async function pageOutcome(
  browser: Browser,
  { path }: BuiltPage,
  { urlOf, timeout }: BehaviourOptions,
  checks: readonly BehaviourCheck[],
): Promise<PageOutcome> {
  const clock = Promise.withResolvers<never>();
  const timer = setTimeout(() => clock.reject(new Error(`it took more than ${timeout} ms`)), timeout);
  try {
    const running = findingsOf(browser, path, urlOf(path), timeout, checks);
    return { kind: "audited", path, ...(await Promise.race([running, clock.promise])) };
  } catch (error) {
    // A page that hangs would hang the browser's next pages too.
    browser.process()?.kill("SIGKILL");
    return { kind: "failed", path, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function findingsOf(
  browser: Browser,
  path: string,
  url: string,
  timeout: number,
  checks: readonly BehaviourCheck[],
): Promise<{ findings: AuditFinding[]; seconds: Map<string, number> }> {
  let start = performance.now();
  const tab = await openTab(browser, url, timeout);
  const findings: AuditFinding[] = [];
  const seconds = new Map<string, number>();
  for (const check of checks) {
    const faults = await check.run(tab);
    findings.push(...faults.map((fault) => findingOf(check, siteFault(check, path, fault))));
    const end = performance.now();
    seconds.set(check.name, (end - start) / 1000);
    start = end;
  }
  await tab.page.close();
  return { findings, seconds };
}

function siteFault(check: BehaviourCheck, page: string, fault: Fault): SiteFault {
  const { criterion, place, what, fix } = fault;
  if (criterion === undefined) return { page, place, rule: check.name, what, fix };
  return { page, place, rule: `WCAG ${criterion}`, what, affects: affectedUsers(criterion), fix };
}

/** Brings the checks into the order in which one of them does not spoil the page for the next. */
function inTurn(checks: readonly BehaviourCheck[]): readonly BehaviourCheck[] {
  return ["first", undefined, "last"].flatMap((turn) => checks.filter((check) => check.turn === turn));
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/\.$/, "");
}
