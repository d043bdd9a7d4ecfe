import { describe, expect, test } from "vitest";
import {
  certaintiesIn,
  conditionsIn,
  contentStemsOf,
  flatlyAboutReader,
  leadsToConditions,
  sharedStems,
} from "../../../src/plain-language/index.ts";

describe("what a text is about", () => {
  test.each([
    ["Hjælperens besøg", "Hjælperne besøger dig."],
    ["Træningen", "træninger"],
    ["et børnehavebarn", "Børnehavebarnet"],
    ["PARKERING", "parkeringen"],
    ["spor-arbejdet", "sporet"],
    ["æblerne", "Æbler"],
  ])("is the same in “%s” and “%s”", (one, other) => {
    expect(sharedStems(contentStemsOf(one), contentStemsOf(other))).toBeGreaterThan(0);
  });

  test("is none of the words that stand in every text of help, and no number", () => {
    expect(contentStemsOf("Du kan få hjælp af kommunen, hvis du har brug for det i 14 dage, kl. 9.")).toEqual(
      ["dag"],
    );
    expect(contentStemsOf("")).toEqual([]);
  });
});

describe("how often or how surely", () => {
  const found = (text: string) => certaintiesIn(text).map(({ word, family }) => `${word} ${family}`);

  test.each([
    ["Som regel kommer bussen kl. 8.", "som regel mostly"],
    ["Barnet får ALTID frugt.", "altid always"],
    ["Træningen begynder med det samme.", "med det samme at-once"],
    ["Kortet bliver automatisk fornyet.", "automatisk by-itself"],
    ["Maden er aldrig kold (jf. § 83).", "aldrig never"],
  ])("is found: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    "Du kan altid ringe til os.",
    "Du må gerne altid tage en ven med.",
    "Du er altid velkommen.",
    "Det er ikke altid muligt.",
    "Du kan ikke få den for altid.",
    "Kommunen ser på din situation. Den skal altid vurdere den for sig.",
    "Titlen er ny, og normaltid er kl. 8.",
  ])("is no claim here: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is told with its own sentence", () => {
    expect(certaintiesIn("Maden er god. Den kommer ofte.")).toEqual([
      { word: "ofte", family: "mostly", sentence: "Den kommer ofte." },
    ]);
  });
});

describe("a flat statement about the reader", () => {
  test.each(["Du er blind.", "Du har svært ved at gå.", "Og du bor alene.", "Men du kan ikke løfte armene."])(
    "is found: %s",
    (text) => {
      expect(flatlyAboutReader(text)).toEqual([text]);
    },
  );

  test.each([
    "Hvis du er blind, kan du få et kort.",
    "Du skal være fyldt 18 år.",
    "Du har ret til at klage.",
    "Du får svar inden 14 dage.",
    "Er du blind?",
    "Du er fri, når du er færdig.",
  ])("is none in: %s", (text) => {
    expect(flatlyAboutReader(text)).toEqual([]);
  });
});

test("what follows “hvis du” is a condition, up to the next mark", () => {
  expect(
    conditionsIn(
      "Du kan få plads, hvis du bor i Lillerup. Hvis du flytter, mister du den, men ikke hvis andre flytter.",
    ),
  ).toEqual(["du bor i Lillerup", "du flytter"]);
});

test.each([
  ["Du kan få kortet, hvis du:", true],
  ["Pladsen er til børn, der:", true],
  ["Mindst 2 ting skal passe på dig:", true],
  ["Én af disse ting:", true],
  ["Kommunen nævner 2 ting om dig:", false],
  ["Du får:", false],
])("“%s” leads to conditions: %s", (line, expected) => {
  expect(leadsToConditions(line)).toBe(expected);
});
