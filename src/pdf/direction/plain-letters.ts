import { PDFName } from "@cantoo/pdf-lib";
import { isRightToLeft } from "../../format/direction.ts";
import { type PageContent, reversalOf } from "../content/page-content.ts";
import type { Mark, Painting } from "../content/painting.ts";
import { compressedStream } from "../content/streams.ts";
import type { Draft } from "../draft.ts";
import { type FontText, isMeaning, unicodeMapText } from "../text/font-text.ts";
import { shownCodes } from "../text/shown-codes.ts";

interface Glyph {
  readonly font: FontText;
  readonly code: number;
}

interface SaidLetters {
  readonly mark: Mark;
  readonly text: string;
  readonly paintings: Painting[];
  readonly glyphs: Glyph[];
}

const reversed = (text: string): string => Array.from(text).toReversed().join("");

/** The letter behind a shape: Chromium knows the shapes that a letter has inside a word as letters of their own. */
const letterOf = (shape: string): string => reversed(shape.normalize("NFKC"));

function saidLetters(page: PageContent): SaidLetters[] {
  const said = new Map<Mark, SaidLetters>();
  for (const painting of page.painted.paintings) {
    const mark = painting.marks.findLast(({ actualText }) => actualText !== undefined);
    const font = page.fonts.get(painting.font);
    if (painting.kind !== "text" || mark?.actualText === undefined || font?.codeLength !== 2) continue;
    if (!isRightToLeft(mark.actualText)) continue;
    const one = said.get(mark) ?? { mark, text: mark.actualText, paintings: [], glyphs: [] };
    said.set(mark, one);
    one.paintings.push(painting);
    const codes = shownCodes(page.text.slice(painting.start, painting.end), 2);
    one.glyphs.push(...codes.map((code) => ({ font, code })));
  }
  return [...said.values()];
}

/** What the glyphs of right-to-left fonts mean, each as it is painted: several letters from right to left. */
class Letters {
  readonly #maps = new Map<FontText, Map<number, string>>();

  /** Takes over what the fonts say, in the order in which it is painted. */
  constructor(draft: Draft) {
    for (const font of new Set(draft.contents.flatMap(({ fonts }) => [...fonts.values()]))) {
      for (const [code, text] of font.map) {
        if (isRightToLeft(text) && letterOf(text) !== text) this.learn({ font, code }, letterOf(text));
      }
    }
  }

  /** What a glyph means; undefined where nothing says so. */
  of({ font, code }: Glyph): string | undefined {
    const known = (this.#maps.get(font) ?? font.map).get(code);
    return isMeaning(known) ? known : undefined;
  }

  /** Learns what a glyph means. */
  learn({ font, code }: Glyph, text: string): void {
    const map = this.#maps.get(font) ?? new Map(font.map);
    this.#maps.set(font, map.set(code, text));
  }

  write({ pdf: { context } }: Draft): void {
    for (const [font, map] of this.#maps) {
      const stream = compressedStream(context, Buffer.from(unicodeMapText(map), "latin1"), context.obj({}));
      font.dict.set(PDFName.of("ToUnicode"), context.register(stream));
    }
  }
}

/** Whether the glyphs of a mark say its letters by themselves, the one of them that says nothing taught to. */
function sayThemselves({ text, glyphs }: SaidLetters, letters: Letters): boolean {
  const left = Array.from(reversed(text));
  const silent = glyphs.filter((glyph) => letters.of(glyph) === undefined);
  for (const glyph of glyphs) {
    for (const letter of letters.of(glyph) ?? "") {
      const place = left.indexOf(letter);
      if (place >= 0) left.splice(place, 1);
    }
  }
  const [only] = silent;
  if (silent.length > 1) return false;
  if (only !== undefined) letters.learn(only, left.join(""));
  return glyphs.map((glyph) => letters.of(glyph) ?? "").join("") === reversed(text);
}

/**
 * Lets right-to-left letters be themselves in their fonts. Chromium says each beside its glyph (ActualText), and readers
 * that copy text put such a word together from its last letter to its first. Changes the draft's fonts and edits.
 */
export function plainLetters(draft: Draft): void {
  const letters = new Letters(draft);
  for (const page of draft.contents) {
    for (const said of saidLetters(page)) {
      if (!sayThemselves(said, letters)) continue;
      const { opening } = said.mark;
      const [first] = said.paintings;
      const last = said.paintings.at(-1);
      if (first === undefined || last === undefined) continue;
      const isReversed = reversalOf(first) !== undefined;
      const closing = page.text.indexOf("EMC", last.end);
      draft.edits
        .get(page)
        ?.push(
          { from: opening.start, to: opening.end, text: isReversed ? "" : "/ReversedChars BMC" },
          { from: closing, to: closing + "EMC".length, text: isReversed ? "" : "EMC" },
        );
    }
  }
  letters.write(draft);
}
