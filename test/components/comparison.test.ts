import { expect, test } from "vitest";
import { examples } from "../../_includes/components/comparison/comparison.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const table = rendered("comparison", "comparison", examples.comparison["side by side"]).document;
const list = rendered("comparison", "comparison", examples.comparison["of many"]).document;
const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(shownText);

test("a table has a caption, a head for each municipality and one for each question", () => {
  expect(textsOf(table, "caption")).toEqual(["Støtte: hvad kommunerne skriver"]);
  expect(textsOf(table, "thead th[scope=col]")).toEqual([
    "Spørgsmål",
    "Lillerup Kommune",
    "Storerup Kommune",
  ]);
  expect(textsOf(table, "tbody th[scope=row]")).toEqual(["Hvad koster det?", "Hvem skal du kontakte?"]);
});

test("of many municipalities each has a row", () => {
  expect(textsOf(list, "thead th[scope=col]")).toEqual(["Kommune", "Hvad koster det?"]);
  const heads = [...list.querySelectorAll("tbody th[scope=row]")];
  expect(heads.map(shownText)).toEqual(["Lillerup Kommune", "Storerup Kommune"]);
});

test("each cell leads to its section, and its link says question and municipality", () => {
  const link = table.querySelector("td a");
  expect(link?.getAttribute("href")).toBe("/lillerup/stoette/#pris");
  expect(link?.getAttribute("aria-label")).toBe("Gratis. Hvad koster det? Lillerup Kommune");
});

test("each cell says whose it is, for where there are no columns", () => {
  expect(textsOf(table, "td .comparison__head")).toEqual([
    "Lillerup Kommune",
    "Storerup Kommune",
    "Lillerup Kommune",
    "Storerup Kommune",
  ]);
});

test("what the Act gives stands before what the text says", () => {
  const { document } = rendered("comparison", "answer", [
    { ...examples.answer["that stands below the law"][0], more: ["Du skal bo alene."] },
  ]);
  expect(textsOf(document, "p")).toEqual([
    "Står i teksten",
    "Loven gælder: Skal du bo alene? Nej.",
    "Du skal bo alene.",
  ]);
});

test("an answer without an address is words alone", () => {
  const { document } = rendered("comparison", "answer", examples.answer["on paper without an address"]);
  expect(document.querySelector("a")).toBeNull();
  expect(textsOf(document, ".comparison__short")).toEqual(["Gratis"]);
});

test("that one's own municipality comes first is said only where a script has put it there", () => {
  const { document } = rendered(
    "comparison",
    "ownFirst",
    examples.ownFirst["a municipality that a reader has remembered"],
  );
  expect(document.querySelector(".comparison__own")?.hasAttribute("hidden")).toBe(true);
});
