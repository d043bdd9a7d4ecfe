import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { markdownRenderer, plainWords } from "../../../../src/format/markdown.ts";
import { repairedText } from "../../../../src/format/repaired-text.ts";
import { textFaults } from "../../../../src/load/check/markdown.ts";
import { danishProse } from "../../../helpers/danish-prose.ts";

const markdown = markdownRenderer((path) => path);
const path = ["sections", "cost", "body", 0];

const faultsOf = (text: string) => textFaults({ path, text, isMarkdown: true });

/** The words of some HTML, with one blank wherever white space or a line break stands. */
function printed(html: string): string {
  return (JSDOM.fragment(html).textContent ?? "").replace(/\s+/gu, " ").trim();
}

/** Emphasis with a number of stars, told without the grammar. */
const emphasized = (stars: string, inner: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.,;:!?%)\\]*])${stars}(?![\\s.,;:!?%)\\]}*])(${inner})(?<![*\\s([{„])${stars}(?![\\p{L}\\p{N}*])`,
    "gu",
  );

/** What an editor reads: the text without the three marks that it may hold. */
function meant(text: string): string {
  return text
    .replace(/\[([^[\]\n]*)\]\(\/om\/\)/gu, "$1")
    .replace(emphasized("\\*\\*", "[^*\\n]*"), "$1")
    .replace(emphasized("\\*", "(?:[^*\\n]|\\*\\*)*?"), "$1")
    .replace(/\\([*[\]])/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

const runs = { numRuns: 1000, seed: 11 };

test("random prose is printed word for word and sign for sign, or is refused", () => {
  const counted = { printed: 0, refused: 0 };
  fc.assert(
    fc.property(danishProse, (written) => {
      const text = repairedText(written);
      if (faultsOf(text).length > 0) {
        counted.refused += 1;
        return;
      }
      counted.printed += 1;
      expect(printed(markdown.render(text))).toBe(meant(text));
    }),
    runs,
  );
  // It looked at enough of both.
  expect(counted.printed).toBeGreaterThan(200);
  expect(counted.refused).toBeGreaterThan(200);
});

test("random prose is measured by the words that are printed", () => {
  fc.assert(
    fc.property(danishProse, (written) => {
      const text = repairedText(written);
      expect(plainWords(text).replace(/\s+/gu, " ").trim()).toBe(printed(markdown.render(text)));
    }),
    runs,
  );
});

test("a repaired text needs no further repair, whatever it holds", () => {
  const anyText = fc.oneof(danishProse, fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(anyText, (written) => {
      const text = repairedText(written);
      expect(repairedText(text)).toBe(text);
    }),
    runs,
  );
});

test("letters of any alphabet and ordinary signs survive the repair", () => {
  const letters = fc.array(fc.constantFrom(...Array.from("æøåÆØÅéüßçłşŠžĆИЖαΩאبن½²™…–„“”’»«€%§°×·•→☎")), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(letters, (written) => {
      expect(repairedText(written.join(""))).toBe(written.join("").normalize("NFC"));
    }),
  );
});

test("any text at all is printed or refused, and never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (written) => {
      const text = repairedText(written);
      expect(markdown.render(text)).toBeTypeOf("string");
      expect(Array.isArray(faultsOf(text))).toBe(true);
    }),
    runs,
  );
});
