import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { pdfs } from "../../messages/audit/pdf.ts";
import { writtenBookmarks } from "../check/bookmarks.ts";
import { firstFaults, structureRules } from "../check/structure-rules.ts";
import { type Draft, draftOf, structureText } from "../draft.ts";
import type { PrintJob } from "../print-job.ts";
import type { PdfFault } from "../problem.ts";
import { StructureError } from "../structure/tree.ts";
import { textStandsOut } from "./contrast.ts";
import { documentIsCalled, documentNames } from "./names.ts";

export type { PdfFault } from "../problem.ts";

/** What is found in a PDF of which only the file is known. */
export interface InspectedPdf {
  readonly pages: number;
  /** All text in the order in which a screen reader meets it; empty where there are no tags. */
  readonly text: string;
  readonly structure: readonly PdfFault[];
  readonly names: readonly PdfFault[];
  readonly contrast: readonly PdfFault[];
}

/**
 * Reads a PDF as a stranger does and tells what is wrong with it; `lang` is the language of the pages around it, where there are any.
 * Throws an error that names the reason where the file cannot be read at all.
 */
export async function inspectedPdf(
  bytes: Uint8Array,
  path: string,
  lang: string | undefined,
): Promise<InspectedPdf> {
  const options = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY };
  const pdf = await PDFDocument.load(bytes, options);
  const draft = draftIfTagged(pdf, path);
  const names = [...documentIsCalled({ pdf }, lang, draft)];
  if (draft === undefined) {
    const untagged = {
      clause: "PDF/UA-1 7.1-11",
      place: "catalog",
      ...pdfs.untagged(),
    };
    return { pages: pdf.getPageCount(), text: "", structure: [untagged], names, contrast: [] };
  }
  return {
    pages: draft.pages.length,
    text: structureText(draft, draft.roots),
    structure: structureRules.flatMap((rule) => firstFaults(rule, draft)),
    names,
    contrast: firstFaults(textStandsOut, draft),
  };
}

function draftIfTagged(pdf: PDFDocument, path: string): Draft | undefined {
  try {
    return draftOf(pdf, jobOf(pdf, path));
  } catch (error) {
    if (error instanceof StructureError && !pdf.catalog.has(PDFName.of("StructTreeRoot"))) return undefined;
    throw error;
  }
}

/** The rules compare a document with the job it was printed from; a stranger's job is what the document says of itself. */
function jobOf(pdf: PDFDocument, path: string): PrintJob {
  const { title } = documentNames({ pdf });
  const outlines = pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  const bookmarks = writtenBookmarks(outlines?.lookupMaybe(PDFName.of("First"), PDFDict), 1);
  const outline = [...bookmarks].map((bookmark) => ({
    title: bookmark.title,
    anchor: "",
    level: bookmark.level,
  }));
  return { path, html: "", title, lang: "da", author: "", subject: "", date: "", outline };
}
