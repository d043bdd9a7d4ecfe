import { posix, relative } from "node:path";
import type { AuditReport } from "../audit/audit-report.ts";
import { checkOf } from "../audit/finding.ts";
import { seers } from "../audit/merged-findings.ts";
import { progress } from "../messages/audit/report.ts";
import { type JunitSuite, junitXml } from "../report/junit.ts";
import { sarif } from "../report/sarif.ts";
import type { ReportFiles } from "../report/write-report.ts";
import { checklistPage } from "./checklist-page.ts";
import type { ReportSurroundings } from "./group-html.ts";
import { reportPage } from "./report-page.ts";
import type { ComparedReport } from "./trend.ts";
import { wasSheet } from "./was-sheet.ts";

/** The names of the files of a report. */
export const reportNames = [
  "index.html",
  "report.json",
  "junit.xml",
  "report.sarif",
  "was.html",
  "checklist.html",
] as const;

/**
 * Makes the files of a report: for people, for programs, the fill-in sheet for the statement, and the checklist for paper.
 * From `folder`, where they will lie, the pages of a site in a folder are linked.
 */
export function reportFiles(
  report: ComparedReport,
  { folder, pictures }: { readonly folder?: string } & Pick<ReportSurroundings, "pictures"> = {},
): ReportFiles & Record<(typeof reportNames)[number], unknown> {
  const { site, findings, exceptions, auditedAt, seconds } = report;
  const isAddress = /^https?:/.test(site);
  const linkOf = (page: string): string | undefined => {
    if (isAddress) return uriOf(site, page);
    return folder === undefined ? undefined : relative(folder, uriOf(site, page)).replaceAll("\\", "/");
  };
  const surroundings = { linkOf, ...(pictures !== undefined && { pictures }) };
  return {
    "index.html": reportPage(report, surroundings),
    "report.json": report,
    "junit.xml": junitXml({ name: "audit", seconds, suites: suitesOf(report) }),
    "report.sarif": sarif({
      tool: "Klarstandard audit",
      findings,
      letPass: exceptions.map(({ finding, exception }) => ({ finding, reason: exception.reason })),
      endedAt: auditedAt,
      uriOf: (page) => uriOf(site, page),
      propertiesOf: ({ weight, criterion, level }) => ({ weight, criterion, level }),
    }),
    "was.html": wasSheet(report),
    "checklist.html": checklistPage(report, surroundings),
  };
}

/** A suite for each check, with a case that counts what it looked at. */
function suitesOf({ checks, findings }: AuditReport): JunitSuite[] {
  return checks.map(({ name, audited, built, seconds, notRun }) => ({
    name,
    done: notRun === undefined ? progress.suiteDone(audited, built) : progress.suiteRun(),
    ...(notRun !== undefined && { skipped: notRun }),
    seconds,
    findings: findings.filter((finding) => seers(finding).some((code) => checkOf({ code }) === name)),
  }));
}

/** Where the page lies: its file below the folder, or its address. */
function uriOf(site: string, page: string): string {
  if (/^https?:/.test(site)) return URL.parse(page, site)?.href ?? site;
  const file = page.endsWith("/") ? `${page}index.html` : page;
  return encodeURI(posix.join(site.replaceAll("\\", "/"), file));
}
