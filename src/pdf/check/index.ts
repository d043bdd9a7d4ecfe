import { PDFDocument } from "@cantoo/pdf-lib";
import { documents } from "../../messages/pdf/norm.ts";
import { type Draft, draftOf } from "../draft.ts";
import type { PrintJob } from "../print-job.ts";
import { type PdfProblem, pdfProblem } from "../problem.ts";
import { documentIsNamed } from "./document.ts";
import { fontsAreOurs, glyphsAreLetters } from "./glyphs.ts";
import { structureReadsLikeHtml } from "./reading.ts";
import type { Rule } from "./rule.ts";
import { firstFaults, structureRules } from "./structure-rules.ts";

/** What can only be told of a document that is our own. */
const rules: readonly Rule[] = [
  documentIsNamed,
  ...structureRules,
  fontsAreOurs,
  glyphsAreLetters,
  structureReadsLikeHtml,
];

/** What the check says of one finished file. */
export interface Checked {
  readonly pages: number;
  readonly problems: readonly PdfProblem[];
}

function unreadable(document: string, error: unknown): PdfProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return pdfProblem(document, {
    clause: "ISO 32000-1",
    place: "",
    ...documents.unreadable(reason),
  });
}

async function read(bytes: Uint8Array, job: PrintJob): Promise<Draft | PdfProblem> {
  try {
    const options = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY };
    return draftOf(await PDFDocument.load(bytes, options), job);
  } catch (error) {
    return unreadable(job.path, error);
  }
}

/** Reads a finished PDF from its bytes, as a stranger would, and tells everything that keeps it from being published. */
export async function checkedPdf(bytes: Uint8Array, job: PrintJob): Promise<Checked> {
  const document = await read(bytes, job);
  if ("what" in document) return { pages: 0, problems: [document] };
  const problems: PdfProblem[] = [];
  for (const rule of rules) {
    problems.push(...firstFaults(rule, document).map((fault) => pdfProblem(job.path, fault)));
  }
  return { pages: document.pages.length, problems };
}
