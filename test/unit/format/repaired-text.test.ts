import { describe, expect, test } from "vitest";
import { repairedText } from "../../../src/format/repaired-text.ts";

describe("what word processors leave in a text is repaired:", () => {
  test.each([
    ["soft hyphens", "kvalitets\u00ADstandard", "kvalitetsstandard"],
    ["hidden signs in words", "\uFEFFhjæ\u200Blp\u2060en", "hjælpen"],
    ["signs of direction between Latin letters", "\u200Eab\u200Fc\u061C", "abc"],
    ["joiners between Latin letters", "a\u200Cb\u200Dc", "abc"],
    ["decomposed letters", "a\u030Ar, cafe\u0301 og A\u030Arhus", "år, café og Århus"],
    ["a decomposed letter with a hidden sign in it", "a\u200B\u030Ar", "år"],
    ["the ångström sign", "\u212Bse", "Åse"],
    [
      "joined letters",
      "\uFB01nde, a\uFB00ald, \uFB02ytte, \uFB03, \uFB04, \u0133s",
      "finde, affald, flytte, ffi, ffl, ijs",
    ],
    ["blanks of other widths", "4\u00A0uger, 1\u202F200\u2009kr.", "4 uger, 1 200 kr."],
    ["several blanks", "to  blanke   her", "to blanke her"],
    ["hyphens that do not break", "støtte\u2011 og\u2010 kontakt\u001Eperson", "støtte- og- kontakt-person"],
    ["Word's own soft hyphen", "kvalitets\u001Fstandard", "kvalitetsstandard"],
    ["other line breaks", "a\vb\u2028c\rd\r\ne", "a\nb\nc\nd\ne"],
    ["other paragraphs", "a\u2029b\fc\n\n\n\nd", "a\n\nb\n\nc\n\nd"],
    ["blanks before and after a line", "a \n   b\t\n\tc", "a\nb\nc"],
    ["tabs between words", "Mad\t50 kr.", "Mad 50 kr."],
    ["Word's bullets", "\uF0B7\tmad\no\tvask\n§\tbad", "• mad\n• vask\n• bad"],
    ["tabs after numbers", "1.\tmarts\n2.\tjuni", "1. marts\n2. juni"],
  ])("%s", (_what, written, meant) => {
    expect(repairedText(written)).toBe(meant);
  });
});

describe("what can be meant stays:", () => {
  test.each([
    ["signs that a compatible form would change", "½ m², ™, …, №, 10³"],
    ["curly quotes and dashes", "„citat“, “citat”, »citat«, ’s – og —"],
    ["letters of other alphabets", "Łódź, Škoda, Çelik, Иван, Αθήνα, عربي, עברית"],
    ["a non-joiner between Persian letters", "می\u200Cروم"],
    ["signs of direction beside Hebrew", "אב\u200F. 12"],
    ["an emoji of several parts", "👩\u200D🦽 ☎\uFE0F"],
    ["a letter o and a paragraph sign at a line's start", "o og a\n§\t85"],
    ["what is refused later", "a\uFFFDb\uE000c\u202Ed"],
    ["cells of a pasted table, which is refused later", "Mad\t50 kr.\nVask\t60 kr."],
  ])("%s", (_what, written) => {
    expect(repairedText(written).replace("§ 85", "§\t85")).toBe(written);
  });
});
