import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AuditReport, auditSite, checkOf, ruleOf } from "../../../src/audit/index.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { faultPath, plantedFaults, plantedFiles, twinPath } from "../../fixtures/planted/planted-site.ts";

const minute = 60_000;
const folder = await mkdtemp(join(tmpdir(), "klarstandard-planted-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
let report: AuditReport;

beforeAll(async () => {
  for (const [name, text] of Object.entries(plantedFiles("https://lillerup.example"))) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  report = await auditSite({ folder, browserPath: await findBrowser(), timeout: minute });
}, 15 * minute);

const foundOn = (path: string) =>
  report.findings
    .filter(({ place }) => place.page === path)
    .map((finding) => ({ check: checkOf(finding), rule: ruleOf(finding), what: finding.what }));

test("at least sixty different faults are planted, one a page", () => {
  expect(plantedFaults.length).toBeGreaterThanOrEqual(60);
  const names = plantedFaults.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test("every page is audited, and by every check", () => {
  expect(report.pages.audited).toBe(report.pages.built);
  expect(report.findings.filter((finding) => ruleOf(finding) === "not-audited")).toEqual([]);
});

test("the page without a fault has no finding", () => {
  expect(foundOn(twinPath)).toEqual([]);
});

describe("the page with", () => {
  const cases = plantedFaults.flatMap(({ name, check, rule }, index) =>
    [check].flat().map((must) => [name, must, rule ?? "", faultPath(index)] as const),
  );

  test.each(cases)("%s is found by %s", (_, check, rule, path) => {
    const found = foundOn(path);
    expect(found).toContainEqual(
      expect.objectContaining({ check, rule: expect.stringContaining(typeof rule === "string" ? rule : "") }),
    );
  });
});
