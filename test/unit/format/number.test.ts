import { expect, test } from "vitest";
import { danishNumber, kronerText } from "../../../src/format/number.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test.each([
  [7.5, "7,5"],
  [12, "12"],
  [1200, "1.200"],
])("the number %d is written with a decimal comma and a point between thousands", (value, written) => {
  expect(danishNumber(value)).toBe(written);
});

test.each([
  [62.5, "62,50~kr."],
  [0, "0~kr."],
  [1200, "1.200~kr."],
  [1200.05, "1.200,05~kr."],
])("the amount %d is written with øre only where it has any", (kroner, written) => {
  expect(visibleSpaces(kronerText(kroner))).toBe(written);
});
