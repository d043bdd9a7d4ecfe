import { expect, test } from "vitest";
import { auditReport } from "../../../src/audit/audit-report.ts";
import { type Finding, notAuditedFinding } from "../../../src/audit/finding.ts";
import { countText, reportText } from "../../../src/audit/report-text.ts";

const fault = (page: string): Finding => ({
  check: "markup",
  page,
  place: "line 3",
  rule: "no-dup-id",
  what: "Duplicate id.",
  hurts: "people who use a screen reader",
  fix: "Remove one.",
});

test("a page that a check did not come to is a fault, and not audited", () => {
  const outcomes = [
    { check: "markup", looked: ["/", "/a/"], findings: [] },
    { check: "axe", looked: ["/"], findings: [] },
  ];
  const report = auditReport({ site: "_site", built: ["/", "/a/"], outcomes, seconds: 1.26 });
  expect(report.pages).toEqual({ built: 2, audited: 1 });
  expect(report.findings.map(({ check, page, rule }) => [check, page, rule])).toEqual([
    ["axe", "/a/", "not-audited"],
  ]);
  expect(countText(report)).toBe("2 pages built, 1 audited, 1 error (1.3 s).");
});

test("a page that a check could not look at is told once, with the check's own reason", () => {
  const outcomes = [
    { check: "axe", looked: [], findings: [notAuditedFinding("axe", "/", "It never loaded.")] },
  ];
  const report = auditReport({ site: "_site", built: ["/"], outcomes, seconds: 1 });
  expect(report.findings.map(({ what }) => what)).toEqual(["It never loaded."]);
});

test("a fault of the layout is told once, with its first pages and how many more", () => {
  const built = ["/", "/a/", "/b/", "/c/", "/d/"];
  const outcomes = [{ check: "markup", looked: built, findings: built.map(fault) }];
  expect(reportText(auditReport({ site: "_site", built, outcomes, seconds: 1 }))).toBe(`/ › line 3
/a/ › line 3
/b/ › line 3
and 2 more
  markup no-dup-id: Duplicate id.
  Hurts: people who use a screen reader.
  Fix: Remove one.

markup  5 pages  5 errors

5 pages built, 5 audited, 5 errors (1 s).`);
});
