import { expect, test } from "vitest";
import { fingerprintOf, sourceSentences } from "../../../src/trace/source-sentences.ts";

function textsOf(text: string): readonly string[] {
  return sourceSentences(text).map((sentence) => sentence.text);
}

test("sentences are counted from 1, and a heading and each point of a list is one", () => {
  const text = "Madservice\n\nDu kan få mad. Den er varm.\n• om dagen\n• om aftenen";
  expect(sourceSentences(text).map(({ number, text: words }) => `${number} ${words}`)).toEqual([
    "1 Madservice",
    "2 Du kan få mad.",
    "3 Den er varm.",
    "4 om dagen",
    "5 om aftenen",
  ]);
});

test("lines that a page has broken go on, at hyphens too", () => {
  expect(
    textsOf(`Kommunen hjælper familier med en spille- eller indkøbs-
vane, og dem, der har brug for hjælp fra et psykiatrisk team i Store-
by. Hjælpen gives efter servicelovens § 99 af støtte- og kontaktpersoner, f.eks.
Storebys eget team. Den begynder den 1. marts og slutter senest den 31. december
2027.`),
  ).toEqual([
    "Kommunen hjælper familier med en spille- eller indkøbsvane, og dem, der har brug for hjælp fra et psykiatrisk team i Storeby.",
    "Hjælpen gives efter servicelovens § 99 af støtte- og kontaktpersoner, f.eks. Storebys eget team.",
    "Den begynder den 1. marts og slutter senest den 31. december 2027.",
  ]);
});

test("where every second line is empty, the lines of a sentence still belong together", () => {
  expect(
    textsOf(`Målgruppe:

Tilbuddet er til borgere, som lige nu har brug for at nogen hjælper

dem, og som ikke får hjælp andre steder i kommunen. Det kan være borgere

uden en bolig.`),
  ).toEqual([
    "Målgruppe:",
    "Tilbuddet er til borgere, som lige nu har brug for at nogen hjælper dem, og som ikke får hjælp andre steder i kommunen.",
    "Det kan være borgere uden en bolig.",
  ]);
});

test("points without a sign are told by their short lines", () => {
  expect(
    textsOf(`Du følger selv med i målene sammen med den, som hjælper dig i hverdagen:

når du har nået et mål
din situation er ændret så meget, at målene ikke længere passer til det, du
kan og vil
det skal vurderes, om hjælpen slutter`),
  ).toEqual([
    "Du følger selv med i målene sammen med den, som hjælper dig i hverdagen:",
    "når du har nået et mål",
    "din situation er ændret så meget, at målene ikke længere passer til det, du kan og vil",
    "det skal vurderes, om hjælpen slutter",
  ]);
});

test.each(["•", "\uF0B7", "o", "-", "–", "*", "a)", "1.", "(2)", "●\t"])(
  "%s begins a point and is no word of it",
  (sign) => {
    expect(textsOf(`Du får:\n${sign} Mad\n${sign} Rengøring`)).toEqual(["Du får:", "Mad", "Rengøring"]);
  },
);

test("a dash within a sentence begins no point, and a date begins no number of one", () => {
  expect(
    textsOf(`Her er den hjælp, som kommunen kan bevilge efter servicelovens bestemmelser
– bostøtte i eget hjem og i et botilbud, som politikerne har godkendt den
2. december 2024 på et møde.`),
  ).toEqual([
    "Her er den hjælp, som kommunen kan bevilge efter servicelovens bestemmelser – bostøtte i eget hjem og i et botilbud, som politikerne har godkendt den 2. december 2024 på et møde.",
  ]);
});

test("marks of pages are no sentences and part none; a number that stands alone elsewhere is kept", () => {
  const text = `Forløbet skal hjælpe dig med at få det bedre, og det kan vare i alt

Side 8 af 12

op til 20 uger, hvis du har brug for det og selv ønsker at blive i det, og

9

du kan stoppe, når du vil.

4

Pris`;
  const [first, second, third] = sourceSentences(text);
  expect(first?.text).toMatch(/i alt op til 20 uger, .* og du kan stoppe, når du vil\.$/);
  expect(first?.marks).toEqual(["Side 8 af 12", "9"]);
  expect([second?.text, third?.text]).toEqual(["4", "Pris"]);
});

test("each cell of a table is one, parted by tabs, wide blanks or Markdown's lines", () => {
  expect(textsOf("Ydelse\tPris\nMad\t62 kr.\nGribetang\nHvem kan få den?")).toEqual([
    "Ydelse",
    "Pris",
    "Mad",
    "62 kr.",
    "Gribetang",
    "Hvem kan få den?",
  ]);
  expect(textsOf("Mad      62 kr.")).toEqual(["Mad", "62 kr."]);
  expect(textsOf("| Ydelse | Pris |\n|---|--:|\n| Mad | 62 kr. |")).toEqual([
    "Ydelse",
    "Pris",
    "Mad",
    "62 kr.",
  ]);
});

test("the marks of Markdown are no words", () => {
  expect(textsOf("## Pris\n\n*Alt er **gratis**.* Skriv til [teamet](mailto:team@storeby.example).")).toEqual(
    ["Pris", "Alt er gratis.", "Skriv til teamet."],
  );
});

test("where a paragraph is one line, as Word saves it, no lines go on", () => {
  const long = `Du kan få hjælp${", når du har brug for det".repeat(8)}.`;
  expect(textsOf(`Du kan få\nmad\nrengøring\n${long}`)).toEqual(["Du kan få", "mad", "rengøring", long]);
});

test("numbers, paragraphs of Acts and small letters after a point stay in their sentence", () => {
  expect(
    textsOf(
      "Ring på telefonnr. 12 34 56 78. § 82 a. Til dem, der vil. Stk. 2. Ingen klage. Læge o. lign. kan ringe.",
    ),
  ).toEqual([
    "Ring på telefonnr. 12 34 56 78.",
    "§ 82 a. Til dem, der vil.",
    "Stk. 2. Ingen klage.",
    "Læge o. lign. kan ringe.",
  ]);
});

test("the same words make the same sentences and fingerprint, however lines end and letters are written", () => {
  const text = "\uFEFFDu får støtte.\r\nRing først.";
  const other = "Du  får sto\u0308tte.\nRing fø\u00ADrst.".replace("o\u0308", "ø");
  expect(textsOf(text)).toEqual(["Du får støtte.", "Ring først."]);
  expect(fingerprintOf(sourceSentences(text))).toBe(fingerprintOf(sourceSentences(other)));
  expect(fingerprintOf(sourceSentences(text))).toMatch(/^2-[\da-f]{16}$/);
  expect(fingerprintOf([{ text: "Du får hjælp." }])).not.toBe(fingerprintOf([{ text: "Du får mad." }]));
});

test("ligatures and letters in two parts are read as one writes them", () => {
  expect(textsOf("Ho\uFB03ce og a\u030A")).toEqual(["Hoffice og å"]);
});
