import { expect, test } from "vitest";
import { firstPerson } from "../../../src/format/first-person.ts";

test.each([
  ["Hvor kommer din vejleder fra?", "Hvor kommer min vejleder fra?"],
  ["Får du støtte i en gruppe?", "Får jeg støtte i en gruppe?"],
  ["Skal dit barn og dine forældre med?", "Skal mit barn og mine forældre med?"],
  ["Hvem henter dig?", "Hvem henter mig?"],
  ["Du skal søge først. Gælder det dig?", "Jeg skal søge først. Gælder det mig?"],
])("what is asked of the reader is asked by the reader: %s", (about, asked) => {
  expect(firstPerson(about)).toBe(asked);
});

test("a municipality that speaks of itself is spoken to", () => {
  expect(firstPerson("Hvor tit kommer vi, og ringer du til os i vores åbningstid?")).toBe(
    "Hvor tit kommer I, og ringer jeg til jer i jeres åbningstid?",
  );
});

test("who meet with the reader are we", () => {
  expect(firstPerson("Hvornår mødes I, og hvem taler med jer?")).toBe(
    "Hvornår mødes vi, og hvem taler med os?",
  );
});

test("other words stay, also such as hold a pronoun, and the preposition", () => {
  const about = "I hvor mange dage kan man vente i din kommunes duede dialog?";
  expect(firstPerson(about)).toBe("I hvor mange dage kan man vente i min kommunes duede dialog?");
  expect(firstPerson("Hvor ofte følger kommunen op?")).toBe("Hvor ofte følger kommunen op?");
});
