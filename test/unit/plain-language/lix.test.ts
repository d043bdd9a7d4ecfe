import { expect, test } from "vitest";
import { letterCount, lixBand, measureOf, wordsOf } from "../../../src/plain-language/index.ts";

test("LIX is words a sentence plus the share of words of 7 letters and more", () => {
  // 10 words in 2 sentences, 2 of them long: 5 + 20.
  const { lix, words, longWords } = measureOf(["Kommunen giver dig et svar.", "Svaret kommer i et postbud."]);
  expect({ lix, words, longWords }).toEqual({ lix: 25, words: 10, longWords: 2 });
});

test("a word of 6 letters is short and one of 7 is long", () => {
  expect(measureOf(["hjælpe"]).longWords).toBe(0);
  expect(measureOf(["hjælper"]).longWords).toBe(1);
});

test("a text without words measures nothing", () => {
  expect(measureOf([])).toEqual({
    sentences: 0,
    words: 0,
    longWords: 0,
    sentenceLength: 0,
    wordLength: 0,
    lix: 0,
  });
});

test("words are parted by blanks and slashes; marks are no words, a paragraph sign is", () => {
  expect(wordsOf("fysisk og/eller psykisk – § 85, stk. 2")).toEqual([
    "fysisk",
    "og",
    "eller",
    "psykisk",
    "§",
    "85",
    "stk",
    "2",
  ]);
});

test("only letters count in a word", () => {
  expect(letterCount("støtte-kontakt")).toBe(13);
  expect(letterCount("2024")).toBe(0);
});

test.each([
  [24, "very easy"],
  [25, "easy"],
  [34, "easy"],
  [35, "medium"],
  [44, "medium"],
  [45, "hard"],
  [54, "hard"],
  [55, "very hard"],
])("LIX %i is %s", (lix, band) => {
  expect(lixBand(lix)).toBe(band);
});
