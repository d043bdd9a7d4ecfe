import { describe, expect, test } from "vitest";
import glossary from "../../../_data/national/glossary.ts";
import { usedWords, wordLinks } from "../../../src/view/words-view.ts";

const termsIn = (...texts: readonly string[]) => usedWords(texts).map(({ term }) => term);

test("a hard word is linked where it first stands, and only there", () => {
  const { explain } = wordLinks("");
  const links = ["afgørelse", "afgørelsen", "bevilling"].map((word) => explain?.(word));
  expect(links).toEqual(["#ord-afgoerelse", undefined, "#ord-bevilling"]);
});

describe("the list of hard words", () => {
  test("has each that is used once, in Danish alphabetical order", () => {
    expect(termsIn("Dine pårørende og psykisk sårbare.", "Pårørendes bevilling.")).toEqual([
      "Bevilling",
      "Psykisk sårbar",
      "Pårørende",
    ]);
  });

  test("has none that only stands inside another word", () => {
    expect(termsIn("Fristelse, tidsfrist og frist-liste.")).toEqual([]);
  });

  test("explains a word as the glossary does", () => {
    const term = glossary.find(({ id }) => id === "frist");
    expect(usedWords(["Fristen er kort."])).toEqual([
      { id: "ord-frist", term: "Frist", meaning: term?.meaning },
    ]);
  });

  test("leaves out what the text explains where it stands", () => {
    expect(usedWords(["En bisidder og en frist."], { explained: ["bisidder"] })).toMatchObject([
      { term: "Frist" },
    ]);
  });

  test("has the anchors that the links lead to, and that no other text of the document has", () => {
    const prefix = "madservice-";
    expect(wordLinks(prefix).explain?.("frist")).toBe("#madservice-ord-frist");
    expect(usedWords(["frist"], { prefix })).toMatchObject([{ id: "madservice-ord-frist" }]);
  });

  test("is empty where no word is hard", () => {
    expect(usedWords(["Ring til køkkenet."])).toEqual([]);
  });
});
