import { expect, test } from "vitest";
import { factsOf, rememberFacts } from "../../../src/view/municipality-facts.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { lillerup } from "../../helpers/lillerup.ts";

test("the facts of a municipality are what a site must know of it, however many others it has", () => {
  const { summary, days, standards, version } = factsOf({ ...lillerup });
  expect(summary).toEqual(municipalitySummary(lillerup));
  expect(standards).toBe(lillerup.records.length);
  expect(days).toContain(lillerup.records[0]?.standard.source.seen);
  expect(version).toBeUndefined();
});

test("they are made once", () => {
  const municipality = { ...lillerup };
  expect(factsOf(municipality)).toBe(factsOf(municipality));
});

test("those that were made before are taken", () => {
  const municipality = { ...lillerup };
  const before = { ...factsOf(lillerup), version: "of its files" };
  rememberFacts(municipality, before);
  expect(factsOf(municipality)).toBe(before);
});
