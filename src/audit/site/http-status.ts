import { type CheckOutcome, type Finding, notAuditedFinding } from "../finding.ts";
import type { BuiltPage } from "./built-site.ts";

const check = "http-status";
const timeout = 10_000;

/** Asks for each page as a browser does; anything but 200 is a fault, because a wrong page has no faults to find. */
export async function httpStatus(
  pages: readonly BuiltPage[],
  urlOf: (path: string) => string,
): Promise<CheckOutcome> {
  const audited: string[] = [];
  const findings: Finding[] = [];
  for (const { path } of pages) {
    const status = await statusOf(urlOf(path));
    audited.push(path);
    if (status !== 200)
      findings.push(notAuditedFinding(check, path, `The server answers with ${status} and not 200.`));
  }
  return { check, audited, findings };
}

async function statusOf(url: string): Promise<number | string> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.message : "an error";
  }
}
