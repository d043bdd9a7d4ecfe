import { PDFDocument } from "@cantoo/pdf-lib";
import { findBrowser } from "./browser.ts";
import { Press, PrintFailure } from "./print/press.ts";
import type { Print, PrintJob, PrintOptions } from "./print-job.ts";
import { type PdfProblem, PdfProblemsError } from "./problem.ts";

const usualTimeLimit = 60_000;
const documentsPerBrowser = 200;

/** Prints, repairs and checks every document; throws PdfProblemsError with all problems after trying all. */
export async function printDocuments(
  jobs: readonly PrintJob[],
  options: PrintOptions,
): Promise<readonly Print[]> {
  const press = new Press({
    browserPath: options.browserPath ?? (await findBrowser()),
    assets: options.assets,
    timeLimit: options.timeLimit ?? usualTimeLimit,
    recycleAfter: documentsPerBrowser,
  });
  const prints = new Map<string, Print>();
  const problems: PdfProblem[] = [];
  const waiting = jobs[Symbol.iterator]();
  let done = 0;

  async function lane(): Promise<void> {
    for (const job of waiting) {
      try {
        const raw = await press.print(job.path, job.html);
        problems.push(...raw.problems);
        const pdf = await PDFDocument.load(raw.bytes, { updateMetadata: false });
        prints.set(job.path, { path: job.path, bytes: raw.bytes, pages: pdf.getPageCount() });
      } catch (error) {
        if (!(error instanceof PrintFailure)) throw error;
        problems.push(error.problem);
      }
      done += 1;
      options.onPrinted?.(done, jobs.length, job.path);
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.max(1, options.concurrency) }, lane));
  } finally {
    await press.close();
  }
  if (problems.length > 0) throw new PdfProblemsError(problems);
  return jobs.flatMap((job) => prints.get(job.path) ?? []);
}
