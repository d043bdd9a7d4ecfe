import { type CheckOutcome, type Finding, notAuditedFinding } from "../finding.ts";
import type { BuiltPage } from "../site/built-site.ts";
import { issueFinding } from "./issue-finding.ts";
import type { Engine, Pa11yJob, Pa11yResult } from "./pa11y-job.ts";
import { runPa11y } from "./run-pa11y.ts";

const engines: readonly Engine[] = ["axe", "htmlcs"];

/** What the engines need. */
export interface AccessibilityOptions {
  readonly pages: readonly BuiltPage[];
  readonly urlOf: (path: string) => string;
  readonly browserPath: string;
  /** The most that one page may take, in milliseconds. */
  readonly timeout: number;
  /** Called as each engine is done with a page. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Looks at every page with axe and with HTML_CodeSniffer, and gives one outcome for each. */
export async function accessibility(options: AccessibilityOptions): Promise<CheckOutcome[]> {
  const pathAt = new Map(options.pages.map(({ path }) => [options.urlOf(path), path]));
  const jobs = [...pathAt.keys()].flatMap((url) => engines.map((engine): Pa11yJob => ({ url, engine })));
  let done = 0;
  const run = await runPa11y({ jobs, browserPath: options.browserPath, timeout: options.timeout }, () => {
    done += 1;
    options.onProgress?.(done, jobs.length);
  });
  return engines.map((engine) => {
    const results = run.results.filter(({ job }) => job.engine === engine);
    return outcomeOf(engine, results, pathAt, run.fault);
  });
}

function outcomeOf(
  engine: Engine,
  results: readonly Pa11yResult[],
  pathAt: ReadonlyMap<string, string>,
  fault: string | undefined,
): CheckOutcome {
  const looked: string[] = [];
  const findings: Finding[] = [];
  for (const result of results) {
    const path = pathAt.get(result.job.url) ?? result.job.url;
    const failure = failureOf(result);
    if (failure !== undefined) findings.push(notAuditedFinding(engine, path, failure));
    else looked.push(path);
    if (result.kind === "seen") {
      findings.push(...result.issues.flatMap((issue) => issueFinding(engine, path, issue) ?? []));
    }
  }
  if (fault !== undefined) {
    const known = new Set(results.map(({ job }) => job.url));
    const left = [...pathAt].filter(([url]) => !known.has(url));
    findings.push(...left.map(([, path]) => notAuditedFinding(engine, path, `Not looked at: ${fault}.`)));
  }
  return { check: engine, looked, findings };
}

function failureOf(result: Pa11yResult): string | undefined {
  if (result.kind === "failed")
    return `The page could not be looked at: ${result.reason.split("\n")[0] ?? ""}`;
  return result.at === result.job.url ? undefined : `The page moved to ${result.at} before it was looked at.`;
}
