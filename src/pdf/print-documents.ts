import { findBrowser, forEachAtOnce } from "../browser/index.ts";
import { cacheKey, usualKeyFile } from "../cache/index.ts";
import { printing } from "../messages/pdf/printing.ts";
import { type PrintCache, printCacheIn } from "./cache.ts";
import { ContentSyntaxError } from "./content/operations.ts";
import { finishedPrint } from "./finish.ts";
import { PdfPrinter, PrintFailure } from "./print/pdf-printer.ts";
import type { Print, PrintJob, PrintOptions } from "./print-job.ts";
import { type PdfProblem, PdfProblemsError, pdfProblem, withSource } from "./problem.ts";
import { StructureError } from "./structure/tree.ts";
import { toolVersion } from "./tool-version.ts";

const usualTimeLimit = 60_000;
const documentsPerBrowser = 200;
/** 256 MB: some four thousand PDFs. */
const cacheSize = 256 * 1024 * 1024;
/** Above this a document of ours is a mistake, and Chromium would take minutes over it. */
const longestHtml = 8 * 1024 * 1024;

async function openCache(options: PrintOptions, browserPath: string): Promise<PrintCache | undefined> {
  const { cacheFolder: folder, assets, onCacheFault: onFault = () => undefined } = options;
  if (folder === undefined) return undefined;
  const keyFile = usualKeyFile();
  const version = await toolVersion(browserPath);
  try {
    const key = await cacheKey(keyFile);
    return printCacheIn({ folder, assets, maximum: cacheSize, toolVersion: version, key, onFault });
  } catch (error) {
    if (!(error instanceof Error && "path" in error && "code" in error)) throw error;
    onFault(printing.noCacheKey(keyFile, String(error.code)));
    return undefined;
  }
}

function tooLong(job: PrintJob): PdfProblem {
  return pdfProblem(job.path, {
    code: "KS101",
    clause: "size limit",
    place: "",
    ...printing.tooLong((job.html.length / 1e6).toFixed(1), longestHtml / 1024 / 1024),
  });
}

function unreadable(job: PrintJob, error: Error): PdfProblem {
  return pdfProblem(job.path, {
    code: "KS103",
    clause: "browser",
    place: "",
    ...printing.unmendable(error.message),
  });
}

interface Outcome {
  readonly print?: Print;
  readonly problems: readonly PdfProblem[];
}

async function outcomeOf(
  job: PrintJob,
  printer: PdfPrinter,
  cache: PrintCache | undefined,
): Promise<Outcome> {
  if (job.html.length > longestHtml) return { problems: [tooLong(job)] };
  const kept = await cache?.kept(job);
  if (kept !== undefined) return { print: kept, problems: [] };
  try {
    const finished = await finishedPrint(printer, job);
    if (finished.problems.length > 0) return { problems: finished.problems };
    await cache?.keep(job, finished);
    return { print: finished.print, problems: [] };
  } catch (error) {
    if (error instanceof PrintFailure) return { problems: [error.problem] };
    if (error instanceof StructureError || error instanceof ContentSyntaxError) {
      return { problems: [unreadable(job, error)] };
    }
    throw error;
  }
}

/** What came of trying every document. */
export interface PrintsAndProblems {
  /** The finished PDFs, in the order of the jobs. */
  readonly prints: readonly Print[];
  /** Why each of the others cannot be published. */
  readonly problems: readonly PdfProblem[];
}

/**
 * Prints, mends and checks every document, several at a time; gives them in the order of the jobs. A job is taken from
 * `jobs` when its turn comes, so that a generator need not hold them all.
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
  const browserPath = options.browserPath ?? (await findBrowser());
  const cache = await openCache(options, browserPath);
  const printer = new PdfPrinter({
    browserPath,
    assets: options.assets,
    timeLimit: options.timeLimit ?? usualTimeLimit,
    recycleAfter: documentsPerBrowser,
  });
  const outcomes: Outcome[] = [];
  let done = 0;

  try {
    await forEachAtOnce(jobs, options.concurrency, async (job, place) => {
      const { problems, ...outcome } = await outcomeOf(job, printer, cache);
      outcomes[place] = { ...outcome, problems: problems.map((one) => withSource(one, job.origin)) };
      done += 1;
      options.onPrinted?.(done, job.path);
    });
    await cache?.prune();
  } finally {
    await printer.close();
  }
  return {
    prints: outcomes.flatMap(({ print }) => print ?? []),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}
