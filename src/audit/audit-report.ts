import { type CheckOutcome, type Finding, unseenPages } from "./finding.ts";

/** What one check did. */
export interface CheckReport {
  readonly name: string;
  readonly pages: number;
  readonly findings: number;
}

/** What an audit looked at and found; the file `report.json` holds it as it is. */
export interface AuditReport {
  readonly site: string;
  /** The moment of the audit, ISO 8601 in UTC. */
  readonly auditedAt: string;
  readonly seconds: number;
  readonly pages: { readonly built: number; readonly audited: number };
  readonly checks: readonly CheckReport[];
  readonly findings: readonly Finding[];
}

/** Gathers what all checks did. A page counts as audited when every check has looked at it. */
export function auditReport(done: {
  readonly site: string;
  readonly built: readonly string[];
  readonly outcomes: readonly CheckOutcome[];
  readonly seconds: number;
}): AuditReport {
  const { site, built, outcomes, seconds } = done;
  const checks = outcomes.map((outcome) => ({
    name: outcome.check,
    seen: new Set(outcome.looked),
    findings: [...outcome.findings, ...unseenPages(built, outcome)],
  }));
  return {
    site,
    auditedAt: new Date().toISOString(),
    seconds: Math.round(seconds * 10) / 10,
    pages: {
      built: built.length,
      audited: built.filter((page) => checks.every(({ seen }) => seen.has(page))).length,
    },
    checks: checks.map(({ name, seen, findings }) => ({ name, pages: seen.size, findings: findings.length })),
    findings: checks.flatMap(({ findings }) => findings),
  };
}
