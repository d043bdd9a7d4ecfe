import { expect, test } from "vitest";
import type { AuditFinding } from "../../../src/audit/finding.ts";
import { kindReports } from "../../../src/audit/page-kinds.ts";
import type { LookedAt } from "../../../src/messages/audit/for-people.ts";

const names = (pages: readonly string[], pdfs: readonly string[] = []) =>
  Object.fromEntries(
    kindReports(pages, pdfs, []).flatMap(({ name, paths }) => paths.map((path) => [path, name])),
  );

test("the pages of this project are told apart by their addresses", () => {
  const pages = [
    "/",
    "/lillerup/",
    "/lillerup/udskrifter/",
    "/lillerup/hjemmehjaelp/",
    "/lillerup/hjemmehjaelp/let/",
    "/lillerup/hjemmehjaelp/tjekliste/",
    "/lillerup/hjemmehjaelp/fagligt/",
    "/lillerup/hjemmehjaelp/klage/",
    "/emner/hjemmehjaelp/",
    "/om/",
  ];
  expect(names(pages, ["/lillerup/a.pdf"])).toEqual({
    "/": "start page",
    "/lillerup/": "municipality",
    "/lillerup/udskrifter/": "printouts",
    "/lillerup/hjemmehjaelp/": "standard in full",
    "/lillerup/hjemmehjaelp/let/": "easy read",
    "/lillerup/hjemmehjaelp/tjekliste/": "checklist",
    "/lillerup/hjemmehjaelp/fagligt/": "notes for staff",
    "/lillerup/hjemmehjaelp/klage/": "help with a complaint",
    "/emner/hjemmehjaelp/": "topics",
    "/om/": "other pages",
    "/lillerup/a.pdf": "PDF",
  });
});

test("the pages of a municipality's own site are told apart by theirs", () => {
  expect(
    names(["/", "/udskrifter/", "/hjemmehjaelp/", "/hjemmehjaelp/let/", "/om/", "/404.html"], ["/a.pdf"]),
  ).toEqual({
    "/": "start page",
    "/udskrifter/": "printouts",
    "/hjemmehjaelp/": "standard in full",
    "/hjemmehjaelp/let/": "easy read",
    "/om/": "other pages",
    "/404.html": "other pages",
    "/a.pdf": "PDF",
  });
});

test("the pages of another site are told apart by their folders", () => {
  expect(names(["/", "/kontakt", "/borger/a", "/borger/b?id=1"])).toEqual({
    "/": "start page",
    "/kontakt": "pages at the top",
    "/borger/a": "pages in /borger/",
    "/borger/b?id=1": "pages in /borger/",
  });
});

test("findings are counted by kind and check, also those of no page", () => {
  const finding = (page: string, check: string): AuditFinding => {
    return {
      code: `${check}/r`,
      severity: "note",
      weight: "hint",
      place: { page, at: "" },
      what: "w",
      why: "h",
      fix: "f",
    };
  };
  const findings = [
    finding("/", "axe"),
    finding("/", "axe"),
    finding("/", "markup"),
    finding("/a.css", "axe"),
  ];
  expect(kindReports(["/"], [], findings)).toEqual([
    { name: "start page", paths: ["/"], findings: 3, byCheck: { axe: 2, markup: 1 }, has: [] },
    { name: "files beside the pages", paths: [], findings: 1, byCheck: { axe: 1 }, has: [] },
  ]);
});

test("what a person must look at is told of each kind by what its pages have", () => {
  const things = new Map<string, readonly LookedAt[]>([
    ["/", ["pictures"]],
    ["/borger/a", ["tables", "fields"]],
    ["/borger/b", ["frames", "fields"]],
  ]);
  const kinds = kindReports(["/", "/borger/a", "/borger/b", "/kontakt"], ["/borger/c.pdf"], [], things);
  expect(Object.fromEntries(kinds.map(({ name, has }) => [name, has]))).toEqual({
    "start page": ["pictures"],
    "pages in /borger/": ["fields", "tables", "frames"],
    "pages at the top": [],
    PDF: ["paper"],
  });
});
