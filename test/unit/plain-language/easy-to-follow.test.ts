import { describe, expect, test } from "vitest";
import { definedByAt, invertedConditionsIn, shortRunsIn } from "../../../src/plain-language/index.ts";

describe("a condition told by turning round verb and subject", () => {
  test.each([
    "Får du nej, kan du klage.",
    "Bor du på Ærø, så ring til færgen.",
    "Har dit barn været sygt i mere end 5 dage, skal du tale med institutionen.",
    "Og er maden kold, får du en ny.",
    "Ændrer din indkomst sig, skal du give besked.",
    "Kommer chaufføren ikke, kan du ringe til vagten.",
    "“Vil du klage, kan du skrive til os.”",
    "Er du i tvivl (se § 85, stk. 2), så spørg.",
    "Gør du det, mister du din plads.",
  ])("is found: %s", (text) => {
    expect(invertedConditionsIn(text)).toEqual([text]);
  });

  test.each([
    "Hvis du får nej, kan du klage.",
    "Når du får svar, kan du begynde.",
    "Før du begynder, taler I sammen.",
    "Efter et besøg, der varer 1 time, får du et brev.",
    "Her kan du parkere, hvis du har et kort.",
    "Gør det, som lægen siger, så godt du kan.",
    "Hør din læge, om du må træne.",
    "Ved det første møde, som varer en time, laver I en plan.",
    "Derfor kan du ikke vælge, hvem der kommer.",
    "Kommunen giver dig et brev, når du har søgt.",
    "Får du svar?",
    "har et barn, der er ude for sygdom, eller er alene.",
    "Over en periode, der aftales, kan hjælpen vokse.",
  ])("is not in: %s", (text) => {
    expect(invertedConditionsIn(text)).toEqual([]);
  });

  test("is a question that the next sentence answers, on the same line or on the next", () => {
    const question = "Har du et handicapkort?";
    expect(invertedConditionsIn(`${question} Så skal det ligge i ruden.`)).toEqual([question]);
    expect(invertedConditionsIn(question, "Ring til Borgerservice.")).toEqual([question]);
    expect(invertedConditionsIn(question, "Kan du gå 100 meter?")).toEqual([]);
    expect(invertedConditionsIn(question)).toEqual([]);
  });

  test("is told apart from the sentences beside it, and points of abbreviations end none", () => {
    expect(
      invertedConditionsIn("Maden koster 60 kr. pr. dag. Er det for dyrt, kan du søge om hjælp."),
    ).toEqual(["Er det for dyrt, kan du søge om hjælp."]);
  });
});

describe("a word explained by “er, at”", () => {
  test.each([
    "Genoptræning er, at du træner efter en sygdom.",
    "En friplads er, at du ikke betaler.",
    "Søskenderabat er, at det andet barn er billigere.",
    "Øjenlågsplastik er, at lægen løfter øjenlåget.",
    "At være fritaget er ikke at skulle betale.",
  ])("is found: %s", (text) => {
    expect(definedByAt(text)).toEqual([text]);
  });

  test.each([
    "Genoptræning betyder, at du træner efter en sygdom.",
    "Formålet med ordningen er, at alle kan være med.",
    "En betingelse er, at du bor i kommunen.",
    "Reglerne er, at kortet skal ligge i bilen.",
    "Det er vigtigt, at du ringer.",
    "Det vigtigste er, at du har det godt.",
    "Principperne er, at alle er med.",
    "Udgangspunktet er, at du selv henter maden.",
    "Hvis planen er, at du flytter, får du hjælp.",
    "Du skal vide, hvad det er, at du søger.",
  ])("is not in: %s", (text) => {
    expect(definedByAt(text)).toEqual([]);
  });
});

test("runs of short sentences come longest first, and a longer sentence ends one", () => {
  const sentences = [
    "Ring.",
    "Vi lytter.",
    "Så kommer vi hjem til dig.",
    "Det er gratis.",
    "Ja.",
    "Nej.",
    "Æh.",
  ];
  expect(shortRunsIn(sentences)).toEqual([
    ["Det er gratis.", "Ja.", "Nej.", "Æh."],
    ["Ring.", "Vi lytter."],
  ]);
  expect(shortRunsIn([])).toEqual([]);
});
