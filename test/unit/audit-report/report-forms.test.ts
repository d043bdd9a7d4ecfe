import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { auditReport } from "../../../src/audit/audit-report.ts";
import type { Check } from "../../../src/audit/check.ts";
import { findingOf } from "../../../src/audit/finding.ts";
import { reportFiles, reportNames } from "../../../src/audit-report/report-files.ts";
import { reportPage } from "../../../src/audit-report/report-page.ts";
import { wasSheet } from "../../../src/audit-report/was-sheet.ts";
import { junitFaults } from "../report/junit-faults.ts";
import { sarifFaults } from "../report/sarif-faults.ts";

const markup: Check = {
  name: "markup",
  subject: "page",
  looksFor: () => "Wrong HTML",
  affects: () => "people who use a screen reader",
  weight: "likely",
};
const vnu: Check = { name: "vnu", subject: "page", looksFor: () => "Wrong HTML", mayBeMissing: true };
const pdfNames: Check = { name: "pdf-names", subject: "pdf", looksFor: () => "Language and title" };

const found = (page: string) =>
  findingOf(markup, {
    page,
    place: `line 7, <p id="a">`,
    rule: "no-dup-id",
    what: 'Duplicate ID "a" & \u0001more.',
    fix: "Remove one.",
  });

const report = auditReport({
  site: "_site",
  built: ["/", "/lillerup/", "/soeg/"],
  pdfs: ["/lillerup/a.pdf"],
  outcomes: [
    {
      check: markup,
      audited: ["/", "/lillerup/", "/soeg/"],
      findings: [found("/lillerup/"), found("/soeg/")],
      seconds: 1.5,
    },
    { check: vnu, audited: [], findings: [], notRun: "there is no Java on this machine" },
    { check: pdfNames, audited: ["/lillerup/a.pdf"], findings: [] },
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
    expect(text).toContain("3 pages built, 3 audited, 1 PDF built, 1 audited, 1 likely barrier");
    expect(text).toContain('Duplicate ID "a" & \\x01more.');
    expect(text).toContain("Hurts people who use a screen reader.");
    expect(text).toContain("not run: there is no Java on this machine");
    expect(text).toContain("until 2999-01-01: It is made anew by the search.");
    expect(text).toContain("Whether readers understand the texts");
    expect(text).toContain("0.50 s a page");
  });

  test("begins with what is wrong, in words, with its weight and whom it hurts", () => {
    const first = [...document.querySelectorAll("section[aria-labelledby=first] li")];
    expect(first.map(({ textContent }) => textContent)).toEqual([
      'Duplicate ID "a" & \\x01moreLikely barrier. 1 page, one place. Hurts people who use a screen reader.',
    ]);
    const heading = document.querySelector(first[0]?.querySelector("a")?.hash ?? "");
    expect(heading?.textContent).toBe('Duplicate ID "a" & \\x01more');
    expect(heading?.nextElementSibling?.textContent).toBe(
      "Likely barrier. 1 place, first on /lillerup/. Seen by: markup/no-dup-id",
    );
  });

  test("leads to what tells how to mend it", () => {
    const finding = { ...found("/"), fix: "See https://www.w3.org/WAI/ for more." };
    const { body } = parsed(reportPage({ ...report, findings: [finding] }));
    const link = body.querySelector<HTMLAnchorElement>("article a[href^=https]");
    expect([link?.href, link?.parentElement?.textContent]).toEqual([
      "https://www.w3.org/WAI/",
      "Fix: See the guidance at www.w3.org for more.",
    ]);
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

describe("the files of the report", () => {
  const files = reportFiles(report);

  test("are those that an audit that cannot run takes away", () => {
    expect(Object.keys(files)).toEqual([...reportNames]);
  });

  test("hold a JUnit suite for each check, with failures by page", () => {
    const xml = String(files["junit.xml"]);
    expect(junitFaults(xml)).toEqual([]);
    const { documentElement } = new JSDOM(xml, { contentType: "text/xml" }).window.document;
    const suites = [...documentElement.querySelectorAll("testsuite")];
    expect(
      suites.map((suite) => ["name", "tests", "failures", "skipped"].map((name) => suite.getAttribute(name))),
    ).toEqual([
      ["markup", "2", "1", "0"],
      ["vnu", "1", "0", "1"],
      ["pdf-names", "1", "0", "0"],
    ]);
  });

  test("hold SARIF that names the file of a page, and carries what was let pass as suppressed", () => {
    expect(sarifFaults(files["report.sarif"])).toEqual([]);
    expect(files["report.sarif"]).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: "markup/no-dup-id",
              properties: { weight: "likely" },
              locations: [{ physicalLocation: { artifactLocation: { uri: "_site/lillerup/index.html" } } }],
            },
            { suppressions: [{ kind: "external", justification: "It is made anew by the search." }] },
          ],
        },
      ],
    });
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
