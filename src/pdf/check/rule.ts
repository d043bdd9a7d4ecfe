import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";

/** One rule of the structural check: reads a finished document, changes nothing. */
export type Rule = (document: Draft) => Iterable<PdfFault>;
