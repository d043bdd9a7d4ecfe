import { expect, test } from "vitest";
import { z } from "zod";
import { checkTables } from "../../../../src/load/check/tables.ts";
import { dataFile } from "../../../../src/load/data/data-file.ts";

/** The faults of a data file with one table, each as its place and what is said. */
function faultsOf(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const table = { kind: "table", caption: "Priser", head, rows };
  const file = dataFile(
    "x.ts",
    `export default ${JSON.stringify({ sections: { cost: { body: [table] } } })};`,
  );
  const standards = [{ ...file, schema: z.any(), parsed: undefined }];
  const files = {
    name: "x",
    folder: "x",
    profile: undefined,
    standards,
    easyReads: [],
    ignored: [],
    problems: [],
  };
  return checkTables(files).map(({ at, what }) => `${at}: ${what}`);
}

test("a table whose rows have a cell for each column is let through", () => {
  expect(faultsOf(["Ydelse", "Pris"], [["Mad", "10 kr."]])).toEqual([]);
});

test("every row with more or fewer cells is told", () => {
  expect(faultsOf(["Ydelse", "Pris"], [["Mad"], ["Bad", "0 kr."], ["Tøj", "5 kr.", "Hver uge"]])).toEqual([
    "sections.cost.body[0].rows[0]: The row has 1 cell, and the head of its table has 2.",
    "sections.cost.body[0].rows[2]: The row has 3 cells, and the head of its table has 2.",
  ]);
});

test("a head that stands twice is told, whatever its capitals", () => {
  expect(faultsOf(["Ydelse", "Pris", "pris "], [["Mad", "10 kr.", "12 kr."]])).toEqual([
    'sections.cost.body[0].head[2]: Column 3 has the same head as column 2: "pris ".',
  ]);
});
