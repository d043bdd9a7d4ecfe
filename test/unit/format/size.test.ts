import { expect, test } from "vitest";
import { pagesText, sheetsText, sizeText } from "../../../src/format/size.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test.each([
  [0, "1~kB"],
  [400, "1~kB"],
  [84_400, "84~kB"],
  [999_499, "999~kB"],
  [999_500, "1,0~MB"],
  [1_250_000, "1,3~MB"],
])("a file of %d bytes has a size that a reader can weigh", (bytes, text) => {
  expect(visibleSpaces(sizeText(bytes))).toBe(text);
});

test.each([
  [1, "1~side"],
  [2, "2~sider"],
])("%d pages are counted in words that do not part", (pages, text) => {
  expect(visibleSpaces(pagesText(pages))).toBe(text);
});

test("sheets are counted in a word that does not part, two pages on each", () => {
  expect([3, 4].map((pages) => visibleSpaces(sheetsText(pages)))).toEqual(["2~ark", "2~ark"]);
});
