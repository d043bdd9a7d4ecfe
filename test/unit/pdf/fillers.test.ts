import { expect, test } from "vitest";
import { missingToSheets, withFillers } from "../../../src/pdf/fillers.ts";

const page = (number: number) => `<section data-fills-sheet class="notes"><p>${number}</p></section>`;
const html = `<h1>A</h1>${[1, 2, 3].map(page).join("\n")}<section><p>Z</p></section>`;

test.each([
  [0, []],
  [2, [1, 2]],
  [3, [1, 2, 3]],
])("%i of the pages in store are kept, the first of them", (count, kept) => {
  expect(withFillers(html, count).replaceAll("\n", "")).toBe(
    `<h1>A</h1>${kept.map(page).join("")}<section><p>Z</p></section>`,
  );
});

test("a document without such pages stays as it is", () => {
  expect(withFillers("<section><p>Z</p></section>", 0)).toBe("<section><p>Z</p></section>");
});

test("whole sheets miss nothing; others miss what they need to four pages each", () => {
  expect([4, 5, 6, 7, 8, 13].map(missingToSheets)).toEqual([0, 3, 2, 1, 0, 3]);
});
