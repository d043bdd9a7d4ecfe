import { PDFArray, PDFDict, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { inert, isForbidden } from "../../messages/pdf/inert.ts";
import { documents as says } from "../../messages/pdf/norm.ts";
import { reading } from "../../messages/pdf/reading.ts";
import { streamText } from "../content/streams.ts";
import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";

function textAt(dict: PDFDict | undefined, name: string): string | undefined {
  const value = dict?.lookup(PDFName.of(name));
  return value !== undefined && "decodeText" in value
    ? (value as { decodeText(): string }).decodeText()
    : undefined;
}

function isTrue(dict: PDFDict | undefined, name: string): boolean {
  return dict?.lookup(PDFName.of(name))?.toString() === "true";
}

/** The document says what it is: tagged, in which language, with which title, by which standard. */
export function* documentIsNamed({ pdf, job, pages, roots }: Draft): Generator<PdfFault> {
  const { catalog, context } = pdf;
  const at = (clause: string, what: string): PdfFault => ({
    clause,
    place: "catalog",
    what,
    fix: reading.ourFault(),
  });
  if (pages.length === 0) yield at("ISO 32000-1 7.7.3", says.noPage());
  if (roots.length === 0) yield at("PDF/UA-1 7.1-11", says.noTags());
  if (!isTrue(catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict), "Marked")) {
    yield at("PDF/UA-1 6.2-1", says.notMarked());
  }
  if (textAt(catalog, "Lang") !== job.lang) yield at("PDF/UA-1 7.2-34", says.otherLanguage(job.lang));
  if (!isTrue(catalog.lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict), "DisplayDocTitle")) {
    yield at("PDF/UA-1 7.1-10", says.titleNotShown());
  }
  if (textAt(context.lookupMaybe(context.trailerInfo.Info, PDFDict), "Title") !== job.title) {
    yield at("PDF/UA-1 7.1-9", says.otherTitle(job.title));
  }
  const stream = catalog.lookup(PDFName.of("Metadata"));
  const packet =
    stream instanceof PDFStream ? Buffer.from(streamText(stream), "latin1").toString("utf8") : "";
  if (!packet.includes("<pdfuaid:part>1</pdfuaid:part>")) yield at("PDF/UA-1 5-1", says.claim("PDF/UA-1"));
  if (!/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</u.test(packet))
    yield at("PDF/A-2a 6.6.4-1", says.claim("PDF/A-2a"));
  if (catalog.lookupMaybe(PDFName.of("OutputIntents"), PDFArray)?.size() !== 1)
    yield at("PDF/A-2a 6.2.4.3-2", says.noColours());
  if (isTrue(catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict), "NeedAppearances"))
    yield at("PDF/A-2a 6.4.1-3", says.fieldLooks());
  const [, title = ""] = /<dc:title>([\s\S]*?)<\/dc:title>/u.exec(packet) ?? [];
  if (title.trim() === "") yield at("PDF/UA-1 7.1-9", says.noTitle());
}

/** The document runs nothing, carries nothing and sends nothing. */
export function* documentIsInert({ pdf }: Draft): Generator<PdfFault> {
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    for (const name of ["S", "Subtype"]) {
      const value = dict.get(PDFName.of(name));
      const found = value instanceof PDFName ? value.decodeText() : "";
      if (!isForbidden(found)) continue;
      yield {
        code: "KS109",
        clause: "inert document",
        place: `object ${reference.objectNumber}`,
        ...inert.holds(found),
      };
    }
    for (const name of ["OpenAction", "AA", "JS", "EmbeddedFiles", "EF", "XFA"]) {
      if (!dict.has(PDFName.of(name))) continue;
      yield {
        code: "KS109",
        clause: "inert document",
        place: `object ${reference.objectNumber}`,
        ...inert.holdsEntry(name),
      };
    }
  }
}
