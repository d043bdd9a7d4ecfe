import type { BuiltPage } from "../../crawl/built-site.ts";
import { notAudited, reasons } from "../../messages/audit/engines.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import type { OwnCheck } from "../check.ts";
import { type AuditFinding, type CheckOutcome, notAuditedFinding } from "../finding.ts";

/** Asks the server for each page. */
export const httpStatusCheck: OwnCheck = {
  name: "http-status",
  kind: "own",
  subject: "page",
  looksFor: looksFor.httpStatus,
};

const timeout = 10_000;

/** Asks for each page as a browser does; anything but 200 is a fault, because a wrong page has no faults to find. */
export async function httpStatus(
  pages: readonly BuiltPage[],
  urlOf: (path: string) => string,
): Promise<CheckOutcome> {
  const audited: string[] = [];
  const findings: AuditFinding[] = [];
  for (const { path } of pages) {
    const status = await statusOf(urlOf(path));
    audited.push(path);
    if (status !== 200)
      findings.push(notAuditedFinding(httpStatusCheck, path, notAudited.otherStatus(status)));
  }
  return { check: httpStatusCheck, audited, findings };
}

async function statusOf(url: string): Promise<number | string> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.message : reasons.unknown();
  }
}
