import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
const told = async (format: string) =>
  problemsIn(
    await municipalitiesFolder({ files: { "lillerup/index.ts": profile.replace("  format: 2,\n", format) } }),
  );

test("KS16: data without a format is older than formats are, and nothing else is told of it", async () => {
  expect(await told("")).toBe(`KS16 municipalities/lillerup/index.ts:4
  The data is of an older format than 2, which this Klarstandard reads.
  Fix: npm run migrate -- --content municipalities lifts it where it lies, and shows every change.`);
});

test("KS16: data of a newer format needs a newer Klarstandard", async () => {
  const line = profile.slice(0, profile.indexOf("format: 2")).split("\n").length;
  expect(await told("  format: 3,\n")).toBe(`KS16 municipalities/lillerup/index.ts:${line} › format
  The data is of format 3, and this Klarstandard reads format 2.
  Fix: Get the newest Klarstandard.`);
});
