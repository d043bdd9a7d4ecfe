import type { AuditReport } from "../audit-report.ts";
import type { Finding } from "../finding.ts";
import { escaped } from "./html.ts";

/** Makes the report as JUnit XML: a suite for each check, a case for each page that has a finding, and one that counts. */
export function junitXml({ checks, findings, seconds }: AuditReport): string {
  const suites = checks.map(({ name, audited, built, seconds: time, notRun }) => {
    const own = findings.filter(({ check }) => check === name);
    const cases = [...Map.groupBy(own, ({ page }) => page)].map(([page, found]) =>
      failedCase(name, page, found),
    );
    const count =
      notRun === undefined
        ? `    <testcase classname="${escaped(name)}" name="looked at ${audited} of ${built}"/>`
        : `    <testcase classname="${escaped(name)}" name="run"><skipped message="${escaped(notRun)}"/></testcase>`;
    const totals = `tests="${cases.length + 1}" failures="${cases.length}" skipped="${notRun === undefined ? 0 : 1}"`;
    return [
      `  <testsuite name="${escaped(name)}" ${totals} time="${time}">`,
      count,
      ...cases,
      "  </testsuite>",
    ].join("\n");
  });
  const failures = checks.reduce(
    (sum, { name }) =>
      sum + new Set(findings.filter(({ check }) => check === name).map(({ page }) => page)).size,
    0,
  );
  const totals = `tests="${checks.length + failures}" failures="${failures}" time="${seconds}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="audit" ${totals}>\n${suites.join("\n")}\n</testsuites>\n`;
}

function failedCase(check: string, page: string, found: readonly Finding[]): string {
  const [first] = found;
  const lines = found.map(
    ({ place, rule, what, affects, fix }) =>
      `${place}\n  ${rule}: ${what}\n  Hurts: ${affects}.\n  Fix: ${fix}`,
  );
  const message = `${first?.rule ?? ""}: ${first?.what ?? ""}`;
  return [
    `    <testcase classname="${escaped(check)}" name="${escaped(page)}">`,
    `      <failure message="${escaped(message)}">${escaped(lines.join("\n"))}</failure>`,
    "    </testcase>",
  ].join("\n");
}
