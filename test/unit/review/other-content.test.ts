import { expect, test } from "vitest";
import { reviewContent } from "../../../src/review/index.ts";
import { municipalitiesFolder } from "../load/fejlstrup.ts";

const today = "2026-10-22";

test("content of another folder is not asked to use every word of the glossary, and the report says so", async () => {
  const report = await reviewContent({ folder: await municipalitiesFolder({}), only: [], today });
  expect(report.shared).toEqual([]);
  expect(report.read.leftOut).toEqual([
    "RV50 (unused words of the glossary), because it needs every municipality of this repository",
  ]);
});
