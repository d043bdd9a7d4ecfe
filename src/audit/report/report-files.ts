import { posix } from "node:path";
import { progress } from "../../messages/audit/report.ts";
import { type JunitSuite, junitXml } from "../../report/junit.ts";
import { sarif } from "../../report/sarif.ts";
import type { ReportFiles } from "../../report/write-report.ts";
import type { AuditReport } from "../audit-report.ts";
import { checkOf } from "../finding.ts";
import { seers } from "../merged-findings.ts";
import { reportPage } from "./report-page.ts";
import { wasSheet } from "./was-sheet.ts";

/** The names of the files of a report. */
export const reportNames = ["index.html", "report.json", "junit.xml", "report.sarif", "was.html"] as const;

/** Makes the files of a report: for people, for programs, and the fill-in sheet for the statement. */
export function reportFiles(
  report: AuditReport,
): ReportFiles & Record<(typeof reportNames)[number], unknown> {
  const { site, findings, exceptions, auditedAt, seconds } = report;
  return {
    "index.html": reportPage(report),
    "report.json": report,
    "junit.xml": junitXml({ name: "audit", seconds, suites: suitesOf(report) }),
    "report.sarif": sarif({
      tool: "Klarstandard audit",
      findings,
      letPass: exceptions.map(({ finding, exception }) => ({ finding, reason: exception.reason })),
      endedAt: auditedAt,
      uriOf: (page) => uriOf(site, page),
    }),
    "was.html": wasSheet(report),
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
