import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { findingsOf, reviewContent } from "../../../src/review/index.ts";
import { municipalitiesFolder } from "../load/fejlstrup.ts";

const today = "2026-11-22";
const fixtures = "test/fixtures/review";
const kinds = ["standards", "easy-read"] as const;
const planted = (
  await Promise.all(
    kinds.map(async (kind) => (await readdir(`${fixtures}/${kind}`)).map((name) => `${kind}/${name}`)),
  )
).flat();

/** What lillerup holds on purpose, so that views and tests have it: silences, contradictions, a wrong helpline. */
const onPurpose = [
  "hjemmehjaelp RV34",
  "hjemmehjaelp RV36",
  "hjemmehjaelp RV36",
  "ledsagelse RV26",
  "madservice RV22",
  "madservice RV25",
  "madservice RV32",
];

test("lillerup is clean, apart from what it holds on purpose", async () => {
  const report = await reviewContent({ folder: "test/fixtures/municipalities", only: ["lillerup"], today });
  expect(
    findingsOf(report)
      .map(({ standard, code }) => `${standard} ${code}`)
      .toSorted(),
  ).toEqual(onPurpose);
});

test("at least 30 faults are planted", () => {
  expect(planted.length).toBeGreaterThanOrEqual(30);
});

test.each(planted)("%s is found at its line, and nothing else is", async (path) => {
  const [kind = "", name = ""] = path.split("/");
  const text = await readFile(`${fixtures}/${path}`, "utf8");
  const folder = await municipalitiesFolder({ files: { [`lillerup/${kind}/bostoette.ts`]: text } });
  const report = await reviewContent({ folder, only: ["lillerup"], today });
  const found = findingsOf(report).filter(({ standard }) => standard === "bostoette");
  const marked = text.split("\n").findIndex((line) => line.trim() === "// here") + 2;
  expect(
    found.map(({ code, file, line }) => `${code} ${file.endsWith(`${kind}/bostoette.ts`)} ${line}`),
  ).toEqual([`${name.slice(0, 4)} true ${marked}`]);
});
