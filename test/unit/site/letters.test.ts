import { expect, test } from "vitest";
import { hasRareLetters } from "../../../src/fonts/index.ts";

test.each(["<p>Hjælp på Ærø – „gratis“ · 5 € …</p>", "<p>✓ → ▸</p>"])("%s needs no other letters", (html) => {
  expect(hasRareLetters(html)).toBe(false);
});

test.each(["Łucja", "Ŋáhtá", "Tiếng", "їжак", "Ωρίων", "العربية", "שלום"])(
  "a page with %s needs more letters",
  (word) => {
    expect(hasRareLetters(`<p>${word}</p>`)).toBe(true);
  },
);
