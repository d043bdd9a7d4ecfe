import { expect, test } from "vitest";
import { bookletSides } from "../../../../src/pdf/impose/booklet-sides.ts";

test("eight pages are two sheets: last and first, second and last but one, and so on to the middle", () => {
  expect(bookletSides(8)).toEqual([
    [7, 0],
    [1, 6],
    [5, 2],
    [3, 4],
  ]);
});

test.each([
  [
    1,
    [
      [undefined, 0],
      [undefined, undefined],
    ],
  ],
  [
    2,
    [
      [undefined, 0],
      [1, undefined],
    ],
  ],
  [
    3,
    [
      [undefined, 0],
      [1, 2],
    ],
  ],
  [
    4,
    [
      [3, 0],
      [1, 2],
    ],
  ],
] as const)("%i pages are one sheet, whose missing pages are empty at the end", (pages, sides) => {
  expect(bookletSides(pages)).toEqual(sides);
});

test("whatever the number, each page stands once, and leafing meets them in order", () => {
  for (let pages = 1; pages <= 41; pages += 1) {
    const sides = bookletSides(pages);
    expect(sides.length % 2).toBe(0);
    // Folded: the right half of each front and the left half of each back on the way in, the others on the way out.
    const inwards = sides.map(([left, right], side) => (side % 2 === 0 ? right : left));
    const outwards = sides.map(([left, right], side) => (side % 2 === 0 ? left : right)).toReversed();
    expect([...inwards, ...outwards].filter((page) => page !== undefined)).toEqual(
      Array.from({ length: pages }, (_, page) => page),
    );
  }
});
