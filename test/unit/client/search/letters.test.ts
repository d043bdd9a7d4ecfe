import { expect, test } from "vitest";
import { clean, keyOf, wordsIn } from "../../../../src/client/search/letters.js";

test.each([
  ["Brønderslev", "broenderslev"],
  ["Brønderslev", "bronderslev"],
  ["pårørende", "paaroerende"],
  ["pårørende", "parorende"],
  ["socialpædagogisk", "socialpaedagogisk"],
  ["støttekontaktperson", "stotekontaktperson"],
  ["kontaktperson", "kontaktpersonn"],
  ["cafeen", "caféen"],
])("%s and %s have one key", (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ["hjem", "hjælp"],
  ["pas", "passer"],
  ["bo", "bog"],
])("%s and %s have not", (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test("what no eye sees is no part of a word", () => {
  expect(wordsIn("st\u00adøtte\u200b\ufeff")).toEqual(["støtte"]);
});

test("joined letters are taken apart", () => {
  expect(clean("ﬁnd")).toBe("find");
});

test("the parts of a hyphened word and numbers are words", () => {
  expect(wordsIn("Støtte-kontaktperson, § 99!")).toEqual(["støtte", "kontaktperson", "99"]);
});

test("words of other alphabets are words", () => {
  expect(wordsIn("مساعدة допомога")).toEqual(["مساعدة", "допомога"]);
});
