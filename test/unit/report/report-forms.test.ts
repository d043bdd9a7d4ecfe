import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/report/finding.ts";
import { findingHtml } from "../../../src/report/finding-html.ts";
import { html } from "../../../src/report/html.ts";
import { junitXml } from "../../../src/report/junit.ts";
import { sarif } from "../../../src/report/sarif.ts";
import { briefText, findingText } from "../../../src/report/text.ts";
import { junitFaults } from "./junit-faults.ts";
import { sarifFaults } from "./sarif-faults.ts";

const inData: Finding = {
  code: "RV31",
  title: "An old word",
  severity: "warning",
  place: { file: "municipalities/lillerup/standards/støtte.ts", line: 7, at: "summary.promise" },
  what: "“NemID” & <b>\u0001",
  why: "Nobody finds it.",
  fix: "Write MitID.",
  quote: "Brug NemID, når du søger.",
};
const onPage: Finding = {
  code: "markup/no-dup-id",
  severity: "error",
  place: { page: "/lillerup/", at: "line 12, <p>" },
  what: "The id a is there twice.",
  why: "Hurts people who use a screen reader.",
  fix: "Take one away.",
};
const whole: Finding = { ...onPage, severity: "note", place: { page: "/lillerup/a.pdf", at: "" } };
const findings = [inData, onPage, whole];

describe("a finding in the terminal", () => {
  test("says its weight, what it is, where, in which words, why and what to do", () => {
    expect(findingText(inData)).toBe(
      [
        "WARNING RV31 An old word",
        "  municipalities/lillerup/standards/støtte.ts:7 › summary.promise",
        "  “NemID” & <b>\\x01",
        "  In: “Brug NemID, når du søger.”",
        "  Why: Nobody finds it.",
        "  Fix: Write MitID.",
      ].join("\n"),
    );
  });

  test("that several places have names three of them, and how many more", () => {
    const places = ["/", "/a/", "/b/", "/c/", "/d/"].map((page) => ({ page, at: "" }));
    expect(findingText(onPage, places).split("\n").slice(0, 5)).toEqual([
      "ERROR markup/no-dup-id",
      "  /",
      "  /a/",
      "  /b/",
      "  and 2 more",
    ]);
  });

  test("that stops a run is three lines", () => {
    expect(briefText(whole)).toBe(
      "markup/no-dup-id /lillerup/a.pdf\n  The id a is there twice.\n  Fix: Take one away.",
    );
  });
});

describe("SARIF", () => {
  const log = sarif({
    tool: "Klarstandard",
    findings,
    letPass: [{ finding: onPage, reason: "Mended in the next version." }],
    endedAt: "2026-11-22T10:00:00.000Z",
    uriOf: (page) => `_site${page}index.html`,
  });

  test("is valid by the official schema, and the check of it finds what is not", () => {
    expect(sarifFaults(log)).toEqual([]);
    expect(sarifFaults({ ...log, version: "2.0.0" })).not.toEqual([]);
    expect(sarifFaults(sarif({ tool: "Klarstandard", findings: [], endedAt: "yesterday" }))).not.toEqual([]);
  });

  test("leads to the line of the data file, of the page, and to the whole of what has no line", () => {
    expect(log).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: "RV31",
              level: "warning",
              message: { text: "An old word: “NemID” & <b>\u0001 Nobody finds it. Fix: Write MitID." },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "municipalities/lillerup/standards/st%C3%B8tte.ts" },
                    region: { startLine: 7 },
                  },
                  logicalLocations: [{ fullyQualifiedName: "summary.promise" }],
                },
              ],
            },
            {
              level: "error",
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "_site/lillerup/index.html" },
                    region: { startLine: 12 },
                  },
                },
              ],
            },
            { level: "note", locations: [{ physicalLocation: { region: { startLine: 1 } } }] },
            { suppressions: [{ kind: "external", justification: "Mended in the next version." }] },
          ],
        },
      ],
    });
  });

  test("names each rule once, and each result the place of its rule", () => {
    const [run] = (
      log as {
        runs: {
          tool: { driver: { rules: { id: string }[] } };
          results: { ruleId: string; ruleIndex: number }[];
        }[];
      }
    ).runs;
    const ids = run?.tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(["RV31", "markup/no-dup-id"]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids?.[ruleIndex]).toBe(ruleId);
  });
});

describe("JUnit", () => {
  const xml = junitXml({
    name: "review",
    seconds: 1234.5,
    suites: [
      { name: "lillerup/støtte", done: "read", findings },
      { name: "vnu", done: "run", skipped: "there is no Java on this machine", seconds: 0, findings: [] },
    ],
  });

  test("is valid by the schema, and the check of it finds what is not", () => {
    expect(junitFaults(xml)).toEqual([]);
    expect(junitFaults(xml.replace('errors="0" skipped="0"', ""))).toEqual(["testsuite has no errors"]);
    expect(junitFaults(xml.replace('failures="1"', 'failures="2"'))).toEqual([
      "testsuites says 2 failures and holds 1",
    ]);
    expect(junitFaults(xml.replace("</testsuites>", ""))).toHaveLength(1);
    expect(junitFaults(xml.replace("1234.500", "1 s"))).toEqual(["testsuites has a time that is none"]);
  });

  test("fails on errors, and tells what is only worth a look beside a case that passes", () => {
    expect(xml).toContain('<testsuites name="review" tests="5" failures="1" errors="0" time="1234.500">');
    expect(xml).toContain('<failure message="markup/no-dup-id: The id a is there twice.">');
    expect(xml).toContain("<system-out>WARNING RV31 An old word");
    expect(xml).toContain('<skipped message="there is no Java on this machine"/>');
  });
});

describe("HTML", () => {
  test("is escaped once, in texts and never in what was made here", () => {
    expect(html`<p>${'<b> & "\u0001'}${html`<br>`}${2}</p>`.html).toBe(
      "<p>&lt;b&gt; &amp; &quot;\\x01<br>2</p>",
    );
  });

  test("of a finding says all of it", () => {
    const page = findingHtml(inData, { level: 4 }).html;
    for (const part of [
      "warning: An old word (RV31)",
      ":7 › summary.promise",
      "Brug NemID",
      "Nobody finds it.",
      "Write MitID.",
    ]) {
      expect(page).toContain(part);
    }
  });
});
