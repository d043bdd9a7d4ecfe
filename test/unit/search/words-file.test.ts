import { expect, test } from "vitest";
import {
  municipalitiesOf,
  municipalitiesOfSite,
  wordsOf,
  wordsOfSite,
} from "../../../src/search/words-file.ts";

const lineOf = (...parts: Parameters<typeof wordsOf>[0][]): string =>
  wordsOfSite(parts.map((pages) => ({ words: wordsOf(pages) })));

const page = (content: string, meta: Record<string, string> = {}, kommune?: string) => ({
  url: "/",
  content,
  meta,
  filters: kommune === undefined ? {} : { Kommune: [kommune] },
});

test("the words of a site stand in the order of their letters, with the number of pages of those that are on several", () => {
  expect(lineOf([page("Hjælp og støtte."), page("HJÆLP til dig")])).toBe("dig hjælp:2 og støtte til");
});

test("a word counts once a page", () => {
  expect(lineOf([page("ja ja ja")])).toBe("ja");
});

test("other words, paragraphs and numbers are words too, what tells of editions is none", () => {
  expect(
    lineOf([page("", { keywords: "SKP", law: "paragraf99", phones: "44773443", editions: "let/" })]),
  ).toBe("44773443 paragraf99 skp");
});

test("a hyphened word is one, and each of its parts", () => {
  expect(lineOf([page("støtte-kontaktperson")])).toBe("kontaktperson støtte støttekontaktperson");
});

test("the words of parts are counted together", () => {
  expect(lineOf([page("hjælp nu"), page("hjælp")], [page("hjælp")], [])).toBe("hjælp:3 nu");
});

test("a word that any object has is a word like others", () => {
  expect(lineOf([page("constructor __proto__")], [page("constructor")])).toBe("constructor:2 proto");
});

test("the municipalities are those of the pages, each once, in Danish order", () => {
  const parts = [
    [page("", {}, "Ærø Kommune"), page("", {}, "Ballerup Kommune")],
    [page("", {}, "Ærø Kommune"), page("")],
  ];
  expect(municipalitiesOfSite(parts.map((pages) => ({ municipalities: municipalitiesOf(pages) })))).toEqual([
    "Ballerup Kommune",
    "Ærø Kommune",
  ]);
});
