import { expect, test, vi } from "vitest";
import table from "../../../_data/national/regions.ts";
import { regionOn, regionsOn } from "../../../src/format/region.ts";

test("a region is itself until the day before another one takes its place", () => {
  expect(regionOn("sjaelland", "2026-12-31")).toEqual({
    name: "Region Sjælland",
    medicalHelpline: "1818",
    helplineOf: "Region Sjælland",
  });
  expect(regionOn("midtjylland", "2027-01-01").name).toBe("Region Midtjylland");
});

test("as long as the new region's helpline is not known, the old region's number stays, and is called its own", () => {
  expect(regionOn("sjaelland", "2027-01-01")).toEqual({
    name: "Region Østdanmark",
    medicalHelpline: "1818",
    helplineOf: "Region Sjælland",
  });
});

test("the new region's helpline holds from its first day", () => {
  vi.spyOn(table.regions.sjaelland, "successor", "get").mockReturnValue({
    name: "Region Østdanmark",
    from: "2027-01-01",
    medicalHelpline: "12345678",
  });
  expect(regionOn("sjaelland", "2026-12-31").medicalHelpline).toBe("1818");
  expect(regionOn("sjaelland", "2027-01-01")).toEqual({
    name: "Region Østdanmark",
    medicalHelpline: "12345678",
    helplineOf: "Region Østdanmark",
  });
  vi.restoreAllMocks();
});

test("all regions of a day are known by their numbers", () => {
  expect(regionsOn("2026-11-26").map(({ name }) => name)).toEqual([
    "Region Hovedstaden",
    "Region Sjælland",
    "Region Syddanmark",
    "Region Midtjylland",
    "Region Nordjylland",
  ]);
});
