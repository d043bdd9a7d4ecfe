import type { ParsedPage } from "../../crawl/parsed-page.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { pdfs } from "../../messages/audit/pdf.ts";
import type { InspectedPdf, PdfFault } from "../../pdf/inspect/index.ts";
import type { Check } from "../check.ts";
import { orderCompared } from "./reading-order.ts";

/** A PDF that was read, and the page in whose folder it lies. */
export interface ReadPdf {
  readonly pdf: InspectedPdf;
  readonly beside: ParsedPage | undefined;
}

/** A check of one PDF at a time. */
export interface PdfCheck extends Check {
  readonly kind: "pdf";
  readonly run: (read: ReadPdf) => readonly Pick<PdfFault, "clause" | "place" | "what" | "fix">[];
}

/** Looks at what a screen reader is told. */
export const pdfStructure: PdfCheck = {
  name: "pdf-structure",
  kind: "pdf",
  subject: "pdf",
  looksFor: looksFor.pdfStructure,
  weight: "likely",
  affects: affects.pdfStructure,
  run: ({ pdf }) => pdf.structure,
};

/** Looks at what the PDF says of itself. */
export const pdfNames: PdfCheck = {
  name: "pdf-names",
  kind: "pdf",
  subject: "pdf",
  looksFor: looksFor.pdfNames,
  weight: "likely",
  affects: affects.pdfNames,
  run: ({ pdf }) => pdf.names,
};

/** Compares the PDF with the page beside it. */
export const pdfOrder: PdfCheck = {
  name: "pdf-order",
  kind: "pdf",
  subject: "pdf",
  looksFor: looksFor.pdfOrder,
  weight: "question",
  affects: affects.pdfOrder,
  run: ({ pdf, beside }) => {
    const compared = beside === undefined ? undefined : orderCompared(beside, pdf.text);
    return (compared?.moved ?? []).slice(0, 5).map(({ text, after }) => ({
      clause: "reading order equals the page",
      place: `"${text}"`,
      ...pdfs.otherOrder(after),
    }));
  },
};

/** Measures the colours of the text. */
export const pdfContrast: PdfCheck = {
  name: "pdf-contrast",
  kind: "pdf",
  subject: "pdf",
  looksFor: looksFor.pdfContrast,
  weight: "likely",
  affects: affects.pdfContrast,
  run: ({ pdf }) => pdf.contrast,
};
