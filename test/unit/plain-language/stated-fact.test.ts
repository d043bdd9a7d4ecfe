import { describe, expect, test } from "vitest";
import { statedFactsIn } from "../../../src/plain-language/index.ts";

const keysIn = (text: string) => statedFactsIn(text).map(({ kind, key }) => `${kind} ${key}`);

test.each([
  ["Ring 44 77 34 43 eller 4477 3443.", ["phone 44773443", "phone 44773443"]],
  ["Skriv til 22-front@balk.dk.", ["mail 22-front@balk.dk"]],
  ["Den 2. december 2024 og 2024-12-02.", ["date 2.12.2024", "date 2.12.2024"]],
  ["Åbent kl. 9-15 og kl. 9.00 til 15.", ["time 9-15", "time 9.00-15"]],
  ["Hjælpen står i § 82 a og § 85 i serviceloven.", ["paragraph 82 a", "paragraph 85"]],
  ["Inden for 5 hverdage, ikke 5 dage.", ["quantity 5 hverdag", "quantity 5 dag"]],
  ["Mindst hver 12. måned eller 12 måneder.", ["quantity 12 måned", "quantity 12 måned"]],
  ["Et måltid koster 62,50 kroner eller 62,5 kr.", ["quantity 62,5 krone", "quantity 62,5 krone"]],
  ["Ring 112.", ["quantity 112"]],
  ["1.200 kroner", ["quantity 1200 krone"]],
  ["Hjælp i to timer fjorten dage i træk.", ["quantity 2 time", "quantity 14 dag"]],
  ["Fra 18-65 år.", ["quantity 18 år", "quantity 65 år"]],
  [
    "Fra 18 til 65 år, 2 eller tre gange.",
    ["quantity 18 år", "quantity 65 år", "quantity 2 gang", "quantity 3 gang"],
  ],
])("the facts of “%s” are found, the same whatever their form", (text, keys) => {
  expect(keysIn(text)).toEqual(keys);
});

test("what a text counts of itself is no fact", () => {
  expect(keysIn("Kommunen nævner 6 punkter, og alle 6 skal passe på 1 af 2 måder.")).toEqual([]);
});

test("a number in words is a fact only where it counts something", () => {
  expect(keysIn("Ring til fire af dem, tre ad gangen.")).toEqual([]);
});

test("a fact is quoted as it stands", () => {
  const quotes = statedFactsIn("Du er 18-65 år og får to timer eller 30 minutter.").map(({ quote }) => quote);
  expect(quotes).toEqual(["18-65 år", "18-65 år", "to timer", "30 minutter"]);
});

describe("an article that counts", () => {
  const found = (text: string) => statedFactsIn(text).map(({ key }) => key);

  test.each([
    ["Det varer højst en uge.", "1 uge"],
    ["Du får svar inden for én måned.", "1 måned"],
    ["Ring senest et døgn eller en dag før, mindst en time.", "1 time"],
    ["HØJST ET ÅR.", "1 år"],
  ])("is read after a word that bounds it: %s", (text, key) => {
    expect(found(text)).toContain(key);
  });

  test.each([
    "En dag kan du få brug for hjælp.",
    "Du får en time.",
    "Kom en gang imellem.",
    "højst en ugentlig vask",
  ])("is none elsewhere: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
