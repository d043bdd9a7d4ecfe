import { counts, passing } from "../messages/audit/report.ts";
import { telling } from "../messages/telling.ts";
import { findingText, firstTexts } from "../report/text.ts";
import type { AuditReport, CheckReport, Coverage } from "./audit-report.ts";
import type { AuditFinding } from "./finding.ts";

/** Prints a report for a terminal: each fault once with the pages that have it, then one line that counts. */
export function reportText(report: AuditReport): string {
  const parts = [
    ...firstTexts(groupsOf(report.findings).map(groupText)),
    checksText(report),
    exceptionsText(report),
  ];
  return [...parts.filter((part) => part !== ""), countText(report)].join("\n\n");
}

/** Gives the line that counts: pages and PDFs built and audited, errors. */
export function countText({ site, pages, pdfs, findings, seconds }: AuditReport): string {
  // Nobody knows what a site of somebody else's holds beyond what was found.
  const all = /^https?:/.test(site) ? counts.found : counts.built;
  const parts = [
    all(pages.built, "page"),
    ...auditedParts(pages),
    ...(pdfs.built > 0 ? [all(pdfs.built, "pdf"), ...auditedParts(pdfs)] : []),
    telling.counted(findings.length, "error"),
  ];
  return counts.seconds(parts.join(", "), seconds);
}

function auditedParts({ audited, remembered }: Coverage): string[] {
  return [counts.audited(audited), ...(remembered > 0 ? [counts.remembered(remembered)] : [])];
}

/** The same fault in a layout is on every page: it is told once. */
export function groupsOf(findings: readonly AuditFinding[]): AuditFinding[][] {
  return [...Map.groupBy(findings, ({ code, what }) => `${code} ${what}`).values()];
}

function groupText(group: readonly AuditFinding[]): string {
  const [first] = group;
  if (first === undefined) return "";
  return findingText(
    first,
    group.map(({ place }) => place),
  );
}

function checksText({ checks }: AuditReport): string {
  const rows = checks.map((check) => [check.name, ...checkCells(check)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function checkCells(check: CheckReport): string[] {
  if (check.notRun !== undefined) return [counts.notRun(check.notRun)];
  const { audited, subject, findings } = check;
  return [counts.subjects(audited, subject), telling.counted(findings, "error"), secondsEach(check)];
}

/** Says what a check costs a page, for example `0.38 s each`; empty where it took no time worth telling. */
export function secondsEach({ seconds, audited, subject }: CheckReport): string {
  if (audited === 0 || seconds < 0.1) return "";
  return counts.secondsEach(seconds / audited, subject);
}

function exceptionsText({ exceptions }: AuditReport): string {
  const groups = Map.groupBy(exceptions, ({ exception }) => exception);
  return [...groups]
    .map(([{ check, rule, until, reason }, found]) =>
      passing.until(until, `${check} ${rule}`, found.length, reason),
    )
    .join("\n");
}
