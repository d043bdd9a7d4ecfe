import type { RunOptions } from "../browser/run-options.ts";
import type { CheckName } from "../checks.ts";
import { type CheckOutcome, type Finding, notAuditedFinding } from "../finding.ts";
import { issueFinding } from "./issue-finding.ts";
import { type Engine, type Pa11yJob, type Pa11yResult, pa11yConcurrency } from "./pa11y-job.ts";
import { runPa11y } from "./run-pa11y.ts";

const engines: readonly Engine[] = ["axe", "htmlcs"];

/** The engines' names as checks: axe also runs by itself, with more rules. */
const checkNames = { axe: "pa11y-axe", htmlcs: "htmlcs" } as const satisfies Readonly<
  Record<Engine, CheckName>
>;

/** What the engines need. */
export interface AccessibilityOptions extends RunOptions {
  /** Called as each engine is done with a page. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Looks at every page with pa11y-ci's two engines, axe and HTML_CodeSniffer, and gives one outcome for each. */
export async function accessibility(options: AccessibilityOptions): Promise<CheckOutcome[]> {
  const { browserPath, network, timeout, onProgress } = options;
  const pathAt = new Map(options.pages.map(({ path }) => [options.urlOf(path), path]));
  const outcomes: CheckOutcome[] = [];
  let done = 0;
  // One engine after the other: together they cost the same, and nobody would know which.
  for (const engine of engines) {
    const start = performance.now();
    const jobs = [...pathAt.keys()].map((url): Pa11yJob => ({ url, engine }));
    const run = await runPa11y({ jobs, browserPath, network, timeout }, () => {
      done += 1;
      onProgress?.(done, jobs.length * engines.length);
    });
    // Pages are looked at side by side; a check's time is the sum of what each took.
    const seconds = ((performance.now() - start) / 1000) * pa11yConcurrency;
    outcomes.push({ ...outcomeOf(engine, run.results, pathAt, run.fault), seconds });
  }
  return outcomes;
}

function outcomeOf(
  engine: Engine,
  results: readonly Pa11yResult[],
  pathAt: ReadonlyMap<string, string>,
  fault: string | undefined,
): CheckOutcome {
  const check = checkNames[engine];
  const audited: string[] = [];
  const findings: Finding[] = [];
  for (const result of results) {
    const path = pathAt.get(result.job.url) ?? result.job.url;
    const failure = failureOf(result);
    if (failure !== undefined) findings.push(notAuditedFinding(check, path, failure));
    else audited.push(path);
    if (result.kind === "seen") {
      findings.push(...result.issues.flatMap((issue) => issueFinding(check, path, issue) ?? []));
    }
  }
  if (fault !== undefined) {
    const known = new Set(results.map(({ job }) => job.url));
    const left = [...pathAt].filter(([url]) => !known.has(url));
    findings.push(...left.map(([, path]) => notAuditedFinding(check, path, `Not looked at: ${fault}.`)));
  }
  return { check, audited, findings };
}

function failureOf(result: Pa11yResult): string | undefined {
  if (result.kind === "failed")
    return `The page could not be looked at: ${result.reason.split("\n")[0] ?? ""}`;
  return result.at === result.job.url ? undefined : `The page moved to ${result.at} before it was looked at.`;
}
