import { expect, test } from "vitest";
import { beyond } from "../../../src/cache/index.ts";

const things = [
  { name: "old", size: 4, used: 1 },
  { name: "new", size: 3, used: 3 },
  { name: "between", size: 2, used: 2 },
];
const gone = (maximum: number) => beyond(things, maximum).map(({ name }) => name);

test.each([
  [9, []],
  [8, ["old"]],
  [5, ["old"]],
  [4, ["between", "old"]],
  [0, ["new", "between", "old"]],
])("of things of 9 together, where %i may stay, those used longest ago go: %j", (maximum, names) => {
  expect(gone(maximum)).toEqual(names);
});
