import { expect, test } from "vitest";
import { type Exception, exceptions, sortedByExceptions } from "../../../src/audit/exceptions.ts";
import type { AuditFinding } from "../../../src/audit/finding.ts";

const finding: AuditFinding = {
  code: "axe/empty-heading",
  severity: "note",
  weight: "hint",
  place: { page: "/soeg/", at: "main > h2" },
  what: "Headings should not be empty.",
  why: "Hurts people who use a screen reader.",
  fix: "Write it.",
};

const exception: Exception = {
  check: "axe",
  rule: "empty-heading",
  page: "/soeg/",
  reason: "The heading is filled when results come.",
  link: "https://klarstandard.example/1",
  until: "2026-12-31",
};

const passes = (given: Partial<Exception>, today = "2026-12-31") =>
  sortedByExceptions([finding], [{ ...exception, ...given }], today).excepted.length === 1;

test("an exception lets its finding pass until its last day", () => {
  expect(passes({})).toBe(true);
  expect(passes({}, "2027-01-01")).toBe(false);
});

test("a finding whose exception has ended says until when it passed, and why", () => {
  const { findings } = sortedByExceptions([finding], [exception], "2027-01-01");
  expect(findings[0]?.what).toBe(
    "Headings should not be empty. (An exception let this pass until 2026-12-31: The heading is filled when results come.)",
  );
});

test.each([
  ["another check", { check: "htmlcs" }],
  ["another rule", { rule: "heading-order" }],
  ["another page", { page: "/" }],
  ["another beginning of pages", { page: "/ballerup/*" }],
  ["another place", { about: "aside" }],
] as const)("an exception for %s does not pass", (_, given) => {
  expect(passes(given)).toBe(false);
});

test.each([
  ["all pages with its beginning", { page: "/soe*" }],
  ["part of the place", { about: "h2" }],
  ["part of the text", { about: "not be empty" }],
] as const)("an exception can name %s", (_, given) => {
  expect(passes(given)).toBe(true);
});

test("every exception of this project has a reason, a link and a day that has not come", () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const { reason, link, until } of exceptions) {
    expect(reason.length).toBeGreaterThan(40);
    expect(link).toMatch(/^https:\/\//);
    expect(until >= today).toBe(true);
  }
});
