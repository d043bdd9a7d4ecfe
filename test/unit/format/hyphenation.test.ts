import { expect, test } from "vitest";
import { syllablesOf, withSoftHyphens } from "../../../src/format/hyphenation.ts";

test.each([
  ["Hverdagsrehabilitering", "Hver-dags-re-ha-bi-li-te-ring"],
  ["hjemmehjælp", "hjem-me-hjælp"],
  ["Støvsugerrengøring", "Støv-su-ger-ren-gø-ring"],
  ["Madpakke", "Mad-pak-ke"],
])("the Danish word %s is parted as %s", (word, parts) => {
  expect(syllablesOf(word).join("-")).toBe(parts);
});

test("a short word is never parted, and no part is one letter", () => {
  expect(syllablesOf("hjælpe")).toEqual(["hjælpe"]);
  expect(syllablesOf("retsinformation").every((part) => part.length > 1)).toBe(true);
});

test("only words that are told to be too wide get soft hyphens; tags, entities and numbers never do", () => {
  const html = '<a href="/hjemmehjaelp/">Hjemmehjælp</a> &nbsp; 1234567890 personlig';
  expect(withSoftHyphens(html, (word) => word.length > 9)).toBe(
    '<a href="/hjemmehjaelp/">Hjem\u00adme\u00adhjælp</a> &nbsp; 1234567890 personlig',
  );
});
