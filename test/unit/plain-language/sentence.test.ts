import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/plain-language/index.ts";

test("a full stop, a question mark and an exclamation mark end a sentence", () => {
  expect(sentencesOf("Du kan klage. Vil du det? Så ring!")).toEqual([
    "Du kan klage.",
    "Vil du det?",
    "Så ring!",
  ]);
});

test.each([
  "Du kan evt. få hjælp.",
  "Det er ca. 2 timer.",
  "Se jf. § 85.",
  "Efter stk. 2 er det slut.",
  "Kontakt bl.a. Borgerservice.",
  "Ring kl. 9.",
  "Det koster 10 kr. om dagen.",
])("an abbreviation ends no sentence: %s", (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test("an abbreviation that can stand last ends the sentence before a capital", () => {
  expect(sentencesOf("Du kan få mad, tøj osv. Ring til os.")).toHaveLength(2);
  expect(sentencesOf("Du kan få mad, tøj m.m. efter behov.")).toHaveLength(1);
});

test("an ordinal and a date end no sentence", () => {
  expect(sentencesOf("Den 2. december følger vi op hver 6. måned.")).toHaveLength(1);
});

test("a number that closes a sentence does", () => {
  expect(sentencesOf("Det var i 2024. Nu er det slut.")).toHaveLength(2);
  expect(sentencesOf("Punkterne er 1 til 5. Du skal opfylde alle.")).toHaveLength(2);
});

test("an empty line ends a sentence, and a text without words has none", () => {
  expect(sentencesOf("Du kan få:\n\nHjælp i dit hjem")).toHaveLength(2);
  expect(sentencesOf(" – ")).toEqual([]);
});

test("a closing quote stays with its sentence", () => {
  expect(sentencesOf("Loven siger »nej.« Det er alt.")).toEqual(["Loven siger »nej.«", "Det er alt."]);
});

test("the end of a line ends a sentence, because it is printed as one", () => {
  expect(sentencesOf("1. marts: første rate\n1. juni: anden rate")).toEqual([
    "1. marts: første rate",
    "1. juni: anden rate",
  ]);
});
