import { describe, expect, test } from "vitest";
import { overPartedIn, twoSpellingsIn, wrongCapitalsIn } from "../../../src/plain-language/index.ts";

test("a compound that is parted more than once is found, usual ones and names are not", () => {
  expect(
    overPartedIn("Ring til genoptrænings-kørsels-kontoret, mor-barn-gruppen eller ja-nej-linjen."),
  ).toEqual(["genoptrænings-kørsels-kontoret"]);
  expect(overPartedIn("Social-, Handicap- og Sundhedsudvalget, COVID-19-test, e-mail-adressen.")).toEqual([]);
});

describe("a capital inside a sentence", () => {
  test.each([
    ["Reglerne står i Dagtilbudslovens § 76.", "Dagtilbudslovens"],
    ["Bussen kører hver Mandag.", "Mandag"],
    ["Prisen stiger i Januar.", "Januar"],
    ["Her kan Du søge.", "Du"],
    ["Efter 14 dage skriver Kommunen til jer.", "Kommunen"],
  ])("is found: %s", (text, word) => {
    expect(wrongCapitalsIn(text)).toEqual([word]);
  });

  test.each([
    "Dagtilbudsloven gælder. Du kan søge.",
    "Vi siger: Du kan søge.",
    "Der står “Du er velkommen” på døren.",
    "Ring til Lillerup Kommune eller Visitationen.",
    "Det står i Grundloven og i Lov om social service.",
    "Sådan gør du (Du kan få hjælp):",
    "Prisen er 60 kr. Du betaler hver måned.",
    "Åbent ma.-fr. kl. 9-12. Lørdag er lukket.",
  ])("is right in: %s", (text) => {
    expect(wrongCapitalsIn(text)).toEqual([]);
  });
});

describe("one compound in two spellings", () => {
  test.each([
    [
      ["Ring til madservice.", "Madservice er lukket.", "Mad-service koster 60 kr."],
      "madservice",
      "mad-service",
    ],
    [
      ["Hjemmepasning er gratis, og hjemmepasning er god.", "Søg om hjemme pasning."],
      "hjemmepasning",
      "hjemme pasning",
    ],
    [
      ["Børneøkonomien, BØRNEØKONOMIEN og børneøkonomien", "børne-økonomien"],
      "børneøkonomien",
      "børne-økonomien",
    ],
  ])("is found in %s", (texts, usual, other) => {
    expect(twoSpellingsIn(texts)).toEqual([{ usual, other }]);
  });

  test.each([
    [["Du kan blive hjemme, hjælp får du der.", "Hjemmehjælp er gratis."]],
    [["Det er for længe siden.", "Vi kan forlænge tiden."]],
    [["Børne- og ungekontoret hjælper børn.", "Ungekontoret er åbent."]],
    [["Stor skrift og god plads.", "stor skrift igen"]],
  ])("is not in %s", (texts) => {
    expect(twoSpellingsIn(texts)).toEqual([]);
  });
});
