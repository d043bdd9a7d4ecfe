import { expect, test } from "vitest";
import { auditReport } from "../../../src/audit/audit-report.ts";
import { axeEngine } from "../../../src/audit/browser/axe-engine.ts";
import { lookAtPages } from "../../../src/audit/browser/look-at-pages.ts";
import { checkPages } from "../../../src/audit/check-pages.ts";
import { checks } from "../../../src/audit/checks.ts";
import { findingOf } from "../../../src/audit/finding.ts";
import { vnuCheck } from "../../../src/audit/site/vnu.ts";
import { reportFiles } from "../../../src/audit-report/report-files.ts";
import { trendOf } from "../../../src/audit-report/trend.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { walkBuiltSite } from "../../../src/crawl/built-site.ts";
import { writeReport } from "../../../src/report/write-report.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const picture = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=";

const finding = findingOf(axeEngine, {
  page: "/lillerup/",
  place: "main > img  <img src='a.png'>",
  rule: "image-alt",
  what: "Images must have alternative text.",
  affects: "people who cannot see a picture",
  fix: "See https://axe.example/",
});

/** What a page of a site must have, and a report beside no site need not. */
const ofSites = new Set(["accessibility-statement", "reachable", "foreign-requests"]);

test("the report and both sheets pass the audit themselves, light, dark and narrow", async () => {
  const folder = await folderOf({});
  const outcomes = checks.map((check) =>
    check === vnuCheck
      ? { check, audited: [], findings: [], notRun: "there is no Java on this machine" }
      : { check, audited: ["/", "/lillerup/"], findings: check === axeEngine ? [finding] : [], seconds: 1 },
  );
  const report = auditReport({ site: "_site", built: ["/", "/lillerup/"], outcomes, seconds: 2 });
  const told = { ...report, findings: report.findings.map((one) => ({ ...one, element: "body > img" })) };
  const trend = trendOf(told, { auditedAt: "2026-11-01T08:00:00.000Z", findings: [] });
  if (trend === undefined) throw new Error("There is nothing to compare with.");
  const pictures = new Map([["/lillerup/ body > img", picture]]);
  const files = reportFiles({ ...told, trend }, { pictures });
  expect(files["index.html"]).toContain(picture);
  await writeReport(folder, files);
  const site = await walkBuiltSite(folder);
  const server = await serveFolder({ folder });
  try {
    const visited = await lookAtPages({
      pages: site.pages,
      urlOf: server.urlOf,
      browserPath: await findBrowser(),
      network: "this-machine",
      timeout: 30_000,
    });
    const read = (await checkPages(site)).outcomes.filter(({ check }) => !ofSites.has(check.name));
    expect(site.pages.map(({ path }) => path)).toEqual(["/checklist.html", "/", "/was.html"]);
    expect(visited.length).toBeGreaterThan(2);
    expect(visited.map(({ audited }) => audited.length)).toEqual(visited.map(() => 3));
    expect([...visited, ...read].flatMap(({ findings }) => findings)).toEqual([]);
  } finally {
    await server.close();
  }
});
