import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../../../src/load/message/nearest.ts";

test.each([
  ["tilte", "title"],
  ["Title", "title"],
  ["balerup", "ballerup"],
  ["intro", "introduction"],
  ["phon", undefined],
  ["ot", "to"],
  ["in", undefined],
  ["banan", undefined],
  ["", undefined],
])("%s is taken for %s", (word, meant) => {
  expect(nearest(word, ["title", "ballerup", "introduction", "when", "to"])).toBe(meant);
});

test("nothing is near when nothing is known", () => {
  expect(nearest("title", [])).toBeUndefined();
  expect(didYouMean("title", [], "Take it away.")).toBe("Take it away.");
});
