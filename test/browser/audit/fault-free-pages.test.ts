import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AuditReport, auditSite, ruleOf } from "../../../src/audit/index.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { readingPages } from "../../fixtures/fault-free/reading.ts";
import { faultFreeHtml } from "../../fixtures/fault-free/shells.ts";
import { usingPages } from "../../fixtures/fault-free/using.ts";

const minute = 60_000;
const pages = [...readingPages, ...usingPages];
const folder = await mkdtemp(join(tmpdir(), "klarstandard-fault-free-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
let report: AuditReport;

beforeAll(async () => {
  for (const [place, page] of pages.entries()) {
    const file = join(folder, page.id, "index.html");
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, faultFreeHtml(page, place));
  }
  report = await auditSite({ folder, browserPath: await findBrowser(), timeout: minute });
}, 15 * minute);

/** What a folder of pages without the rest of their sites cannot have: the pages to which they lead. */
const elsewhere = new Set(["internal-links", "reachable", "accessibility-statement", "browser-load"]);

const errorsOn = (path: string) =>
  report.findings
    .filter(({ place, severity }) => place.page === path && severity === "error")
    .filter(({ code }) => !elsewhere.has(code.split("/")[0] ?? ""))
    .map(({ code, place, what }) => `${code} ${place.at} ${what}`);

test("sixty pages of other sites' shapes are looked at, each by every check", () => {
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(report.pages).toMatchObject({ built: pages.length, audited: pages.length });
  expect(report.findings.filter((finding) => ruleOf(finding) === "not-audited")).toEqual([]);
});

test.each(pages.map(({ id, title }) => [title, `/${id}/`]))("„%s“ has no error", (_, path) => {
  expect(errorsOn(path)).toEqual([]);
});
