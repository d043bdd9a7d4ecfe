import type { Draft } from "../draft.ts";
import type { PdfProblem } from "../problem.ts";

/** What a rule finds; the document's name is added by the check. */
export type PdfFault = Omit<PdfProblem, "document">;

/** One rule of the structural check: reads a finished document, changes nothing. */
export type Rule = (document: Draft) => Iterable<PdfFault>;
