import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { auditReport } from "../../../../src/audit/audit-report.ts";
import type { Finding } from "../../../../src/audit/finding.ts";
import { junitXml } from "../../../../src/audit/report/junit.ts";
import { reportPage } from "../../../../src/audit/report/report-page.ts";
import { sarif } from "../../../../src/audit/report/sarif.ts";
import { wasSheet } from "../../../../src/audit/report/was-sheet.ts";

const finding: Finding = {
  check: "markup",
  page: "/lillerup/",
  place: `line 7, <p id="a">`,
  rule: "no-dup-id",
  what: 'Duplicate ID "a" & \u0001more.',
  affects: "people who use a screen reader",
  fix: "Remove one.",
};
const excepted = { ...finding, page: "/soeg/" };

const report = auditReport({
  site: "_site",
  built: ["/", "/lillerup/", "/soeg/"],
  pdfs: ["/lillerup/a.pdf"],
  outcomes: [
    { check: "markup", audited: ["/", "/lillerup/", "/soeg/"], findings: [finding, excepted], seconds: 1.5 },
    { check: "vnu", audited: [], findings: [], notRun: "there is no Java on this machine" },
    { check: "pdf-names", subject: "pdf", audited: ["/lillerup/a.pdf"], findings: [] },
  ],
  exceptions: [
    {
      check: "markup",
      rule: "no-dup-id",
      page: "/soeg/",
      reason: "It is made anew by the search.",
      link: "https://klarstandard.example/1",
      until: "2999-01-01",
    },
  ],
  statement: {
    url: "https://lillerup.example/",
    title: "Lillerup",
    phones: ["+4512345678"],
    mails: [],
    statement: "",
  },
  seconds: 2,
});

const parsed = (html: string) => new JSDOM(html).window.document;
const words = (document: Document) => document.body.textContent.replace(/\s+/g, " ");

describe("the report as a page", () => {
  const document = parsed(reportPage(report));

  test("says what was looked at, found, let pass and not run, and what needs a person", () => {
    const text = words(document);
    expect(text).toContain("3 pages built, 3 audited, 1 PDF built, 1 audited, 1 error");
    expect(text).toContain('Duplicate ID "a" & \uFFFDmore.');
    expect(text).toContain("Hurts people who use a screen reader.");
    expect(text).toContain("not run: there is no Java on this machine");
    expect(text).toContain("until 2999-01-01: It is made anew by the search.");
    expect(text).toContain("Whether readers understand the texts");
    expect(text).toContain("0.50 s a page");
  });

  test("has a table for each kind of page, with headers", () => {
    const tables = [...document.querySelectorAll("table")];
    expect(tables.map((table) => table.caption?.textContent)).toEqual([
      "Pages and findings by kind",
      "What each check looked at, found and cost",
    ]);
    for (const table of tables) {
      expect(table.querySelectorAll("thead th[scope=col]").length).toBe(4);
      expect(table.querySelectorAll("tbody th[scope=row]").length).toBe(table.tBodies[0]?.rows.length);
    }
  });
});

test("JUnit has a suite for each check, with failures by page", () => {
  const document = new JSDOM(junitXml(report), { contentType: "text/xml" }).window.document;
  const suites = [...document.querySelectorAll("testsuite")];
  expect(
    suites.map((suite) => ["name", "tests", "failures", "skipped"].map((name) => suite.getAttribute(name))),
  ).toEqual([
    ["markup", "2", "1", "0"],
    ["vnu", "1", "0", "1"],
    ["pdf-names", "1", "0", "0"],
  ]);
  expect(document.querySelector("failure")?.getAttribute("message")).toBe(
    'no-dup-id: Duplicate ID "a" & \uFFFDmore.',
  );
  expect(document.documentElement.getAttribute("failures")).toBe("1");
});

test("SARIF names rule, file and line, and carries what was let pass as suppressed", () => {
  expect(sarif(report)).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { rules: [{ id: "markup/no-dup-id", help: { text: "Remove one." } }] } },
        results: [
          {
            ruleId: "markup/no-dup-id",
            ruleIndex: 0,
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "_site/lillerup/index.html" },
                  region: { startLine: 7 },
                },
              },
            ],
          },
          { suppressions: [{ kind: "external", justification: "It is made anew by the search." }] },
        ],
      },
    ],
  });
});

describe("the fill-in sheet for the statement", () => {
  const document = parsed(wasSheet(report));
  const answer = (question: string) =>
    [...document.querySelectorAll("dt")].find(({ textContent }) => textContent === question)
      ?.nextElementSibling?.textContent;

  test("says that it is no statement, and when the site was looked at", () => {
    expect(words(document)).toContain("Dette er ikke en tilgængelighedserklæring.");
    expect(answer("Dato")).toBe(report.auditedAt.slice(0, 10));
    expect(document.documentElement.lang).toBe("da");
  });

  test("fills in what the site says and leaves open what it does not", () => {
    expect(answer("Adresse")).toBe("https://lillerup.example/");
    expect(answer("Telefon")).toBe("+4512345678");
    expect(answer("Skriftlig kontakt")).toBe("Udfyld:");
    expect(answer("Jeres vurdering")).toBe("Udfyld:");
  });

  test("tells every fault, also what was let pass, and what was not looked at", () => {
    const text = words(document);
    expect(text).toContain("(markup no-dup-id; 2 sider, den første er /lillerup/)");
    expect(text).toContain("vnu: there is no Java on this machine");
    expect(answer("Omfang")).toBe("3 af 3 sider og 1 af 1 PDF-filer");
  });

  test("never says how far the site lives up to the law", () => {
    expect(words(document)).not.toMatch(/websted(et)? (er|lever op|overholder)|i fuld overensstemmelse/i);
  });
});
