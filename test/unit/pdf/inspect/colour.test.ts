import { expect, test } from "vitest";
import { blended, colourOf, contrastOf, hexOf, paper } from "../../../../src/pdf/inspect/colour.ts";

test("black on white has the highest contrast, and grey what WCAG's formula gives", () => {
  expect(contrastOf([0, 0, 0], paper)).toBe(21);
  const grey = 0x76 / 255;
  expect(contrastOf([grey, grey, grey], paper)).toBeCloseTo(4.54, 2);
  expect(contrastOf(paper, [grey, grey, grey])).toBeCloseTo(4.54, 2);
});

test.each([
  [[0], "#000000"],
  [[1, 0, 0], "#ff0000"],
  [[0, 0, 0, 1], "#000000"],
  [[0, 0, 0, 0], "#ffffff"],
])("the operands %j are %s", (operands, hex) => {
  const colour = colourOf(operands);
  expect(colour && hexOf(colour)).toBe(hex);
});

test("a pattern has no colour that can be told", () => {
  expect(colourOf([])).toBeUndefined();
});

test("half of a colour is half of the ground", () => {
  expect(hexOf(blended([0, 0, 0], 0.5, paper))).toBe("#808080");
});
