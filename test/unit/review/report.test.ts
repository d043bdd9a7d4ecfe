import axe from "axe-core";
import { JSDOM } from "jsdom";
import { describe, expect, test, vi } from "vitest";
import { markup } from "../../../src/audit/page/markup.ts";
import {
  findingsOf,
  isFailed,
  ReviewError,
  type ReviewReport,
  reportFiles,
  reportPage,
  reportText,
  reviewContent,
  siteStyles,
} from "../../../src/review/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { faultsOn } from "../audit/page/audited-page.ts";
import { junitFaults } from "../report/junit-faults.ts";
import { sarifFaults } from "../report/sarif-faults.ts";

const today = "2026-10-22";
const report = await reviewContent({ folder: "test/fixtures/municipalities", only: ["tvivlstrup"], today });

const withOnly = (severity: "error" | "warning" | "note" | "nothing"): ReviewReport => ({
  ...report,
  municipalities: report.municipalities.map((municipality) => ({
    ...municipality,
    standards: municipality.standards.map((standard) => ({
      ...standard,
      findings: standard.findings.filter((finding) => finding.severity === severity),
    })),
  })),
});

describe("the review fails", () => {
  test.each([
    ["warning", false, false],
    ["warning", true, true],
    ["note", true, false],
    ["nothing", true, false],
  ] as const)("with one %s, strict %s: %s", (severity, strict, isExpected) => {
    expect(isFailed(withOnly(severity), strict)).toBe(isExpected);
  });

  test("on an error", () => {
    const [first] = findingsOf(report);
    if (first === undefined) throw new Error("tvivlstrup has findings.");
    expect(isFailed({ ...withOnly("nothing"), shared: [{ ...first, severity: "error" }] }, false)).toBe(true);
  });
});

describe("the text", () => {
  const text = reportText(report);

  test("tells of a finding what, where with its line, in which words, why and what to do", () => {
    expect(text).toContain(
      [
        "WARNING RV36 The text says two things",
        "  test/fixtures/municipalities/tvivlstrup/standards/hjemmehjaelp.ts:24 › sections.scope.conflicts[0]",
        "  Different statements: side 2, løbende tekst · side 4, tabel.",
        "  In: “Hvor tit får du rengøring?”",
        "  Why: The citizen cannot know what holds, and two citizens may get different answers.",
        "  Fix: Settle which statement holds, then write the section as stated, with the answer as the source.",
      ].join("\n"),
    );
  });

  test("says how much was read, what was not looked at, and how much was found", () => {
    expect(text).toMatch(
      /Read 2 standards, \d+ texts, \d+ sentences with \d+ rules \(day of review: 2026-10-22\)\./,
    );
    expect(text).toContain("Not looked at: RV50");
    expect(text).toContain("Found 0 errors, 8 warnings, 2 notes.");
  });

  test("shows what each standard leaves open", () => {
    expect(text).toMatch(/not-stated +\d+ {2}.*responsibilities, complaint/);
  });
});

describe("the page", async () => {
  const html = reportPage(report, await siteStyles());

  test("is valid HTML", async () => {
    expect(await faultsOn(markup, html)).toEqual([]);
  });

  test("has no fault that axe can see without layout", async () => {
    const { window } = new JSDOM(html, { runScripts: "outside-only" });
    window.eval(axe.source);
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(window.document, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("holds every finding, and no script", () => {
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll(".finding")).toHaveLength(findingsOf(report).length);
    expect(document.querySelector("script, [onclick], link[href], img")).toBeNull();
  });

  test("asks no other machine for anything", () => {
    expect(html).not.toMatch(/url\(|@import|src=/);
  });

  test("prints words of the data as words", () => {
    const [municipality] = report.municipalities;
    if (municipality === undefined) throw new Error("tvivlstrup is there.");
    const named = { ...report, municipalities: [{ ...municipality, name: "<b>Tvivl & strup</b>" }] };
    expect(reportPage(named, "")).toContain("&lt;b&gt;Tvivl &amp; strup&lt;/b&gt;");
  });
});

describe("an editor reads in Danish", async () => {
  vi.stubEnv("KLARSTANDARD_LANG", "da");
  const inDanish = await reviewContent({
    folder: "test/fixtures/municipalities",
    only: ["tvivlstrup"],
    today,
  });
  const [text, page, files] = [reportText(inDanish), reportPage(inDanish, ""), reportFiles(inDanish, "")];
  vi.unstubAllEnvs();

  test("what was found, why and what to do", () => {
    expect(text).toContain("  Forskellige udsagn: side 2, løbende tekst · side 4, tabel.");
    expect(findingsOf(inDanish).find(({ code }) => code === "RV36")).toMatchObject({
      title: "Teksten siger to ting",
      why: "Borgeren kan ikke vide, hvad der gælder, og to borgere kan få hver sit svar.",
      fix: "Afklar, hvad der gælder, og skriv så afsnittet som stated, med svaret som kilde.",
    });
  });

  test("how much was read, what was not looked at, and what each standard leaves open", () => {
    expect(text).toMatch(
      /Læste 2 standarder, \d+ tekster og \d+ sætninger med \d+ regler \(dagen for gennemgangen: 22\.\soktober\s2026\)\./,
    );
    expect(text).toContain("Ikke set på: RV50 (ubrugte ord i ordlisten), fordi");
    expect(text).toMatch(/ {2}ikke oplyst +\d+ {2}.*responsibilities, complaint/);
    expect(text).toMatch(
      /Hele teksten: LIX [\d,]+ \((?:meget let|let|middel); advarsel over 44\), \d+ sætninger på/,
    );
    expect(text).toContain("Prøvet med læsere: ikke endnu.");
  });

  test("a page that says that it is Danish, with the same tables and findings", () => {
    const { document } = new JSDOM(page).window;
    expect(document.documentElement.lang).toBe("da");
    expect(document.title).toBe("Gennemgang af kvalitetsstandarderne");
    const heads = [...document.querySelectorAll("th[scope=col]")].map(({ textContent }) => textContent);
    expect(heads).toEqual(expect.arrayContaining(["Emne", "Udgave", "LIX", "Sætninger", "Ord pr. sætning"]));
    const rows = [...document.querySelectorAll("section[aria-label^=Hvad] th[scope=row]")].map(
      ({ textContent }) => textContent,
    );
    expect(rows).toHaveLength(report.municipalities[0]?.standards[0]?.completeness.length ?? 0);
    expect(rows).toEqual(expect.arrayContaining(["Hvad koster det? (cost)", "Frister (timeLimits)"]));
    expect(rows.join()).not.toContain("undefined");
    expect(document.querySelectorAll(".finding")).toHaveLength(findingsOf(report).length);
  });

  test("the reports of code hosts and CI systems", () => {
    expect(JSON.stringify(files["review.sarif"])).toContain("Teksten siger to ting: Forskellige udsagn");
    expect(String(files["review.xml"])).toContain('name="læst"');
  });
});

describe("the files of the report", () => {
  const files = reportFiles(report, "");

  test("are a page, JSON, SARIF and JUnit", () => {
    expect(Object.keys(files)).toEqual(["review.html", "review.json", "review.sarif", "review.xml"]);
    expect(files["review.json"]).toEqual(report);
  });

  test("lead a code host to the line of each finding", () => {
    expect(sarifFaults(files["review.sarif"])).toEqual([]);
    expect(files["review.sarif"]).toMatchObject({
      runs: [
        {
          results: expect.arrayContaining([
            expect.objectContaining({
              ruleId: "RV36",
              level: "warning",
              locations: [
                expect.objectContaining({
                  physicalLocation: {
                    artifactLocation: {
                      uri: "test/fixtures/municipalities/tvivlstrup/standards/hjemmehjaelp.ts",
                    },
                    region: { startLine: 24 },
                  },
                }),
              ],
            }),
          ]),
        },
      ],
    });
  });

  test("have a JUnit suite for each standard, which warnings do not fail", () => {
    const xml = String(files["review.xml"]);
    expect(junitFaults(xml)).toEqual([]);
    expect(xml).toContain('<testsuite name="tvivlstrup/hjemmehjaelp" tests="2" failures="0"');
  });
});

test("a folder without a sentence is an error and never a pass", async () => {
  const folder = await folderOf({ "README.md": "Nothing here." });
  await expect(reviewContent({ folder, only: [], today })).rejects.toThrow(
    "The folder holds no municipality.",
  );
  expect(new ReviewError("x").name).toBe("ReviewError");
});
