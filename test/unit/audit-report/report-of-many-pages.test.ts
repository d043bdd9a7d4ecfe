import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { auditReport } from "../../../src/audit/audit-report.ts";
import { pictureKey } from "../../../src/audit/browser/element-pictures.ts";
import type { Check } from "../../../src/audit/check.ts";
import { type AuditFinding, findingOf } from "../../../src/audit/finding.ts";
import { reportFiles } from "../../../src/audit-report/report-files.ts";
import { criteria, monitored } from "../../../src/messages/audit/criteria.ts";

const check: Check = { name: "axe", subject: "page", looksFor: () => "everything", weight: "barrier" };
const built = Array.from({ length: 1200 }, (_, index) => `/mappe-${index % 97}/side-${index}/`);
const codes = [...criteria.keys()];
const longSelector = "main > div.section:nth-child(3) > ul.list > li:nth-child(17) > a.link".repeat(6);

/** One place of a rule; every third is at the same element of its page, as what a template says is. */
function found(page: string, rule: number): AuditFinding {
  const criterion = codes[rule % codes.length] ?? "1.1.1";
  const what = rule % 2 === 0 ? "It has no name." : `It says „${page}“ and nothing else.`;
  return {
    ...findingOf(check, {
      page,
      place: `${longSelector}  <a href="${page}">`,
      rule: `rule-${rule}`,
      what,
      affects: "people who use a screen reader",
      fix: "Write a name.",
      criterion,
      weight: rule > 100 ? "hint" : "barrier",
    }),
    element: rule % 3 === 0 ? "html > body > a:nth-child(2)" : `html > body > a:nth-child(${page.length})`,
  };
}

const findings = built.flatMap((page, index) =>
  Array.from({ length: 20 }, (_, step) => found(page, (index + step * 7) % 140)),
);
const questions = built.map((page, index) => ({
  check: "qualweb",
  page,
  rule: `R${index}`,
  what: `What does ${page} mean? ${"So long a question. ".repeat(10)}`,
}));
const report = auditReport({
  site: "_site",
  built,
  outcomes: [{ check, audited: built, findings, questions }],
  seconds: 900,
});
const pictures = new Map(
  findings
    .slice(0, 80)
    .map(({ place, element = "" }) => [pictureKey(place.page, element), "A".repeat(11_000)]),
);
const files = reportFiles(report, { folder: "_report", pictures });
const page = new JSDOM(files["index.html"] as string).window.document;
const texts = (selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());

describe("the report of 1,200 pages with 24,000 findings of 140 rules", () => {
  test("weighs less than 2 MB, pictures and all", () => {
    expect(findings).toHaveLength(24_000);
    for (const name of ["index.html", "was.html", "checklist.html"] as const)
      expect(Buffer.byteLength(files[name] as string)).toBeLessThan(2_000_000);
    expect(page.querySelectorAll("img").length).toBeGreaterThan(10);
  });

  test("says of each list how much it leaves out, and where the rest is", () => {
    const left = texts("li, section > p").filter((text) => text.endsWith("in report.json"));
    // Of the 60 rules that are told each leaves out places; so do the list of rules and that of questions.
    expect(left).toHaveLength(62);
    expect(left).toContain("and 80 more, in report.json");
    expect(files["report.json"]).toMatchObject({ findings: expect.objectContaining({ length: 24_000 }) });
  });

  test("begins with what weighs most and is on most pages, with the way to it and how hard it is", () => {
    const rows = texts("section[aria-labelledby=first] li");
    expect(rows).toHaveLength(60);
    expect(rows.every((row) => /barrier.*\. \d+ pages?, .*\. Hurts /i.test(row))).toBe(true);
    expect(rows.some((row) => row.includes("the same place on all pages, so probably one template."))).toBe(
      true,
    );
    expect(rows.some((row) => row.includes("different places."))).toBe(true);
    const targets = [...page.querySelectorAll<HTMLAnchorElement>("section[aria-labelledby=first] a")];
    expect(targets.filter(({ hash }) => page.querySelector(hash) === null)).toEqual([]);
  });

  test("leads from each place to its page, and shows the places that have a picture", () => {
    const [first] = [...page.querySelectorAll<HTMLLIElement>("article li")];
    expect(first?.querySelector("a")?.getAttribute("href")).toMatch(
      /^\.\.\/_site\/mappe-\d+\/side-\d+\/index\.html$/,
    );
    expect(first?.querySelector("code")?.textContent.length).toBeLessThan(310);
    const alternatives = [...page.querySelectorAll("img")].map(({ alt }) => alt);
    expect(alternatives.filter((alt) => !alt.startsWith("How the place looks on /mappe-"))).toEqual([]);
  });
});

describe("the sheets", () => {
  test("the one for the statement names the 15 criteria of the regulator apart, with what was found of each", () => {
    expect(monitored).toHaveLength(15);
    const { document } = new JSDOM(files["was.html"] as string).window;
    const rows = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows.map(([name]) => name?.split(" ")[0])).toEqual(monitored.map((one) => `9.${one}`));
    expect(rows[0]?.[0]).toBe("9.1.1.1 Ikke-tekstbaseret indhold");
    expect(Number(rows[0]?.[1])).toBeGreaterThan(0);
  });

  test("the one for paper has a sample of each kind, boxes to tick, and every clause of A and AA", () => {
    const { document } = new JSDOM(files["checklist.html"] as string).window;
    const samples = [...document.querySelectorAll("section[aria-labelledby^=kind] ul:not(.boxes)")];
    expect(samples).toHaveLength(20);
    expect(samples.map(({ children }) => children.length)).toEqual(Array(20).fill(2));
    expect(document.querySelectorAll("tbody tr")).toHaveLength(criteria.size);
    expect(document.querySelector("tbody th")?.textContent).toContain("9.1.1.1, 10.1.1.1");
    expect(document.querySelectorAll("tbody input[type=checkbox]")).toHaveLength(criteria.size * 3);
  });
});

test("a site at an address is linked at it", () => {
  const one = auditReport({
    site: "https://lillerup.example/",
    built: ["/a/"],
    outcomes: [{ check, audited: ["/a/"], findings: [found("/a/", 1)] }],
    seconds: 1,
  });
  expect(reportFiles(one)["index.html"]).toContain('<a href="https://lillerup.example/a/">/a/</a>');
});
