import { expect, test } from "vitest";
import emergencyNumbers from "../../../_data/national/regions.ts";
import { region } from "../../../src/model/index.ts";

const { nationalNumbers, regions } = emergencyNumbers;

test("every region has its entry", () => {
  expect(Object.keys(regions)).toEqual(region.options);
});

test("a helpline that is marked as verified is one that two sources give", () => {
  const verified = Object.entries(regions)
    .filter(([, entry]) => entry.verified)
    .map(([key, { medicalHelpline }]) => [key, medicalHelpline]);
  expect(Object.fromEntries(verified)).toEqual({
    hovedstaden: "1813",
    sjaelland: "1818",
    syddanmark: "70110707",
    midtjylland: "70113131",
  });
});

test("no two regions share a helpline, because a number tells whose it is", () => {
  const numbers = Object.values(regions).map(({ medicalHelpline }) => medicalHelpline);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("the numbers of the whole country are those for alarm and police", () => {
  expect(nationalNumbers).toEqual({ alarm: "112", police: "114" });
});
