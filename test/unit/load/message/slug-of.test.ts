import { expect, test } from "vitest";
import { slugOf } from "../../../../src/load/message/slug-of.ts";

test.each([
  ["Socialpædagogisk støtte", "socialpaedagogisk-stoette"],
  ["  Åben dør – Lille Torv ", "aaben-doer-lille-torv"],
  ["Théo 3", "theo-3"],
  ["A\u030aben", "aaben"],
  ["?", ""],
])("%s becomes %s", (name, id) => {
  expect(slugOf(name)).toBe(id);
});
