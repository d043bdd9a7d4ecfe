import { PDFName } from "@cantoo/pdf-lib";
import type { PageContent } from "../content/page-content.ts";
import type { Mark } from "../content/painting.ts";
import { compressedStream } from "../content/streams.ts";
import type { Draft } from "../draft.ts";
import { type FontText, isMeaning, unicodeMapText } from "../text/font-text.ts";
import { shownCodes } from "../text/shown-codes.ts";
import type { RepairStep } from "./step.ts";

interface Glyph {
  readonly font: FontText;
  readonly code: number;
}

/** The glyphs inside each mark that says what they mean. */
function saidGlyphs(page: PageContent): Map<Mark, Glyph[]> {
  const said = new Map<Mark, Glyph[]>();
  for (const { kind, marks, font: name, start, end } of page.painted.paintings) {
    const mark = marks.findLast(({ actualText }) => actualText !== undefined);
    const font = page.fonts.get(name);
    if (kind !== "text" || mark === undefined || font?.codeLength !== 2) continue;
    const glyphs = shownCodes(page.text.slice(start, end), 2).map((code) => ({ font, code }));
    said.set(mark, [...(said.get(mark) ?? []), ...glyphs]);
  }
  return said;
}

/** Shares a text among its glyphs: those that mean something keep it, the others get what is left, letter by letter. */
function* sharedText(text: string, glyphs: readonly Glyph[]): Generator<readonly [Glyph, string]> {
  const [only] = glyphs;
  if (glyphs.length === 1 && only !== undefined) {
    yield [only, text];
    return;
  }
  const left = Array.from(text.normalize("NFD"));
  for (const { font, code } of glyphs) {
    for (const letter of (font.map.get(code) ?? "").normalize("NFD")) {
      const place = left.indexOf(letter);
      if (place >= 0) left.splice(place, 1);
    }
  }
  const silent = glyphs.filter(({ font, code }) => !isMeaning(font.map.get(code)));
  for (const [index, glyph] of silent.entries()) {
    const isLast = index === silent.length - 1;
    const share = isLast ? left.slice(index).join("") : left[index];
    if (share !== undefined && share !== "") yield [glyph, share.normalize()];
  }
}

function newMaps(draft: Draft): Map<FontText, Map<number, string>> {
  const maps = new Map<FontText, Map<number, string>>();
  for (const page of draft.contents) {
    for (const [{ actualText = "" }, glyphs] of saidGlyphs(page)) {
      for (const [{ font, code }, text] of sharedText(actualText, glyphs)) {
        if (isMeaning((maps.get(font) ?? font.map).get(code))) continue;
        const map = maps.get(font) ?? new Map(font.map);
        maps.set(font, map.set(code, text));
      }
    }
  }
  return maps;
}

/** Says in each font what its glyphs mean where Chromium says it only beside them: the parts of a letter with signs. */
export const glyphTexts: RepairStep = {
  name: "glyph-texts",
  clause: "PDF/UA-1 7.21.7-2",
  apply(draft) {
    const { context } = draft.pdf;
    for (const [font, map] of newMaps(draft)) {
      const stream = compressedStream(context, Buffer.from(unicodeMapText(map), "latin1"), context.obj({}));
      font.dict.set(PDFName.of("ToUnicode"), context.register(stream));
    }
  },
};
