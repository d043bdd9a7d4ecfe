import { expect, test, vi } from "vitest";
import {
  adoptionDateText,
  danishDate,
  danishDay,
  firstDay,
  lastDay,
  numericDate,
} from "../../../src/format/date.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test.each([
  ["2024-12-02", "2.~december~2024"],
  ["2026-03-31", "31.~marts~2026"],
  ["2028-02-29", "29.~februar~2028"],
])("the date %s is written in full and does not part", (iso, written) => {
  expect(visibleSpaces(danishDate(iso))).toBe(written);
});

test("a day is written with its weekday", () => {
  expect(visibleSpaces(danishDay("2026-11-02"))).toBe("mandag den~2.~november~2026");
});

test.each([
  ["2024-12-02", "2.12.2024"],
  ["2026-03-31", "31.3.2026"],
])("the date %s is written in figures where there is little room", (iso, written) => {
  expect(numericDate(iso)).toBe(written);
});

test.each(["Pacific/Auckland", "America/Los_Angeles"])("a date is the same day in %s", async (zone) => {
  vi.stubEnv("TZ", zone);
  vi.resetModules();
  try {
    // The module asks for the zone when it is loaded.
    const elsewhere = await import("../../../src/format/date.ts");
    expect(new Date("2026-01-01T00:00:00Z").getTimezoneOffset()).not.toBe(0);
    expect(visibleSpaces(elsewhere.danishDate("2026-01-01"))).toBe("1.~januar~2026");
  } finally {
    vi.unstubAllEnvs();
  }
});

test.each([
  ["2024-12-02", "2.~december~2024", "2024-12-02", "2024-12-02"],
  ["2025-06", "i~juni~2025", "2025-06-01", "2025-06-31"],
  ["2025", "i~2025", "2025-01-01", "2025-12-31"],
])(
  "what was adopted on %s is told as exactly as it is known, and may mean any of its days",
  (date, text, first, last) => {
    expect(visibleSpaces(adoptionDateText(date))).toBe(text);
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  },
);
