import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeCountry } from "../../../scripts/bench/make/country.ts";
import { loadContent } from "../../../src/load/index.ts";
import { complaintsOf } from "../../../src/model/index.ts";
import { pagePaths } from "../../../src/view/page-paths.ts";
import { filesOf } from "../../helpers/built-site.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";

async function written(name: string, size: { municipalities: number; standards: number }, seed?: number) {
  const folder = join(lastingFolder("klarstandard-country-"), name);
  await writeCountry(folder, size, seed);
  const files = await filesOf(folder);
  return {
    folder,
    texts: await Promise.all(files.map((file) => readFile(join(folder, file), "latin1"))),
    files,
  };
}

const size = { municipalities: 8, standards: 40 };
const country = await written("one", size);
const { content } = await loadContent({ folder: country.folder, knownPaths: pagePaths });

test("an invented country is data that the build takes, of the size that was asked for", () => {
  expect(content.municipalities.map(({ records }) => records.length)).toEqual(
    Array.from({ length: 8 }, () => 40),
  );
});

test("the same size and seed write the same bytes, another seed others", async () => {
  const again = await written("again", size);
  expect([again.files, again.texts]).toEqual([country.files, country.texts]);
  const other = await written("other", size, 2);
  expect(other.texts).not.toEqual(country.texts);
});

test("it is as varied as what it is made from: short and long, told and not told, every way to complain", () => {
  const records = content.municipalities.flatMap((one) => one.records);
  const kinds = new Set(records.flatMap(({ standard }) => complaintsOf(standard).map(({ kind }) => kind)));
  expect([...kinds].toSorted()).toEqual([
    "appeal",
    "no-appeal-by-statute",
    "no-decision",
    "not-stated",
    "stated-none",
  ]);
  const text = country.texts.join("");
  const parts = ['"kind": "table"', '"status": "conflict"', '"status": "inherited"', '"voice": "own"'];
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  const lengths = records.map(({ standard }) => JSON.stringify(standard).length);
  expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(10);
  expect(new Set(records.map(({ easyRead }) => easyRead === undefined)).size).toBe(2);
});
