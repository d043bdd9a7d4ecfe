import { globSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { EasyRead } from "../../src/model/index.ts";

const files = globSync("municipalities/*/easy-read/*.ts");
const editions = await Promise.all(
  files.map(async (file) => ((await import(resolve(file))) as { readonly default: EasyRead }).default),
);
const sections = editions.flatMap((edition) => edition.sections);

/** The different values that `of` gives for each key. */
const byKey = (keyOf: (section: (typeof sections)[number]) => string, of: typeof keyOf) =>
  [...Map.groupBy(sections, keyOf)].map(([key, group]) => [key, [...new Set(group.map(of))]] as const);

test("no two questions share a pictogram, in whatever municipality", () => {
  const headings = byKey(
    ({ pictogram }) => pictogram,
    // Whom to ring, or to reach otherwise where there is no number, is one question.
    ({ heading }) => heading.replace("kontakte", "ringe til"),
  );
  expect(headings.length).toBeGreaterThan(6);
  expect(headings.filter(([, questions]) => questions.length > 1)).toEqual([]);
});

test("no question has two pictograms", () => {
  const pictograms = byKey(
    ({ heading }) => heading,
    ({ pictogram }) => pictogram,
  );
  expect(pictograms.filter(([, signs]) => signs.length > 1)).toEqual([]);
});
