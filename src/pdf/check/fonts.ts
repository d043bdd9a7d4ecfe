import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { structure } from "../../messages/pdf/structure.ts";
import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";

/** Every font is embedded, has outlines, and says which letters its glyphs are. */
export function* fontsAreEmbedded({ pdf }: Draft): Generator<PdfFault> {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of("Type")) !== PDFName.of("Font")) continue;
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
