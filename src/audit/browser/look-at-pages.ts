import { type HTTPRequest, withinTime } from "../../browser/index.ts";
import { reasons } from "../../messages/audit/engines.ts";
import type { ReadyTab, Tab } from "../../tab/tab.ts";
import { waysIn } from "../../tab/ways.ts";
import { affectedUsers } from "../affected-users.ts";
import type { BehaviourCheck, Fault } from "../behaviour/behaviour-check.ts";
import type { SiteFault } from "../check.ts";
import { checksOf } from "../checks.ts";
import { type AuditFinding, type CheckOutcome, findingOf } from "../finding.ts";
import { weightByLevel } from "../weight.ts";
import type { BrowserEngine, Seen } from "./browser-engine.ts";
import { CheckRecorder, failEverywhere } from "./check-recorder.ts";
import { eachPage } from "./each-page.ts";
import { browserLoad, listenToLoad } from "./load-faults.ts";
import type { RunOptions } from "./run-options.ts";

/** A check that needs a page open in the browser. */
export type BrowserCheck = BrowserEngine | BehaviourCheck;

/** What is looked at, and with what. */
export interface LookOptions extends RunOptions {
  /** All that need a browser when left out. */
  readonly checks?: readonly BrowserCheck[];
  /** Called with each address that a page asks for while it is looked at. */
  readonly onRequest?: (path: string, url: string) => void;
  /** Called with each page that all checks have looked at, and with all that they have seen so far. */
  readonly onLooked?: (path: string, outcomes: readonly CheckOutcome[]) => Promise<void>;
}

/** A look of a check that is left for the end, when the page is no longer needed as it was. */
interface LeftOver {
  readonly recorder: CheckRecorder;
  readonly run: () => Promise<Seen>;
}

/**
 * Opens every page in the browser, a few at a time, and looks at it with every check while it is open. Each check has its
 * own time, and what one cannot do is not the others' loss.
 */
export async function lookAtPages(options: LookOptions): Promise<CheckOutcome[]> {
  const { checks = [...checksOf("engine"), ...checksOf("behaviour")], timeout, urlOf } = options;
  const load = new CheckRecorder(browserLoad);
  const recorders = new Map(inTurn(checks).map((check) => [check, new CheckRecorder(check)]));
  const all = [load, ...recorders.values()];

  const outcomes = (): CheckOutcome[] =>
    all.map(({ check, audited, findings, questions, seconds }) => ({
      check,
      audited,
      findings,
      questions,
      seconds,
    }));

  /** Throws when not all went well: after a page that hung, nobody knows how the browser is. */
  async function look(ready: ReadyTab, path: string): Promise<void> {
    const tab = await opened(ready, path);
    if (tab === undefined) {
      for (const recorder of recorders.values()) recorder.fail(path, reasons.notLoaded());
      throw new Error(reasons.notLoaded());
    }
    const leftOver: LeftOver[] = [];
    let isWell = true;
    let isOpen = true;
    for (const [check, recorder] of recorders) {
      // A check that failed has left the page in a state that nobody knows.
      if (!isWell && isOpen) isOpen = await isLoadedAnew(tab, timeout);
      if (!isOpen) {
        recorder.fail(path, reasons.notLoaded());
        continue;
      }
      const later = (run: () => Promise<Seen>): void => void leftOver.push({ recorder, run });
      isWell = await recorder.note(path, async () => {
        const seen = await withinTime(timeout, seenBy(check, tab, path, later));
        return seen && { ...seen, findings: await withElements(tab, seen.findings) };
      });
    }
    for (const { recorder, run } of leftOver) {
      if (isOpen) isWell = (await recorder.note(path, () => withinTime(timeout, run()))) && isWell;
      else recorder.fail(path, reasons.notLoaded());
    }
    if (!isWell || !isOpen) throw new Error(reasons.notLoaded());
  }

  async function opened(ready: ReadyTab, path: string): Promise<Tab | undefined> {
    const faults = listenToLoad(ready.page, path);
    let tab: Tab | undefined;
    await load.note(path, async () => {
      try {
        tab = await withinTime(timeout, ready.open(urlOf(path)));
      } finally {
        faults.end();
      }
      if (tab.ledTo !== undefined) throw new Error(reasons.moved(tab.ledTo));
      return { findings: faults.findings };
    });
    return tab;
  }

  async function lookHearing(ready: ReadyTab, path: string): Promise<void> {
    const hear = (request: HTTPRequest): void => options.onRequest?.(path, request.url());
    ready.page.on("request", hear);
    try {
      await look(ready, path);
    } finally {
      ready.page.off("request", hear);
    }
    await options.onLooked?.(path, outcomes());
  }

  // Loading, loading anew and each check have their own time.
  await eachPage(options, (2 * checks.length + 3) * timeout, lookHearing, (path, reason) => {
    // What the page itself did is noted already; without its browser it is lost.
    failEverywhere(all, path, reason);
  });
  return outcomes();
}

async function isLoadedAnew(tab: Tab, timeout: number): Promise<boolean> {
  try {
    await withinTime(timeout, tab.reload(true));
    return true;
  } catch {
    // Whatever it is, the page is lost for those that have not looked at it yet, and is told as that.
    return false;
  }
}

/** Notes on each finding the way to its element from the top of the page, by which two checks mean the same one. */
async function withElements(tab: Tab, findings: readonly AuditFinding[]): Promise<AuditFinding[]> {
  if (findings.length === 0) return [];
  const selectors = findings.map(({ place }) => place.at.split("  ")[0] ?? "");
  const ways = await waysIn(tab.page.mainFrame(), selectors);
  return findings.map((finding, index) => {
    const element = ways[index] ?? "";
    return element === "" ? finding : { ...finding, element };
  });
}

/** Lets a check look; one that must wait for the others until it is done hands the rest of its look to `later`. */
async function seenBy(
  check: BrowserCheck,
  tab: Tab,
  path: string,
  later: (run: () => Promise<Seen>) => void,
): Promise<Seen | undefined> {
  // Only the first checks ask what moves.
  if (!isFirst(check)) await tab.still();
  if (check.kind === "engine") {
    await tab.renew();
    await tab.resize("tall");
    return check.run({ path, tab });
  }
  const used = await check.run(tab);
  const seenOf = (faults: readonly Fault[]): Seen => ({
    findings: faults.map((fault) => findingOf(check, siteFault(check, path, fault))),
    questions: [],
  });
  if (typeof used !== "function") return seenOf(used);
  later(async () => seenOf(await used()));
  return undefined;
}

function siteFault(check: BehaviourCheck, page: string, fault: Fault): SiteFault {
  const { criterion, place, what, fix } = fault;
  if (criterion === undefined) return { page, place, rule: check.name, what, fix };
  const weight = weightByLevel(criterion);
  return {
    page,
    place,
    rule: `WCAG ${criterion}`,
    weight,
    criterion,
    what,
    affects: affectedUsers(criterion),
    fix,
  };
}

/**
 * Brings the checks into the order in which none spoils the page for the next: first what needs a page that was only
 * loaded, then what leaves it as it was, then what moves the focus, and the engines, those that change nothing first.
 */
function inTurn(checks: readonly BrowserCheck[]): readonly BrowserCheck[] {
  const turns: readonly ((check: BrowserCheck) => boolean)[] = [
    isFirst,
    (check) => check.kind === "behaviour" && check.turn === undefined,
    (check) => check.kind === "behaviour" && check.turn === "both",
    (check) => check.kind === "behaviour" && check.turn === "narrow",
    (check) => check.kind === "behaviour" && check.turn === "last",
    (check) => check.kind === "engine" && check.turn === undefined,
    (check) => check.kind === "engine" && check.turn === "last",
  ];
  return turns.flatMap((isInTurn) => checks.filter(isInTurn));
}

function isFirst(check: BrowserCheck): boolean {
  return check.kind === "behaviour" && check.turn === "first";
}
