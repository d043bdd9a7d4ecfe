import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { auditReport } from "../../../src/audit/audit-report.ts";
import type { Check } from "../../../src/audit/check.ts";
import { findingOf } from "../../../src/audit/finding.ts";
import { reportFiles } from "../../../src/audit-report/report-files.ts";
import { reportText } from "../../../src/audit-report/report-text.ts";
import { places } from "../../../src/messages/audit/page.ts";
import { inEnglish } from "../../../src/report/tool-words.ts";

const check: Check = { name: "markup", subject: "page", looksFor: () => "HTML", weight: "likely" };

/** A report in the language that is spoken, with a finding of ours and one in a tool's English. */
const made = () => {
  const finding = (line: number, rule: string, what: string, words: object) =>
    findingOf(check, { page: "/", place: places.line(line), rule, what, fix: "…", ...words });
  return auditReport({
    site: "_site",
    built: ["/"],
    outcomes: [
      {
        check,
        audited: ["/"],
        findings: [
          finding(7, "no-dup-id", "Duplicate ID.", inEnglish()),
          finding(9, "no-text", "Siden er tom.", {}),
        ],
        questions: [{ check: "qualweb", page: "/", rule: "R63", what: "Has a landmark", ...inEnglish() }],
      },
    ],
    seconds: 2,
  });
};

describe("in Danish", () => {
  beforeAll(() => vi.stubEnv("KLARSTANDARD_LANG", "da"));
  afterAll(() => vi.unstubAllEnvs());

  const pageOf = (name: "index.html" | "was.html") =>
    new JSDOM(String(reportFiles(made())[name])).window.document;
  const english = (document: Document) =>
    [...document.querySelectorAll('main [lang="en"]')].map(({ textContent }) => textContent);

  test("the page says its language, and that of the words that are a tool's own", () => {
    const document = pageOf("index.html");
    expect(document.documentElement.lang).toBe("da");
    expect(document.querySelector("h1")?.textContent).toBe("Gennemgang af _site");
    // The way to it, its heading, and what it says.
    expect(english(document)).toEqual(["Duplicate ID", "Duplicate ID", "Duplicate ID.", "Has a landmark"]);
    expect(document.body.textContent).toContain("Værktøjets egne ord: Duplicate ID.");
  });

  test("the fill-in sheet marks only the names of checks and a tool's own words as English", () => {
    const [names, ...words] = english(pageOf("was.html"));
    expect(names).toMatch(/^[a-z-]+(?:, [a-z-]+)*$/);
    expect(words).toEqual(["Duplicate ID."]);
  });

  test("terminal and JUnit say whose words they are, and SARIF finds the line of a place", () => {
    const files = reportFiles(made());
    expect(reportText(made())).toContain("  Værktøjets egne ord: Duplicate ID.\n");
    expect(reportText(made())).toContain("1 side bygget, 1 gennemgået, 2 sandsynlige barrierer (2 s).");
    expect(files["junit.xml"]).toContain('message="markup/no-dup-id: Værktøjets egne ord: Duplicate ID."');
    expect(JSON.stringify(files["report.sarif"])).toContain('"startLine":7');
  });
});

test("in English no word needs to be marked as a tool's own", () => {
  expect(made().findings.map(({ toolWords }) => toolWords)).toEqual([undefined, undefined]);
  expect(String(reportFiles(made())["index.html"])).toContain('<html lang="en">');
});
