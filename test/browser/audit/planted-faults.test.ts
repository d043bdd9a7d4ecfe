import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barrierRooms } from "../../../src/audit/checks.ts";
import { type AuditReport, auditSite, checkOf, ruleOf } from "../../../src/audit/index.ts";
import { seers } from "../../../src/audit/merged-findings.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import type { PlantedFault } from "../../fixtures/planted/planted-fault.ts";
import {
  pagePath,
  plantedFaults,
  plantedFiles,
  plantedPages,
  twinPath,
} from "../../fixtures/planted/planted-site.ts";

const minute = 60_000;

/** Whether every fault has a page of its own: slow, and shows that faults of one page do not stand in for each other. */
const isAlone = process.env["PLANTED_FAULTS"] === "alone";
const pages = plantedPages(isAlone);
const folder = await mkdtemp(join(tmpdir(), "klarstandard-planted-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
let report: AuditReport;

beforeAll(async () => {
  for (const [name, text] of Object.entries(plantedFiles("https://lillerup.example", pages))) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  report = await audit();
}, 15 * minute);

async function audit(): Promise<AuditReport> {
  return auditSite({ folder, browserPath: await findBrowser(), timeout: minute });
}

/** How many audits of the same pages are compared: a proof to repeat by hand, which takes as many times as long. */
const runs = Number(process.env["PLANTED_RUNS"] ?? 1);

// oxlint-disable-next-line vitest/no-conditional-tests -- a proof to repeat by hand is no test that was left out
if (runs > 1) {
  test(`${runs} audits of the same pages tell the same`, { timeout: runs * 15 * minute }, async () => {
    for (let run = 2; run <= runs; run += 1) {
      const { findings, questions } = await audit();
      expect(findings, `audit ${run}`).toEqual(report.findings);
      expect(questions, `audit ${run}`).toEqual(report.questions);
    }
  });
}

const foundOn = (path: string) =>
  report.findings
    .filter(({ place }) => place.page === path)
    // What several checks see on one element is told once.
    .flatMap((finding) =>
      seers(finding).map((code) => ({
        check: checkOf({ code }),
        rule: ruleOf({ code }),
        what: finding.what,
      })),
    );

const byPlace = (one: PlantedFault, other: PlantedFault): number =>
  plantedFaults.indexOf(one) - plantedFaults.indexOf(other);

interface Claim {
  readonly name: string;
  readonly check: string;
  readonly rule: string;
}

/** Each check that must find a fault, with the rule that it must name; an empty one means any. */
function claimsOf({ name, check, rule = "" }: PlantedFault): Claim[] {
  return [check].flat().map((must) => {
    const [engine = must, own = rule] = must.split("/");
    return { name, check: engine, rule: own };
  });
}

function isAlike(one: Claim, other: Claim): boolean {
  return one.check === other.check && (one.rule.includes(other.rule) || other.rule.includes(one.rule));
}

test("at least 230 different faults of at least 120 kinds are planted, each on one page", () => {
  expect(plantedFaults.length).toBeGreaterThanOrEqual(230);
  const names = plantedFaults.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(pages.flat().toSorted(byPlace)).toEqual(plantedFaults);
  // A kind is what the first of the checks that must find it calls it.
  const kinds = new Set(
    plantedFaults.map((fault) => claimsOf(fault)[0]).map((claim) => `${claim?.check}/${claim?.rule}`),
  );
  expect(kinds.size).toBeGreaterThanOrEqual(120);
});

test("every kind of barrier that a room knows is planted", () => {
  const claims = plantedFaults.flatMap(claimsOf);
  const unplanted = barrierRooms.flatMap(({ name, barriers }) =>
    barriers
      .filter(({ rule }) => !claims.some((claim) => claim.check === name && claim.rule === rule))
      .map(({ rule }) => `${name}/${rule}`),
  );
  expect(unplanted).toEqual([]);
});

test("every page is audited, and by every check", () => {
  expect(report.pages.audited).toBe(report.pages.built);
  expect(report.findings.filter((finding) => ruleOf(finding) === "not-audited")).toEqual([]);
});

test("the page without a fault has no finding", () => {
  expect(foundOn(twinPath)).toEqual([]);
});

test("no two faults of one page are found by the same rule of the same check", () => {
  for (const page of plantedPages(false)) {
    const claims = page.flatMap(claimsOf);
    const alike = claims.filter((claim) => claims.some((other) => other !== claim && isAlike(claim, other)));
    expect(alike).toEqual([]);
  }
});

describe("the page with", () => {
  const cases = pages.flatMap((page, index) =>
    page.flatMap(claimsOf).map(({ name, check, rule }) => [name, check, rule, pagePath(index)] as const),
  );

  test.each(cases)("%s is found by %s", (_, check, rule, path) => {
    expect(foundOn(path)).toContainEqual(
      expect.objectContaining({ check, rule: expect.stringContaining(rule) }),
    );
  });
});

// oxlint-disable-next-line vitest/no-conditional-tests -- a proof to repeat by hand is no test that was left out
if (isAlone) {
  describe("what finds a fault is not set off by another fault of its page:", () => {
    const cases = plantedPages(false).flatMap((page) =>
      page.flatMap(claimsOf).map((claim) => [claim.name, claim.check, claim, page] as const),
    );

    test.each(cases)("%s, found by %s", (name, _check, claim, page) => {
      const others = page.filter((fault) => fault.name !== name);
      const setOff = others.filter((fault) =>
        foundOn(pagePath(plantedFaults.indexOf(fault))).some(
          ({ check, rule }) => check === claim.check && rule.includes(claim.rule),
        ),
      );
      expect(setOff).toEqual([]);
    });
  });
}
