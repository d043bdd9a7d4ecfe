import { expect, test } from "vitest";
import { dataFile } from "../../../../src/load/data/data-file.ts";

const faultOf = (text: string) =>
  dataFile("a.ts", text).problems.map(({ code, line, what, fix }) => `${code}:${line} ${what} ${fix}`);

const usual = "Look for a comma, a quote or a bracket that is missing here or in the line before.";

test("a file that ends too early is told so", () => {
  expect(faultOf("export default {\n  a: 1,\n")).toEqual([
    `KS01:3 The file breaks here: expected \`}\` but found the end of the file. ${usual}`,
  ]);
});

test("quotes from a word processor are told apart", () => {
  expect(faultOf("export default {\n  a: “Hjælp”,\n};")).toEqual([
    'KS01:2 The file breaks at `“Hjælp”,`: invalid Character `“`. Write straight quotes: "…".',
  ]);
});

test("a text that is not closed is told by its line", () => {
  expect(faultOf('export default {\n  æ: "Hjælp,\n};')).toEqual([
    `KS01:2 The file breaks at \`"Hjælp,\`: unterminated string. Is its last " missing? A text between " and " stands on one line. If it has several lines, put it between two \` instead. A " inside it is written „ and “.`,
  ]);
});

test("a name that is given twice is a fault of the same kind", () => {
  expect(faultOf("const a = 1;\nconst a = 2;\nexport default {};")).toEqual([
    `KS01:1 The file breaks at \`a = 1;\`: identifier \`a\` has already been declared. ${usual}`,
  ]);
});

test("a file with nothing in it has no default export", () => {
  expect(faultOf("")[0]).toMatch(/^KS03:1 The file has no default export\./);
});
