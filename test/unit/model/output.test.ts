import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Edition, isForCitizens, outputOrder, outputs } from "../../../src/model/index.ts";

const rows = outputOrder.map((output) => ({ output, ...outputs[output] }));
const distinct = (texts: readonly string[]) => new Set(texts).size;

test("a standard is offered whole first, then as large print, as easy read, as a checklist and as a package", () => {
  expect(outputOrder.filter(isForCitizens)).toEqual(["full", "large", "easy-read", "checklist", "package"]);
});

test("only the notes for staff are for others than citizens", () => {
  expect(outputOrder.filter((output) => !isForCitizens(output))).toEqual(["staff"]);
});

describe("no two outputs", () => {
  test("are PDFs with the same name, so that both can lie in one folder of a reader's", () => {
    expect(distinct(rows.map(({ suffix }) => suffix))).toBe(rows.length);
  });
});

test("every edition is the key of its own output, and no two are at the same address", () => {
  const editions = Object.values(Edition);
  expect(editions.map((edition) => outputs[edition].edition)).toEqual(editions);
  expect(distinct(editions.map((edition) => outputs[edition].folder))).toBe(editions.length);
});

test("a PDF lies beside the page that says the same", () => {
  // The package holds two editions and lies beside the whole text.
  for (const { edition, folder, template } of rows.filter(({ output }) => output !== "package")) {
    expect(folder).toBe(outputs[edition].folder);
    expect(template).toBe(outputs[edition].template);
  }
});

test("every output has the template that prints it", () => {
  expect(rows.filter(({ template }) => !existsSync(`_includes/documents/${template}.njk`))).toEqual([]);
});

test("only large print is large, and only easy read is set for it", () => {
  expect(Object.fromEntries(rows.map(({ output, size }) => [output, size]))).toEqual({
    full: "ordinary",
    large: "large",
    "easy-read": "easy",
    checklist: "ordinary",
    package: "ordinary",
    staff: "ordinary",
  });
});
