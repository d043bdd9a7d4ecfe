import { type PDFDict, PDFName } from "@cantoo/pdf-lib";
import { isOurFont } from "../../fonts/index.ts";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { structure } from "../../messages/pdf/structure.ts";
import type { PageContent, TextRun } from "../content/page-content.ts";
import { type Draft, oneSpaced } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { fontProgramOf } from "../text/font-text.ts";

/** Texts on each side of a glyph, enough to find its place in the data. */
const near = 6;

/** What is said around a run, as one text and in its two halves: nobody knows what the run itself should say. */
function wordsAround(page: PageContent, run: TextRun): string[] {
  const place = page.runs.indexOf(run);
  const said = (from: number, to: number) =>
    oneSpaced(
      page.runs
        .slice(Math.max(0, from), to)
        .map(({ text }) => text)
        .join("")
        .replaceAll("\uFFFD", ""),
    );
  return [
    run.text,
    said(place - near, place),
    said(place + 1, place + near),
    said(place - near, place + near),
  ]
    .map((words) => words.replaceAll("\uFFFD", ""))
    .filter((words) => words !== "");
}

/** Every letter is set from a font of ours: one of the machine would make another PDF on each. */
export function* fontsAreOurs({ contents, job }: Draft): Generator<PdfFault> {
  const seen = new Set<PDFDict | undefined>();
  for (const page of contents) {
    for (const run of page.runs) {
      const font = page.fonts.get(run.painting.font)?.dict;
      if (seen.has(font)) continue;
      seen.add(font);
      const program = font === undefined ? undefined : fontProgramOf(font);
      if (program !== undefined && isOurFont(program, job.fontBuilds)) continue;
      const base = font?.lookup(PDFName.of("BaseFont"));
      const name = base instanceof PDFName ? base.decodeText() : undefined;
      yield {
        code: "KS113",
        clause: "fonts from packages",
        place: pdfPlaces.page(page.number),
        words: wordsAround(page, run),
        ...structure.foreignFont(oneSpaced(run.text), name),
      };
    }
  }
}

/** Every glyph is a letter: none is the box for a missing one, and each font says what its glyphs mean. */
export function* glyphsAreLetters({ contents }: Draft): Generator<PdfFault> {
  for (const page of contents) {
    for (const run of page.runs) {
      const font = page.fonts.get(run.painting.font);
      if (font?.codeLength !== 2) continue;
      const isMissing = run.codes.includes(0);
      if (!isMissing && run.codes.every((code) => font.hasMeaning(code))) continue;
      yield {
        code: "KS113",
        clause: isMissing ? "PDF/UA-1 7.21.8-1" : "PDF/UA-1 7.21.7-2",
        place: pdfPlaces.page(page.number),
        words: wordsAround(page, run),
        ...structure[isMissing ? "missingGlyph" : "meaninglessGlyph"](wordsAround(page, run).at(-1) ?? ""),
      };
    }
  }
}
