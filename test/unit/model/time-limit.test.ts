import { expect, test } from "vitest";
import { timeLimit } from "../../../src/model/index.ts";
import { accepts } from "./accepts.ts";

const limit = { kind: "follow-up", what: "Opfølgning", bound: "at-least-every" };
const year = { value: 12, unit: "months" };
const halfYear = { value: 6, unit: "months" };

test("a limit has one value", () => {
  expect(accepts(timeLimit, { ...limit, stated: [year] })).toBe(true);
});

test("a limit has two values when the source says both and each has its place", () => {
  const stated = [
    { ...year, where: "side 3" },
    { ...halfYear, where: "side 5" },
  ];
  expect(accepts(timeLimit, { ...limit, stated })).toBe(true);
});

test("two values of which one has no place are refused", () => {
  expect(accepts(timeLimit, { ...limit, stated: [{ ...year, where: "side 3" }, halfYear] })).toBe(false);
});

test.each([0, -4])("a limit of %d is refused", (value) => {
  expect(accepts(timeLimit, { ...limit, stated: [{ value, unit: "weeks" }] })).toBe(false);
});

test.each(["hours", "weekdays", "working-days", "days", "weeks", "months", "years"])(
  "a limit may count in %s",
  (unit) => {
    expect(accepts(timeLimit, { ...limit, stated: [{ value: 2, unit }] })).toBe(true);
  },
);

test("a limit that counts in anything else is refused, because no reader could check it", () => {
  expect(accepts(timeLimit, { ...limit, stated: [{ value: 2, unit: "quarters" }] })).toBe(false);
});
