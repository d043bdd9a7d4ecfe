import { expect, test } from "vitest";
import { colourWithContrast, contrast } from "../../../../src/load/check/contrast.ts";

test("black on white has the greatest contrast, a colour on itself the least", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrast("#777777", "#777777")).toBe(1);
});

test("the contrast is the one that others measure", () => {
  // #767676 on white is the lightest grey at 4.5:1 in WebAIM's and everybody's table.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
});

test.each([
  ["#2f9e75", "#fffdf8"],
  ["#ffff00", "#fffdf8"],
  ["#444444", "#16181d"],
])("the colour suggested for %s on %s is one that passes", (colour, ground) => {
  expect(contrast(colourWithContrast(colour, ground, 7), ground)).toBeGreaterThanOrEqual(7);
});

test("a colour that passes is left as it is", () => {
  expect(colourWithContrast("#1f4e3d", "#fffdf8", 7)).toBe("#1f4e3d");
});
