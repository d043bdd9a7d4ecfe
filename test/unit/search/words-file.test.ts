import { expect, test } from "vitest";
import { municipalitiesOf, wordsOfSite } from "../../../src/search/words-file.ts";

const page = (content: string, meta: Record<string, string> = {}, kommune?: string) => ({
  url: "/",
  content,
  meta,
  filters: kommune === undefined ? {} : { Kommune: [kommune] },
});

test("the words of a site stand in the order of their letters, with the number of pages of those that are on several", () => {
  expect(wordsOfSite([page("Hjælp og støtte."), page("HJÆLP til dig")])).toBe("dig hjælp:2 og støtte til");
});

test("a word counts once a page", () => {
  expect(wordsOfSite([page("ja ja ja")])).toBe("ja");
});

test("other words, paragraphs and numbers are words too, what tells of editions is none", () => {
  expect(
    wordsOfSite([page("", { keywords: "SKP", law: "paragraf99", phones: "44773443", editions: "let/" })]),
  ).toBe("44773443 paragraf99 skp");
});

test("a hyphened word is one, and each of its parts", () => {
  expect(wordsOfSite([page("støtte-kontaktperson")])).toBe("kontaktperson støtte støttekontaktperson");
});

test("the municipalities are those of the pages, each once, in Danish order", () => {
  expect(
    municipalitiesOf([
      page("", {}, "Ærø Kommune"),
      page("", {}, "Ballerup Kommune"),
      page("", {}, "Ærø Kommune"),
      page(""),
    ]),
  ).toEqual(["Ballerup Kommune", "Ærø Kommune"]);
});
