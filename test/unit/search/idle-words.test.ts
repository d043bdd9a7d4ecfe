import fc from "fast-check";
import { expect, test } from "vitest";
import { signWriter, withoutSigns } from "../../../src/search/idle-words.ts";

const signed = signWriter(new Set(["af", "og", "på"]));
/** What Pagefind would take for a word. */
const words = (html: string) =>
  signed(html)
    .replaceAll(/<[^>]*>/g, "")
    .match(/[\p{L}\p{M}\d]+/gu) ?? [];

test("a word that nobody searches for is none to Pagefind, in small letters and great ones", () => {
  expect(words("<p>Hjælp og støtte. På vej og/eller af sted</p>")).toEqual([
    "Hjælp",
    "støtte",
    "vej",
    "eller",
    "sted",
  ]);
});

test("it keeps its place among the words", () => {
  const text = "Hjælp og støtte på vej";
  expect(signed(text).split(" ")).toHaveLength(5);
});

test("a part of a word stays, whatever stands between its parts", () => {
  for (const html of ["af<b>gørelse</b>", "<b>for</b>af", "af\u0301", "af2", "2af"])
    expect(signed(html)).toBe(html);
});

test("what stands inside a tag stays", () => {
  expect(signed('<a title="af og på" class=og>vej</a>')).toBe('<a title="af og på" class=og>vej</a>');
});

test("every text is given back as it was", () => {
  const part = fc.constantFrom("af", "Og", "PÅ", " ", "<b>", "</b>", "vej", ".", "-", "é", "\u{1f600}");
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const html = parts.join("");
      expect(withoutSigns(signed(html))).toBe(html);
    }),
  );
});
