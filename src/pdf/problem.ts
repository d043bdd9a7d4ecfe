import { pdfPlaces } from "../messages/pdf/printing.ts";
import { buildFinding } from "../report/build-fault.ts";
import type { ProblemCode } from "../report/codes.ts";
import type { FilePlace, Finding } from "../report/finding.ts";
import { FindingsError } from "../report/findings-error.ts";
import type { TextOrigin } from "./print-job.ts";

/** What is wrong in a PDF whose name is known. */
export interface PdfFault {
  /** KS114, a PDF that breaks PDF/UA-1, when left out. */
  readonly code?: ProblemCode;
  /** The rule it breaks, for example `PDF/UA-1 7.18.5`, or a name of our own such as `request`. */
  readonly clause: string;
  /** Where in the document, for example `page 2, Link 3`. */
  readonly place: string;
  readonly what: string;
  readonly fix: string;
  /** The words it is about, the surest first: where one of them stands in the data, there it is to be mended. */
  readonly words?: readonly string[];
}

/** Why a PDF is not published: which document, what is wrong in it, where, and how to mend it. */
export interface PdfProblem extends PdfFault {
  readonly code: ProblemCode;
  /** Site path of the PDF. */
  readonly document: string;
  /** The place in the data from which the text comes; missing where no data is known. */
  readonly source?: FilePlace;
}

/** Names the PDF of a fault. */
export function pdfProblem(document: string, fault: PdfFault): PdfProblem {
  return { code: "KS114", ...fault, document };
}

/** Finds where in the data a problem is to be mended: the line of its words, else the file of the document. */
export function withSource(problem: PdfProblem, origin: TextOrigin | undefined): PdfProblem {
  if (origin === undefined) return problem;
  for (const words of problem.words ?? []) {
    const source = origin.placeOf(words);
    if (source !== undefined) return { ...problem, source };
  }
  return { ...problem, source: { file: origin.file, at: "" } };
}

/** Thrown after every document was tried, with all that is wrong. The message is the printed text. */
export class PdfProblemsError extends FindingsError {
  override readonly name = "PdfProblemsError";
  readonly problems: readonly PdfProblem[];

  constructor(problems: readonly PdfProblem[]) {
    super(problems.map(findingOf));
    this.problems = problems;
  }
}

function findingOf({ code, document, clause, place, what, fix, source }: PdfProblem): Finding {
  if (source === undefined) {
    return buildFinding({ code, place: { page: document, at: place }, what: `${what} (${clause})`, fix });
  }
  const inPdf = place === "" ? document : `${document} › ${place}`;
  return buildFinding({ code, place: source, what: pdfPlaces.inPdf(inPdf, `${what} (${clause})`), fix });
}
