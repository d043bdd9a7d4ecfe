import { expect, test } from "vitest";
import { counted } from "../../../src/format/counted.ts";

test("one is singular, none and many are plural", () => {
  expect([0, 1, 2].map((count) => counted(count, "page"))).toEqual(["0 pages", "1 page", "2 pages"]);
});

test("a plural that is more than an s is taken as it is given", () => {
  expect(counted(2, "municipality", "municipalities")).toBe("2 municipalities");
});
