import { expect, test } from "vitest";
import { auditReport } from "../../../src/audit/audit-report.ts";
import type { Check } from "../../../src/audit/check.ts";
import {
  type AuditFinding,
  checkOf,
  findingOf,
  notAuditedFinding,
  ruleOf,
} from "../../../src/audit/finding.ts";
import { countText, reportText } from "../../../src/audit-report/report-text.ts";

const markup: Check = {
  name: "markup",
  subject: "page",
  looksFor: () => "Wrong HTML",
  affects: () => "people who use a screen reader",
  weight: "likely",
};
const axe: Check = { name: "axe", subject: "page", looksFor: () => "Barriers" };
const vnu: Check = { name: "vnu", subject: "page", looksFor: () => "Wrong HTML", mayBeMissing: true };
const pdfNames: Check = { name: "pdf-names", subject: "pdf", looksFor: () => "Language and title" };

const fault = (page: string): AuditFinding =>
  findingOf(markup, {
    page,
    place: "line 3",
    rule: "no-dup-id",
    what: "Duplicate id.",
    fix: "Remove one.",
  });

test("a page that a check did not come to is a fault, and not audited", () => {
  const outcomes = [
    { check: markup, audited: ["/", "/a/"], findings: [] },
    { check: axe, audited: ["/"], findings: [] },
  ];
  const report = auditReport({ site: "_site", built: ["/", "/a/"], outcomes, seconds: 1.26 });
  expect(report.pages).toEqual({ built: 2, audited: 1, remembered: 0 });
  expect(report.findings.map((finding) => [checkOf(finding), finding.place.page, ruleOf(finding)])).toEqual([
    ["axe", "/a/", "not-audited"],
  ]);
  expect(countText(report)).toBe("2 pages built, 1 audited, 1 time not looked at (1.3 s).");
});

test("a page that a check could not look at is told once, with the check's own reason", () => {
  const outcomes = [{ check: axe, audited: [], findings: [notAuditedFinding(axe, "/", "It never loaded.")] }];
  const report = auditReport({ site: "_site", built: ["/"], outcomes, seconds: 1 });
  expect(report.findings.map(({ what }) => what)).toEqual(["It never loaded."]);
});

test("a fault of the layout is told once, with its first pages and how many more", () => {
  const built = ["/", "/a/", "/b/", "/c/", "/d/"];
  const outcomes = [{ check: markup, audited: built, findings: built.map(fault) }];
  expect(
    reportText(auditReport({ site: "_site", built, outcomes, seconds: 1 })),
  ).toBe(`ERROR markup/no-dup-id likely barrier
  / › line 3
  /a/ › line 3
  /b/ › line 3
  and 2 more
  Duplicate id.
  Why: Hurts people who use a screen reader.
  Fix: Remove one.

markup  5 pages  5 findings

5 pages built, 5 audited, 5 likely barriers (1 s).`);
});

test("a rule has one heading, and says at each place what is wrong there", () => {
  const say = (page: string, what: string) =>
    findingOf(markup, {
      page,
      place: "line 3",
      rule: "small",
      what,
      fix: "Enlarge it.",
      criterion: "2.5.8",
      toolWords: "en",
    });
  const findings = [say("/", "9 by 19 px."), say("/a/", "9 by 20 px.")];
  const report = auditReport({
    site: "_site",
    built: ["/", "/a/"],
    outcomes: [{ check: markup, audited: ["/", "/a/"], findings }],
    seconds: 1,
  });
  expect(reportText(report)).toContain(`ERROR markup/small likely barrier, WCAG 2.5.8 (AA)
  / › line 3 – 9 by 19 px.
  /a/ › line 3 – 9 by 20 px.
  What is wrong is said at each place.
`);
});

test("what is heaviest is told first", () => {
  const of = (rule: string, weight: "barrier" | "hint") =>
    findingOf(markup, { page: "/", place: "", rule, weight, what: "…", fix: "…" });
  const findings = [of("style", "hint"), of("empty", "barrier")];
  const report = auditReport({
    site: "_site",
    built: ["/"],
    outcomes: [{ check: markup, audited: ["/"], findings }],
    seconds: 1,
  });
  expect(reportText(report)).toMatch(/^ERROR markup\/empty barrier\n[\s\S]*\nNOTE markup\/style hint\n/);
  expect(countText(report)).toBe("1 page built, 1 audited, 1 barrier, 1 hint (1 s).");
});

test("a check that left nothing is a fault, and no page counts as audited", () => {
  const outcomes = [{ check: markup, audited: ["/"], findings: [] }];
  const report = auditReport({
    site: "_site",
    built: ["/"],
    outcomes,
    expected: [markup, axe, pdfNames],
    seconds: 1,
  });
  expect(report.findings.map((finding) => [checkOf(finding), finding.what])).toEqual([
    ["axe", "The check did not run."],
    ["pdf-names", "The check did not run."],
  ]);
  expect(report.pages).toEqual({ built: 1, audited: 0, remembered: 0 });
});

test("a check that may be missing is named as not run; any other is a fault", () => {
  const outcome = (check: Check) => ({ check, audited: [], findings: [], notRun: "there is no Java" });
  const seen = { check: markup, audited: ["/"], findings: [] };
  const report = (check: Check) =>
    auditReport({ site: "_site", built: ["/"], outcomes: [seen, outcome(check)], seconds: 1 });
  expect(report(vnu).findings).toEqual([]);
  expect(report(vnu).pages).toEqual({ built: 1, audited: 1, remembered: 0 });
  expect(reportText(report(vnu))).toContain("vnu     not run: there is no Java");
  expect(report(axe).findings).toHaveLength(1);
});

test("PDFs are counted apart from pages", () => {
  const outcomes = [
    { check: markup, audited: ["/"], findings: [] },
    { check: pdfNames, audited: ["/a.pdf"], findings: [], seconds: 3 },
  ];
  const report = auditReport({
    site: "_site",
    built: ["/"],
    pdfs: ["/a.pdf", "/b.pdf"],
    outcomes,
    seconds: 1,
  });
  expect(report.pdfs).toEqual({ built: 2, audited: 1, remembered: 0 });
  expect(countText(report)).toBe(
    "1 page built, 1 audited, 2 PDFs built, 1 audited, 1 time not looked at (1 s).",
  );
  expect(reportText(report)).toContain("pdf-names  1 PDF   1 finding   3.00 s a PDF");
});

test("the same question of many pages is one", () => {
  const question = (page: string) => ({ check: "axe", page, rule: "hidden-content", what: "Look." });
  const outcomes = [
    { check: axe, audited: ["/", "/a/"], findings: [], questions: [question("/"), question("/a/")] },
  ];
  const { questions } = auditReport({ site: "_site", built: ["/", "/a/"], outcomes, seconds: 1 });
  expect(questions).toEqual([{ check: "axe", rule: "hidden-content", what: "Look.", pages: ["/", "/a/"] }]);
});

test("pages and PDFs that are as they were at an earlier audit are counted as that", () => {
  const built = ["/", "/a/", "/b/"];
  const outcomes = [
    { check: markup, audited: built, findings: [] },
    { check: pdfNames, audited: ["/a.pdf"], findings: [] },
  ];
  const remembered = ["/", "/b/", "/a.pdf"];
  const report = auditReport({ site: "_site", built, pdfs: ["/a.pdf"], remembered, outcomes, seconds: 1 });
  expect(report.pages).toEqual({ built: 3, audited: 3, remembered: 2 });
  expect(countText(report)).toBe(
    "3 pages built, 3 audited, 2 of them unchanged since last time, 1 PDF built, 1 audited, 1 of them unchanged since last time, nothing found (1 s).",
  );
});

test("findings come in the order of the pages, whichever was looked at first", () => {
  const built = ["/", "/a/", "/b/"];
  const outcomes = [{ check: markup, audited: built, findings: ["/b/", "/", "/a/"].map(fault) }];
  const { findings } = auditReport({ site: "_site", built, outcomes, seconds: 1 });
  expect(findings.map(({ place }) => place.page)).toEqual(built);
});
