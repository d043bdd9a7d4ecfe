import { describe, expect, test } from "vitest";
import { glossaryWords, termOf } from "../../../src/format/terms.ts";

const found = (text: string) => [...text.matchAll(glossaryWords)].map(([word]) => word);

describe("a hard word is found", () => {
  test.each([
    ["as it stands in the glossary", "Du får en afgørelse.", ["afgørelse"]],
    ["inflected", "Kommunen sender afgørelsen.", ["afgørelsen"]],
    ["at the start of a sentence", "Bevilling kræves.", ["Bevilling"]],
    ["in its longest form", "en individuel vurdering", ["individuel vurdering"]],
    ["with the joint of its double name", "støtte- og kontaktpersoner", ["støtte- og kontaktpersoner"]],
  ])("%s", (_how, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe("no hard word is found", () => {
  test.each([
    ["inside a longer word", "afgørelsesbrev og genafgørelse"],
    ["at one side of a hyphen", "afgørelse-brev"],
  ])("%s", (_where, text) => {
    expect(found(text)).toEqual([]);
  });
});

test("every form leads to its term, however it is written", () => {
  expect(termOf("Afgørelserne")?.id).toBe("afgoerelse");
  expect(termOf("ankestyrelsen")?.id).toBe("ankestyrelsen");
  expect(termOf("kommune")).toBeUndefined();
});
