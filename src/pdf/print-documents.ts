import type { Print, PrintJob, PrintOptions } from "./print-job.ts";
import { openPrintSession } from "./print-session.ts";
import { type PdfProblem, PdfProblemsError } from "./problem.ts";

/** What came of trying every document. */
export interface PrintsAndProblems {
  /** The finished PDFs, in the order of the jobs. */
  readonly prints: readonly Print[];
  /** Why each of the others cannot be published. */
  readonly problems: readonly PdfProblem[];
}

/**
 * Prints, mends and checks every document, several at a time; gives them in the order of the jobs.
 * Throws PdfProblemsError with all problems after trying all, and BrowserMissingError when nothing can print.
 */
export async function printDocuments(
  jobs: Iterable<PrintJob>,
  options: PrintOptions,
): Promise<readonly Print[]> {
  const { prints, problems } = await tryDocuments(jobs, options);
  if (problems.length > 0) throw new PdfProblemsError(problems);
  return prints;
}

/** Does what `printDocuments` does, and gives what could be printed beside the problems of the others. */
export async function tryDocuments(
  jobs: Iterable<PrintJob>,
  options: PrintOptions,
): Promise<PrintsAndProblems> {
  const session = await openPrintSession(options);
  try {
    const prints: (readonly Print[])[] = [];
    const problems = await session.print(jobs, (print, place) => {
      prints[place] = [print];
    });
    return { prints: prints.flat(), problems };
  } finally {
    await session.close();
  }
}
