import { describe, expect, test } from "vitest";
import {
  dateOf,
  dayOf,
  dayOn,
  deadlineOf,
  easterOf,
  isDayOff,
} from "../../../../src/client/complaint/last-day.js";

const day = (iso: string): number => dayOf(iso) ?? Number.NaN;
const iso = (number: number): string => dateOf(number).toISOString().slice(0, 10);

/** The last day, the working day that counts instead, and the day that is safe. */
function countedFrom(got: string, weeks = 4): readonly string[] {
  const { last, next, safe } = deadlineOf(day(got), weeks);
  return [last, next, safe].map(iso);
}

describe("the last day is the weekday of the letter, so many weeks later", () => {
  test.each([
    ["within a month", "2026-11-02", "2026-11-30"],
    ["over the end of a month", "2026-10-05", "2026-11-02"],
    ["over the end of a year", "2026-12-14", "2027-01-11"],
    ["over the end of February", "2027-02-08", "2027-03-08"],
    ["over a leap day", "2028-02-08", "2028-03-07"],
    ["from a leap day", "2028-02-29", "2028-03-28"],
    ["over the first day of summer time", "2027-03-15", "2027-04-12"],
    ["over the last day of summer time", "2026-10-12", "2026-11-09"],
  ])("%s", (_, got, last) => {
    expect(countedFrom(got)).toEqual([last, last, last]);
  });

  test("with the weeks of the standard", () => {
    expect(countedFrom("2026-11-02", 6)[0]).toBe("2026-12-14");
  });
});

describe("a last day on which nobody works counts as the next working day, and is safe the day before", () => {
  test.each([
    ["Saturday", "2026-11-07", ["2026-12-05", "2026-12-07", "2026-12-04"]],
    ["Sunday", "2026-11-08", ["2026-12-06", "2026-12-07", "2026-12-04"]],
    ["Maundy Thursday", "2027-02-25", ["2027-03-25", "2027-03-30", "2027-03-24"]],
    ["Easter Monday", "2027-03-01", ["2027-03-29", "2027-03-30", "2027-03-24"]],
    ["New Year's Day", "2026-12-04", ["2027-01-01", "2027-01-04", "2026-12-30"]],
    ["the first day of Christmas", "2026-11-27", ["2026-12-25", "2026-12-28", "2026-12-23"]],
  ])("%s", (_, got, days) => {
    expect(countedFrom(got)).toEqual(days);
  });
});

test.each([
  ["Christmas Eve", "2026-11-26", ["2026-12-24", "2026-12-24", "2026-12-23"]],
  ["New Year's Eve", "2026-12-03", ["2026-12-31", "2026-12-31", "2026-12-30"]],
  ["Constitution Day", "2028-05-08", ["2028-06-05", "2028-06-06", "2028-06-02"]],
  ["the day after Ascension Day", "2027-04-09", ["2027-05-07", "2027-05-07", "2027-05-05"]],
])("%s may be a day on which an office is closed, and yet makes no deadline longer", (_, got, days) => {
  // In 2028 Constitution Day is also Whit Monday, which does.
  expect(countedFrom(got)).toEqual(days);
});

test.each([
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2028, "2028-04-16"],
  [2038, "2038-04-25"],
  [2285, "2285-03-22"],
])("Easter of %i", (year, easter) => {
  expect(iso(easterOf(year))).toBe(easter);
});

test("a year has these public holidays that are no Sundays, and the prayer day no longer", () => {
  const year = Array.from({ length: 365 }, (_, index) => day("2027-01-01") + index);
  const weekdays = year.filter((one) => ![0, 6].includes(dateOf(one).getUTCDay()));
  expect(weekdays.filter(isDayOff).map(iso)).toEqual([
    "2027-01-01",
    "2027-03-25",
    "2027-03-26",
    "2027-03-29",
    "2027-05-06",
    "2027-05-17",
  ]);
});

test("what is no date has no day", () => {
  expect(["", "2026-02-30x", "2. november", "2026-13-01"].map(dayOf)).toEqual(Array(4).fill(undefined));
});

test("today is the day on the reader's own calendar, in the night too", () => {
  expect(dayOn(new Date(2026, 10, 26, 0, 1))).toBe(day("2026-11-26"));
  expect(dayOn(new Date(2026, 10, 26, 23, 59))).toBe(day("2026-11-26"));
});
