import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibility } from "../../../src/audit/accessibility/accessibility.ts";
import { behaviour } from "../../../src/audit/behaviour/behaviour.ts";
import { visitPages } from "../../../src/audit/browser/visit-pages.ts";
import { checkPages } from "../../../src/audit/check-pages.ts";
import { checksOf } from "../../../src/audit/checks.ts";
import { type AuditFinding, type AuditReport, auditSite, checkOf, ruleOf } from "../../../src/audit/index.ts";
import { type OpenedSite, openSite } from "../../../src/audit/site/opened-site.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import type { PlantedFault } from "../../fixtures/planted/planted-fault.ts";
import { faultPath, plantedFaults, plantedFiles, twinPath } from "../../fixtures/planted/planted-site.ts";

const minute = 60_000;
const folder = await mkdtemp(join(tmpdir(), "klarstandard-planted-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function planted(name: string, faults: readonly PlantedFault[]): Promise<string> {
  for (const [path, text] of Object.entries(plantedFiles("https://lillerup.example", faults))) {
    const file = join(folder, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return join(folder, name);
}

const mustFind = ({ check }: PlantedFault): readonly string[] => [check].flat();

const foundOn = (findings: readonly AuditFinding[], path: string) =>
  findings
    .filter(({ place }) => place.page === path)
    .map((finding) => ({ check: checkOf(finding), rule: ruleOf(finding), what: finding.what }));

test("at least sixty different faults are planted, one a page", () => {
  expect(plantedFaults.length).toBeGreaterThanOrEqual(60);
  const names = plantedFaults.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

describe("the page with", () => {
  let findings: readonly AuditFinding[] = [];

  /** Each check looks at the pages whose fault it must find; all at all would take ten minutes. */
  async function look({ site, urlOf, network }: OpenedSite): Promise<readonly AuditFinding[]> {
    const options = { urlOf, network, browserPath: await findBrowser(), timeout: minute };
    const pagesOf = (...names: readonly string[]) => {
      const paths = plantedFaults.flatMap((fault, index) =>
        mustFind(fault).some((check) => names.includes(check)) ? [faultPath(index)] : [],
      );
      return site.pages.filter(({ path }) => paths.includes(path));
    };
    const outcomes = [...(await checkPages(site)).outcomes];
    for (const engine of checksOf("engine")) {
      outcomes.push(...(await visitPages({ ...options, pages: pagesOf(engine.name), engines: [engine] })));
    }
    outcomes.push(...(await visitPages({ ...options, pages: pagesOf("browser-load"), engines: [] })));
    for (const check of checksOf("behaviour")) {
      outcomes.push(...(await behaviour({ ...options, pages: pagesOf(check.name), checks: [check] })));
    }
    outcomes.push(...(await accessibility({ ...options, pages: pagesOf("htmlcs", "pa11y-axe") })));
    return outcomes.flatMap((outcome) => outcome.findings);
  }

  beforeAll(async () => {
    const opened = await openSite({ folder: await planted("all", plantedFaults) }, minute);
    try {
      findings = await look(opened);
    } finally {
      await opened.close();
    }
  }, 10 * minute);

  const cases = plantedFaults.flatMap((fault, index) =>
    mustFind(fault).map((must) => [fault.name, must, fault.rule ?? "", faultPath(index)] as const),
  );

  test.each(cases)("%s is found by %s", (_, check, rule, path) => {
    const found = foundOn(findings, path);
    expect(found).toContainEqual(expect.objectContaining({ check, rule: expect.stringContaining(rule) }));
  });
});

describe("a whole audit", () => {
  /** One fault for each way in which checks are run. */
  const ways = ["axe", "qualweb", "htmlcs", "keyboard", "markup", "internal-links"];
  const few = ways.flatMap((way) => plantedFaults.find((fault) => mustFind(fault).includes(way)) ?? []);
  let report: AuditReport;

  beforeAll(async () => {
    const site = await planted("few", few);
    report = await auditSite({ folder: site, browserPath: await findBrowser(), timeout: minute });
  }, 5 * minute);

  test("looks at every page with every check", () => {
    expect(few).toHaveLength(ways.length);
    expect(report.pages.audited).toBe(report.pages.built);
    expect(report.findings.filter((finding) => ruleOf(finding) === "not-audited")).toEqual([]);
  });

  test("finds nothing on the page without a fault", () => {
    expect(foundOn(report.findings, twinPath)).toEqual([]);
  });

  test.each(few.map((fault, index) => [fault.name, fault, faultPath(index)] as const))(
    "finds %s",
    (_, fault, path) => {
      const found = foundOn(report.findings, path).map(({ check }) => check);
      expect(found).toEqual(expect.arrayContaining([...mustFind(fault)]));
    },
  );
});
