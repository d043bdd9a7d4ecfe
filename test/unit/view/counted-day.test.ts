import { expect, test } from "vitest";
import { countedDay, daysIn } from "../../../src/view/counted-day.ts";
import { municipalityPages } from "../../../src/view/municipality-pages.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

const revisedOn = "2026-04-01";
const newRegionsOn = "2027-01-01";

test("the last day counts that the data or a national table names", () => {
  const data = daysIn({ standards: [{ replacedOn: revisedOn }], url: "https://x.example/1-2026-05-012" });
  expect(countedDay(revisedOn, data)).toBe(revisedOn);
  expect(countedDay("2026-12-31", data)).toBe(countedDay("2026-11-01", data));
  expect(countedDay("2027-06-01", data)).toBe(newRegionsOn);
  expect(countedDay("0900-01-01", data)).toBe("0001-01-01");
});

test.each([lillerup, tvivlstrup])("the pages of $profile.name are those of the day that counts", (one) => {
  const pagesOn = (today: string) => JSON.stringify(municipalityPages(one, { ...context, today }));
  const days = [
    "2019-03-01",
    "2026-03-31",
    revisedOn,
    "2026-04-02",
    "2026-12-31",
    newRegionsOn,
    "2031-07-09",
  ];
  const made = days.map(pagesOn);
  expect(days.map((day) => pagesOn(countedDay(day, daysIn([one.profile, one.records]))))).toEqual(made);
  expect(new Set(made).size).toBeGreaterThan(1);
});
