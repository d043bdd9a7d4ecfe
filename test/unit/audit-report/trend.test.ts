import { expect, test } from "vitest";
import { auditReport } from "../../../src/audit/audit-report.ts";
import type { Check } from "../../../src/audit/check.ts";
import { findingOf } from "../../../src/audit/finding.ts";
import { trendOf } from "../../../src/audit-report/trend.ts";

const check: Check = { name: "markup", subject: "page", looksFor: () => "HTML", weight: "likely" };

/** A report of faults, each with its page, rule and line, and the way to its element where one is known. */
function reportOf(
  built: readonly string[],
  faults: readonly (readonly [page: string, rule: string, line: number, element?: string])[],
) {
  const findings = faults.map(([page, rule, line, element]) => ({
    ...findingOf(check, { page, place: `line ${line}, <p>`, rule, what: `${rule}.`, fix: "…" }),
    ...(element !== undefined && { element }),
  }));
  return auditReport({ site: "_site", built, outcomes: [{ check, audited: built, findings }], seconds: 1 });
}

test("what is new, mended and still there is told apart, however lines have moved", () => {
  const earlier = reportOf(
    ["/", "/a/"],
    [
      ["/", "no-dup-id", 7],
      ["/", "no-alt", 9],
      ["/a/", "no-alt", 3, "body > img"],
    ],
  );
  const now = reportOf(
    ["/", "/a/"],
    [
      ["/", "no-dup-id", 12],
      ["/a/", "no-alt", 5, "body > img"],
      ["/a/", "no-title", 1],
    ],
  );
  expect(trendOf(now, JSON.parse(JSON.stringify(earlier)))).toEqual({
    since: earlier.auditedAt,
    fresh: [{ code: "markup/no-title", page: "/a/", at: "line 1, <p>" }],
    mended: [{ code: "markup/no-alt", page: "/", at: "line 9, <p>" }],
    unknown: 0,
    staying: 2,
  });
});

test("the same fault once more on a page is a new one", () => {
  const earlier = reportOf(["/"], [["/", "no-dup-id", 7]]);
  const now = reportOf(
    ["/"],
    [
      ["/", "no-dup-id", 7],
      ["/", "no-dup-id", 8],
    ],
  );
  expect(trendOf(now, earlier)).toMatchObject({ fresh: [{ at: "line 8, <p>" }], staying: 1 });
});

test("what was on a page that is not looked at any more is not called mended", () => {
  const earlier = reportOf(["/", "/gone/"], [["/gone/", "no-alt", 7]]);
  expect(trendOf(reportOf(["/"], []), earlier)).toMatchObject({ mended: [], unknown: 1 });
});

test("a file that is no report compares with nothing", () => {
  const now = reportOf(["/"], []);
  expect(["", null, {}, { findings: 3 }, undefined].map((earlier) => trendOf(now, earlier))).toEqual(
    Array(5).fill(undefined),
  );
});
