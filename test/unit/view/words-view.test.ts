import { describe, expect, test } from "vitest";
import glossary from "../../../_data/national/glossary.ts";
import { nationalWords } from "../../../src/format/terms.ts";
import { sharedAnchors, usedWords, type WordAnchor, wordLinks } from "../../../src/view/words-view.ts";

const termsIn = (...texts: readonly string[]) => usedWords(texts).map(({ term }) => term);

test("a hard word is linked where it first stands, and only there", () => {
  const { explain } = wordLinks();
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

  test("has the anchors that the links lead to", () => {
    const anchorOf: WordAnchor = ({ id }) => `bagest-${id}`;
    expect(wordLinks(nationalWords, anchorOf).explain?.("frist")).toBe("#bagest-frist");
    expect(usedWords(["frist"], { anchorOf })).toMatchObject([{ id: "bagest-frist" }]);
  });

  test("is empty where no word is hard", () => {
    expect(usedWords(["Ring til køkkenet."])).toEqual([]);
  });
});

test("several texts have one anchor for a word that they share, and two for words of the same id that mean different things", () => {
  const term = (meaning: string) => ({ id: "frist", term: "frist", forms: [], meaning });
  const [ours, other] = [term("Den sidste dag."), term("Den første dag.")];
  const anchorOf = sharedAnchors([[ours], [ours, other]].map((terms) => ({ ...nationalWords, terms })));
  expect([ours, other].map(anchorOf)).toEqual(["ord-frist", "ord-frist-2"]);
});
