import { expect, test } from "vitest";
import { distance, farthest } from "../../../../src/client/search/spelling.js";

test.each([
  ["hjaelb", "hjaelp", 0.5, "b is heard for p"],
  ["hjemols", "hjemlos", 0.5, "two letters have changed places"],
  ["vejlening", "vejledning", 0.5, "a d is not heard"],
  ["kontakperson", "kontaktperson", 1, "a t is missing"],
  ["klaver", "klager", 1, "another letter"],
])("%s is %f from %s: %s", (one, other, cost) => {
  expect(distance(one, other, 2)).toBe(cost);
});

test("what costs more than may be is as far as can be", () => {
  expect(distance("pizza", "bolig", 2)).toBe(Infinity);
});

test("the longer a word, the farther it may be; a short one may be no other", () => {
  expect([3, 4, 5, 7, 8, 9, 10, 20].map(farthest)).toEqual([0, 0, 0.5, 0.5, 1, 1, 2, 2]);
});
