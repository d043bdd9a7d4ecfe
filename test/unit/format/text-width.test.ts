import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { characterMap } from "../../../src/fonts/character-map.ts";
import { fontTables } from "../../../src/fonts/tables.ts";
import { letterWidths } from "../../../src/format/letter-widths.ts";
import { textWidth } from "../../../src/format/text-width.ts";

const folder = "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-";

/** The letters of each width, as the font file has them: what `letter-widths.ts` should say. */
function widthsInFont(face: string): Record<number, string> {
  const file = createRequire(import.meta.url).resolve(`${folder}${face}.woff`);
  const letters: Record<number, string> = {};
  const { table } = fontTables(readFileSync(file));
  const [glyphs, widths] = [characterMap(table("cmap")), table("hmtx")];
  const [unitsPerEm, lastWidth] = [table("head").readUInt16BE(18), table("hhea").readUInt16BE(34) - 1];
  for (let code = 32; code < 256; code += 1) {
    const letter = new TextDecoder("windows-1252").decode(Uint8Array.of(code));
    const glyph = glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
    const width = Math.round((widths.readUInt16BE(4 * Math.min(glyph, lastWidth)) * 1000) / unitsPerEm);
    if (!/[\p{L}\p{N}\p{P}\p{S} ]/u.test(letter)) continue;
    letters[width] = (letters[width] ?? "") + letter;
  }
  return letters;
}

test.each([
  ["regular", "400-normal"],
  ["bold", "700-normal"],
] as const)("the %s letters are as wide as in the font file", (weight, face) => {
  expect(letterWidths[weight]).toEqual(widthsInFont(face));
});

test("a text is as wide as its letters, and bold ones are wider", () => {
  expect(textWidth("il")).toBeCloseTo(0.514);
  expect(textWidth("Pris", "bold")).toBeGreaterThan(textWidth("Pris"));
});

test("a letter with a mark is as wide as the letter, and a soft hyphen takes nothing", () => {
  expect(textWidth("ś")).toBe(textWidth("s"));
  expect(textWidth("s\u0301")).toBe(textWidth("s"));
  expect(textWidth("pris\u00ADliste")).toBe(textWidth("prisliste"));
});

test("a letter that the table does not know is taken for a wide one", () => {
  expect(textWidth("Ж")).toBe(1);
});
