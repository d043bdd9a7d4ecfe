import { describe, expect, test } from "vitest";
import {
  abbreviationsIn,
  capitalsIn,
  numberWordsIn,
  romanNumeralsIn,
  seriesIn,
  veryLongWordsIn,
} from "../../../src/plain-language/index.ts";

test("abbreviations are found as they stand, and parts of words are none", () => {
  const text = "Fx bl.a. mad, jf. § 85, stk. 2, osv. Prisen er 10 kr.";
  expect(abbreviationsIn(text).map(({ short }) => short)).toEqual(["fx", "bl.a.", "jf.", "stk.", "osv."]);
});

test("Roman numerals are found, the Danish words i and vi are not", () => {
  expect(romanNumeralsIn("Kapitel V og del II samt XIV. I kan klage, siger vi. Vi hjælper.")).toEqual([
    "Kapitel V",
    "del II",
    "XIV",
  ]);
});

test("capitals are found where they shout, not in short names", () => {
  expect(capitalsIn("Du SKAL ringe eller skrive en SMS, ikke NU MED DET.")).toEqual(["SKAL", "NU MED DET"]);
});

test("numbers in words are found, articles are not", () => {
  expect(numberWordsIn("Du får en hjælper to gange og et brev, måske tre.")).toEqual(["to", "tre"]);
});

test("very long words are found, names are not", () => {
  expect(veryLongWordsIn("Du kan kontakte Rusmiddelcentret om et aktivitetstilbud.")).toEqual([
    "aktivitetstilbud",
  ]);
});

describe("a series of three", () => {
  test.each([
    ["Du kan få mad, tøj og møbler.", "mad, tøj og møbler"],
    ["Hjælpen er fysisk, psykisk eller social.", "fysisk, psykisk eller social"],
  ])("is found: %s", (text, series) => {
    expect(seriesIn(text)).toBe(series);
  });

  test.each([
    "De steder, hvor du kan møde andre, er frivillige eller offentlige.",
    "Har du spørgsmål, så ring eller skriv.",
    "Du kan få mad og tøj.",
    "Det var i Social-, Handicap- og Sundhedsudvalget.",
  ])("is not where the commas part clauses: %s", (text) => {
    expect(seriesIn(text)).toBeUndefined();
  });
});
