import type { InspectedPdf, PdfFault } from "../../pdf/inspect/index.ts";
import type { Check } from "../check.ts";
import type { ParsedPage } from "../page/parsed-page.ts";
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
  looksFor: "Tags, reading order in the tags, tables, lists, alternative texts, links, fonts, bookmarks",
  affects: "people who read the PDF with a screen reader and are told a wrong structure, or none",
  run: ({ pdf }) => pdf.structure,
};

/** Looks at what the PDF says of itself. */
export const pdfNames: PdfCheck = {
  name: "pdf-names",
  kind: "pdf",
  subject: "pdf",
  looksFor: "Language and title, and that a reader's window shows the title",
  affects: "people who listen to the PDF in a wrong voice, or cannot tell its window from others",
  run: ({ pdf }) => pdf.names,
};

/** Compares the PDF with the page beside it. */
export const pdfOrder: PdfCheck = {
  name: "pdf-order",
  kind: "pdf",
  subject: "pdf",
  looksFor: "What is in the PDF and on the page beside it comes in the same order",
  affects: "people who listen: what belongs together is read apart",
  run: ({ pdf, beside }) => {
    const compared = beside === undefined ? undefined : orderCompared(beside, pdf.text);
    return (compared?.moved ?? []).slice(0, 5).map(({ text, after }) => ({
      clause: "reading order equals the page",
      place: `"${text}"`,
      what: `On the page this follows "${after}"; in the PDF it stands elsewhere.`,
      fix: "Bring both into the same order.",
    }));
  },
};

/** Measures the colours of the text. */
export const pdfContrast: PdfCheck = {
  name: "pdf-contrast",
  kind: "pdf",
  subject: "pdf",
  looksFor: "Text stands out from its ground by 7:1, large text by 4.5:1",
  affects: "people who see badly, or read on a grey print",
  run: ({ pdf }) => pdf.contrast,
};
