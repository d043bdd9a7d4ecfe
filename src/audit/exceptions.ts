import { passing } from "../messages/audit/report.ts";
import { type AuditFinding, checkOf, ruleOf } from "./finding.ts";

/** A finding that is let pass for a time, with the reason; after the date it is a fault again. */
export interface Exception {
  readonly check: string;
  readonly rule: string;
  /** The site path of the page, or its beginning with a star: `/soeg/*`. */
  readonly page: string;
  /** Part of the finding's place or text; the whole rule on the page when left out. */
  readonly about?: string;
  readonly reason: string;
  /** Where the reason can be read in full. */
  readonly link: `https://${string}`;
  /** The last day on which the finding passes, ISO 8601. */
  readonly until: `${number}-${number}-${number}`;
}

/** A finding with the exception that lets it pass. */
export interface ExceptedFinding {
  readonly finding: AuditFinding;
  readonly exception: Exception;
}

/** What the audit of this project's own site lets pass. Each must convince a sceptic, or the site is to be mended. */
export const exceptions: readonly Exception[] = [];

/** Parts findings that an exception lets pass from the others; one whose exception has ended says so. */
export function sortedByExceptions(
  findings: readonly AuditFinding[],
  known: readonly Exception[],
  today: string,
): { findings: AuditFinding[]; excepted: ExceptedFinding[] } {
  const left: AuditFinding[] = [];
  const excepted: ExceptedFinding[] = [];
  for (const finding of findings) {
    const matching = known.filter((exception) => isAbout(exception, finding));
    const exception = matching.find(({ until }) => until >= today);
    if (exception !== undefined) excepted.push({ finding, exception });
    else left.push(withEnd(finding, matching[0]));
  }
  return { findings: left, excepted };
}

function withEnd(finding: AuditFinding, ended: Exception | undefined): AuditFinding {
  if (ended === undefined) return finding;
  return { ...finding, what: passing.ended(finding.what, ended.until, ended.reason) };
}

function isAbout({ check, rule, page, about = "" }: Exception, finding: AuditFinding): boolean {
  const { place } = finding;
  const isPage = page.endsWith("*") ? place.page.startsWith(page.slice(0, -1)) : place.page === page;
  if (!isPage || check !== checkOf(finding) || rule !== ruleOf(finding)) return false;
  return place.at.includes(about) || finding.what.includes(about);
}
