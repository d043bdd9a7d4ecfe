import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from "@cantoo/pdf-lib";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { structure } from "../../messages/pdf/structure.ts";
import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";

/** Every font of a document of ours is embedded, has outlines, and says which letters its glyphs are. */
export function fontsAreEmbedded({ pdf }: Draft): Generator<PdfFault> {
  return faultsOf(dictionariesIn(pdf).filter(isFont));
}

/** The same of the fonts that paint something: PDF/UA asks nothing of others, such as those that a form only offers. */
export function paintedFontsAreEmbedded({ pdf, contents }: Draft): Generator<PdfFault> {
  const painted = new Set<PDFObject | undefined>();
  for (const { fonts, runs } of contents)
    for (const { painting } of runs) painted.add(fonts.get(painting.font)?.dict);
  // What a field or a note looks like is in streams of its own.
  const looks = dictionariesIn(pdf).flatMap((dict) => streamsIn(dict.lookup(PDFName.of("AP"))));
  for (const { dict } of looks) {
    const fonts = dict.lookupMaybe(PDFName.of("Resources"), PDFDict)?.lookup(PDFName.of("Font"));
    if (fonts instanceof PDFDict) for (const name of fonts.keys()) painted.add(fonts.lookup(name));
  }
  const fonts = dictionariesIn(pdf).filter(isFont);
  for (const font of fonts) {
    const descendants = font.lookup(PDFName.of("DescendantFonts"));
    if (painted.has(font) && descendants instanceof PDFArray) painted.add(descendants.lookup(0));
  }
  return faultsOf(fonts.filter((font) => painted.has(font)));
}

function dictionariesIn(pdf: PDFDocument): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? object : []));
}

function streamsIn(look: PDFObject | undefined): PDFStream[] {
  if (look instanceof PDFStream) return [look];
  return look instanceof PDFDict ? look.keys().flatMap((key) => streamsIn(look.lookup(key))) : [];
}

function isFont(dict: PDFDict): boolean {
  return dict.get(PDFName.of("Type")) === PDFName.of("Font");
}

function* faultsOf(fonts: readonly PDFDict[]): Generator<PdfFault> {
  for (const object of fonts) {
    const kind = object.lookup(PDFName.of("Subtype"));
    const base = object.lookup(PDFName.of("BaseFont"));
    const place = pdfPlaces.font(base instanceof PDFName ? base.decodeText() : undefined);
    if (kind === PDFName.of("Type3")) {
      yield {
        code: "KS113",
        clause: "fonts have outlines",
        place,
        ...structure.type3Font(),
      };
    } else if (kind === PDFName.of("Type0")) {
      if (object.has(PDFName.of("ToUnicode"))) continue;
      yield { code: "KS113", clause: "PDF/UA-1 7.21.7-1", place, ...structure.muteFont() };
    } else {
      const descriptor = object.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
      const isEmbedded = ["FontFile", "FontFile2", "FontFile3"].some((name) =>
        descriptor?.has(PDFName.of(name)),
      );
      if (isEmbedded) continue;
      yield {
        code: "KS113",
        clause: "PDF/UA-1 7.21.4.1-1",
        place,
        ...structure.missingFont(),
      };
    }
  }
}
