import { PDFArray, PDFDict, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { structure } from "../../messages/pdf/structure.ts";
import { streamText } from "../content/streams.ts";
import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";

/** Every font that paints something is embedded, has outlines, and says which letters its glyphs are. */
export function* fontsAreEmbedded(document: Draft): Generator<PdfFault> {
  for (const font of paintingFonts(document)) {
    const kind = nameAt(font, "Subtype");
    const place = pdfPlaces.font(nameAt(font, "BaseFont"));
    if (kind === "Type3") {
      yield { code: "KS113", clause: "fonts have outlines", place, ...structure.type3Font() };
      continue;
    }
    const [descendant] = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray)?.asArray() ?? [];
    const program = descendant === undefined ? font : document.pdf.context.lookup(descendant, PDFDict);
    if (kind === "Type0" && !font.has(PDFName.of("ToUnicode")) && !saysItsLetters(font, program))
      yield { code: "KS113", clause: "PDF/UA-1 7.21.7-1", place, ...structure.muteFont() };
    const descriptor = program.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
    const isEmbedded = ["FontFile", "FontFile2", "FontFile3"].some((name) =>
      descriptor?.has(PDFName.of(name)),
    );
    if (!isEmbedded)
      yield { code: "KS113", clause: "PDF/UA-1 7.21.4.1-1", place, ...structure.missingFont() };
  }
}

/** The letters of these collections are known by their numbers (PDF/UA-1 7.21.7). */
function saysItsLetters(font: PDFDict, program: PDFDict): boolean {
  const collection = program.lookupMaybe(PDFName.of("CIDSystemInfo"), PDFDict);
  const ordering = collection?.lookup(PDFName.of("Ordering"));
  const isKnown = /^\(?(?:GB1|CNS1|Japan1|Korea1)\)?$/.test(ordering?.toString() ?? "");
  const encoding = nameAt(font, "Encoding");
  return isKnown || (encoding !== undefined && !encoding.startsWith("Identity-"));
}

/** What only stands among the resources paints nothing, and the norm asks nothing of it (PDF/UA-1 7.21.4.1). */
function paintingFonts({ pdf, contents }: Draft): ReadonlySet<PDFDict> {
  const fonts = new Set<PDFDict>();
  const note = (holder: PDFDict | undefined, names: Iterable<string>): void => {
    const known = holder
      ?.lookupMaybe(PDFName.of("Resources"), PDFDict)
      ?.lookupMaybe(PDFName.of("Font"), PDFDict);
    for (const name of names) {
      const font = known?.lookup(PDFName.of(name));
      if (font instanceof PDFDict) fonts.add(font);
    }
  };
  const read = new Set<unknown>();
  for (const { page, form, painted } of contents) {
    const stream = form === undefined ? undefined : pdf.context.lookup(form, PDFStream);
    read.add(stream);
    const names = painted.paintings.flatMap(({ kind, font }) => (kind === "text" ? font : []));
    const resources = page.node.Resources();
    const ofPage = resources && pdf.context.obj({ Resources: resources });
    note(stream?.dict.has(PDFName.of("Resources")) ? stream.dict : ofPage, names);
  }
  // How a field looks is no content of a page, and painted all the same.
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream) || read.has(object)) continue;
    if (nameAt(object.dict, "Subtype") !== "Form" || !object.dict.has(PDFName.of("Resources"))) continue;
    const text = streamText(object);
    if (!/\bT[jJ]\b/.test(text)) continue;
    note(
      object.dict,
      [...text.matchAll(/\/(\S+)\s+[-\d.]+\s+Tf\b/g)].map(([, name = ""]) => name),
    );
  }
  return fonts;
}

function nameAt(dict: PDFDict, name: string): string | undefined {
  const value = dict.lookup(PDFName.of(name));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
