import { UserError } from "../report/user-error.ts";
/** Why a PDF is not published: which document, which clause of which rule, where in it, and how to mend it. */
export interface PdfProblem {
  /** Site path of the PDF. */
  readonly document: string;
  /** The rule it breaks, for example `PDF/UA-1 7.18.5`, or a name of our own such as `request`. */
  readonly clause: string;
  /** Where in the document, for example `side 2, link 3`. */
  readonly place: string;
  readonly what: string;
  readonly fix: string;
}

/** A problem as text: a line that names document, clause and place, then what is wrong and how to mend it. */
export function pdfProblemText(problem: PdfProblem): string {
  const place = problem.place === "" ? "" : ` › ${problem.place}`;
  return `${problem.document} (${problem.clause})${place}\n  ${problem.what}\n  Fix: ${problem.fix}`;
}

/** All problems of a run as text, with their number first. */
export function pdfProblemsText(problems: readonly PdfProblem[]): string {
  const count = problems.length === 1 ? "1 PDF problem" : `${problems.length} PDF problems`;
  return [`${count}:`, ...problems.map(pdfProblemText)].join("\n");
}

/** Thrown after every document was tried, with all that is wrong. */
export class PdfProblemsError extends UserError {
  override readonly name = "PdfProblemsError";
  readonly problems: readonly PdfProblem[];

  constructor(problems: readonly PdfProblem[]) {
    super(pdfProblemsText(problems));
    this.problems = problems;
  }
}
