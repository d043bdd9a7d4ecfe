import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Edition, isForCitizens, outputOrder, outputs } from "../../../src/model/index.ts";

const rows = outputOrder.map((output) => ({ output, ...outputs[output] }));
const distinct = (texts: readonly string[]) => new Set(texts).size;

test("a standard is offered whole first, then as large print, easy read and its booklet, checklist and package", () => {
  expect(outputOrder.filter(isForCitizens)).toEqual([
    "full",
    "large",
    "easy-read",
    "booklet",
    "checklist",
    "package",
  ]);
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
  for (const { edition, folder } of rows) expect(folder).toBe(outputs[edition].folder);
});

test("and has the form of its edition, but for the booklet, which is folded, and the package, which holds two", () => {
  const others = rows.filter(({ edition, template }) => template !== outputs[edition].template);
  expect(others.map(({ output }) => output)).toEqual(["booklet", "package"]);
});

test("every output has the template that prints it", () => {
  expect(rows.filter(({ template }) => !existsSync(`_includes/documents/${template}.njk`))).toEqual([]);
});

test("only large print is large, and only easy read is set for it, on whole pages and on half ones", () => {
  expect(Object.fromEntries(rows.map(({ output, size }) => [output, size]))).toEqual({
    full: "ordinary",
    large: "large",
    "easy-read": "easy",
    booklet: "booklet",
    checklist: "ordinary",
    package: "ordinary",
    staff: "ordinary",
  });
});
