import { notAudited } from "../../messages/audit/engines.ts";
import { affectedUsers } from "../affected-users.ts";
import { eachPage, type PageOutcome } from "../browser/each-page.ts";
import type { RunOptions } from "../browser/run-options.ts";
import type { SiteFault } from "../check.ts";
import { checksOf } from "../checks.ts";
import { type AuditFinding, type CheckOutcome, checkOf, findingOf, notAuditedFinding } from "../finding.ts";
import type { BehaviourCheck, Fault } from "./behaviour-check.ts";
import { openTab, type Tab } from "./tab.ts";

/** What is looked at, and with what. */
export interface BehaviourOptions extends RunOptions {
  readonly checks?: readonly BehaviourCheck[];
}

/** What the checks found on one page. */
interface Used {
  readonly findings: readonly AuditFinding[];
  /** What each check took, by its name; the first one also bears the loading of the page. */
  readonly seconds: ReadonlyMap<string, number>;
}

/** Uses every page in a real browser as readers do, and gives one outcome for each way of use. */
export async function behaviour(options: BehaviourOptions): Promise<CheckOutcome[]> {
  const { checks = inTurn(checksOf("behaviour")), timeout, urlOf } = options;
  const outcomes = await eachPage(options, timeout, async (page, path) => {
    const start = performance.now();
    return use(await openTab(page, urlOf(path), timeout), path, checks, start);
  });
  return checks.map((check) => outcomeOf(check, outcomes));
}

function outcomeOf(check: BehaviourCheck, outcomes: readonly PageOutcome<Used>[]): CheckOutcome {
  return {
    check,
    seconds: outcomes.reduce(
      (sum, one) => sum + (one.kind === "done" ? (one.value.seconds.get(check.name) ?? 0) : 0),
      0,
    ),
    audited: outcomes.flatMap(({ kind, path }) => (kind === "done" ? [path] : [])),
    findings: outcomes.flatMap((outcome) =>
      outcome.kind === "done"
        ? outcome.value.findings.filter((finding) => checkOf(finding) === check.name)
        : [notAuditedFinding(check, outcome.path, notAudited.unusable(firstLine(outcome.reason)))],
    ),
  };
}

/** Uses one page with every check, and tells what each took since `start`. */
async function use(tab: Tab, path: string, checks: readonly BehaviourCheck[], start: number): Promise<Used> {
  let before = start;
  const findings: AuditFinding[] = [];
  const seconds = new Map<string, number>();
  for (const check of checks) {
    const faults = await check.run(tab);
    findings.push(...faults.map((fault) => findingOf(check, siteFault(check, path, fault))));
    const end = performance.now();
    seconds.set(check.name, (end - before) / 1000);
    before = end;
  }
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
