import { notAudited } from "../../messages/audit/engines.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import type { RunOptions } from "../browser/run-options.ts";
import type { Check, OwnCheck } from "../check.ts";
import { type AuditFinding, type CheckOutcome, notAuditedFinding } from "../finding.ts";
import { issueFinding } from "./issue-finding.ts";
import type { Engine, Pa11yResult } from "./pa11y-job.ts";
import { runPa11y } from "./run-pa11y.ts";

/** An engine of pa11y-ci as a check. */
interface Pa11yCheck extends OwnCheck {
  readonly engine: Engine;
}

/** Looks with pa11y-ci's axe, which also runs by itself, with more rules. */
export const pa11yAxe: Pa11yCheck = {
  name: "pa11y-axe",
  kind: "own",
  subject: "page",
  looksFor: looksFor.pa11yAxe,
  engine: "axe",
};

/** Looks with HTML_CodeSniffer. */
export const htmlcs: Pa11yCheck = {
  name: "htmlcs",
  kind: "own",
  subject: "page",
  looksFor: looksFor.htmlcs,
  engine: "htmlcs",
};

const engines = [pa11yAxe, htmlcs];

/** Opens every page once for pa11y-ci's two engines, axe and HTML_CodeSniffer, and gives one outcome for each. */
export async function accessibility(options: RunOptions): Promise<CheckOutcome[]> {
  const { browserPath, network, timeout, onProgress } = options;
  const pathAt = new Map(options.pages.map(({ path }) => [options.urlOf(path), path]));
  const order = { urls: [...pathAt.keys()], engines: engines.map(({ engine }) => engine) };
  let done = 0;
  const run = await runPa11y({ ...order, browserPath, network, timeout }, () => {
    done += 1;
    onProgress?.(done, order.urls.length * engines.length);
  });
  return engines.map((check) => {
    const own = run.results.filter(({ job }) => job.engine === check.engine);
    return outcomeOf(check, own, pathAt, run.fault);
  });
}

function outcomeOf(
  check: Check,
  results: readonly Pa11yResult[],
  pathAt: ReadonlyMap<string, string>,
  fault: string | undefined,
): CheckOutcome {
  const audited: string[] = [];
  const findings: AuditFinding[] = [];
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
    findings.push(...left.map(([, path]) => notAuditedFinding(check, path, notAudited.notReached(fault))));
  }
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return { check, audited, findings, seconds };
}

function failureOf(result: Pa11yResult): string | undefined {
  if (result.kind === "failed")
    return notAudited.unseen((result.reason.split("\n")[0] ?? "").replace(/\.$/, ""));
  return result.at === result.job.url ? undefined : notAudited.movedBefore(result.at);
}
