import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AuditReport } from "../audit-report.ts";
import { junitXml } from "./junit.ts";
import { reportPage } from "./report-page.ts";
import { sarif } from "./sarif.ts";
import { wasSheet } from "./was-sheet.ts";

const makers: Readonly<Record<string, (report: AuditReport) => string>> = {
  "index.html": reportPage,
  "report.json": (report) => `${JSON.stringify(report, null, 2)}\n`,
  "junit.xml": junitXml,
  "report.sarif": (report) => `${JSON.stringify(sarif(report), null, 2)}\n`,
  "was.html": wasSheet,
};

/** Takes the files of an earlier report away: an audit that cannot run must not leave the report of one that could. */
export async function removeReport(folder: string): Promise<void> {
  for (const name of Object.keys(makers)) await rm(join(folder, name), { force: true });
}

/** Writes the report in every form: for people, for programs, and as the fill-in sheet for the statement. */
export async function writeReport(folder: string, report: AuditReport): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, make] of Object.entries(makers)) await writeFile(join(folder, name), make(report));
}
