import { expect, test } from "vitest";
import { movedAnchors, numberedAnchors, withPageNumbers } from "../../../src/pdf/contents-numbers.ts";

const html =
  '<a href="#a">A</a> <span class="nr" data-page-of="a"></span> <span data-page-of="b">0</span><span>c</span>';

test("a document says which page numbers it wants", () => {
  expect(numberedAnchors(html)).toEqual(["a", "b"]);
});

test("page numbers go into their places, and 0 where a page is not known yet", () => {
  const numbered = withPageNumbers(html, new Map([["a", 12]]));
  expect(numbered).toContain(
    '<span class="nr" data-page-of="a">12</span> <span data-page-of="b">0</span><span>c</span>',
  );
  expect(withPageNumbers(numbered, new Map([["a", 3]]))).toContain('data-page-of="a">3<');
});

test("an anchor that changed its page, appeared or went has moved", () => {
  const before = new Map([
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  const after = new Map([
    ["a", 1],
    ["b", 3],
    ["d", 3],
  ]);
  expect(movedAnchors(before, after)).toEqual(["b", "c", "d"]);
});
