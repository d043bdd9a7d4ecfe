import { spoken } from "../messages/language.ts";
import { type JunitSuite, junitXml } from "../report/junit.ts";
import { sarif } from "../report/sarif.ts";
import type { ReportFiles } from "../report/write-report.ts";
import { findingsOf, type ReviewReport } from "./report.ts";
import { reportPage } from "./report-page.ts";

/**
 * Makes the files of a report: a page for editors, JSON for programs, SARIF for code hosts, which show each finding
 * beside its line, and JUnit for CI systems. `styles` are the site's own style sheets.
 */
export function reportFiles(report: ReviewReport, styles: string): ReportFiles {
  return {
    "review.html": reportPage(report, styles),
    "review.json": report,
    "review.sarif": sarif({ tool: "Klarstandard review", findings: findingsOf(report) }),
    "review.xml": junitXml({ name: "review", suites: suitesOf(report) }),
  };
}

/** A suite for each standard, and one for what standards share where it was looked at. */
function suitesOf({ municipalities, shared, read }: ReviewReport): JunitSuite[] {
  const standards = municipalities.flatMap(({ id, standards: own }) =>
    own.map(({ id: standard, findings }) => ({
      name: `${id}/${standard}`,
      done: spoken({ da: "læst", en: "read" }),
      findings,
    })),
  );
  return read.leftOut.length > 0
    ? standards
    : [
        ...standards,
        {
          name: spoken({ da: "det, standarderne deler", en: "what standards share" }),
          done: spoken({ da: "læst", en: "read" }),
          findings: shared,
        },
      ];
}
