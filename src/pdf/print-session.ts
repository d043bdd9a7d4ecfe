import { findBrowser, forEachAtOnce } from "../browser/index.ts";
import { usableKey } from "../cache/index.ts";
import { printing } from "../messages/pdf/printing.ts";
import { type PrintCache, printCacheIn } from "./cache.ts";
import { ContentSyntaxError } from "./content/operations.ts";
import { finishedPrint } from "./finish.ts";
import { PdfPrinter, PrintFailure } from "./print/pdf-printer.ts";
import type { Print, PrintJob, PrintOptions } from "./print-job.ts";
import { type PdfProblem, pdfProblem, withSource } from "./problem.ts";
import { StructureError } from "./structure/tree.ts";
import { toolVersion } from "./tool-version.ts";

const usualTimeLimit = 60_000;
const documentsPerBrowser = 200;
/** 256 MB of PDFs that this build did not need: some four thousand. */
const cacheSize = 256 * 1024 * 1024;
/** Above this a document of ours is a mistake, and Chromium would take minutes over it. */
const longestHtml = 8 * 1024 * 1024;

async function openCache(options: PrintOptions, version: string): Promise<PrintCache | undefined> {
  const { cacheFolder: folder, assets, onCacheFault: onFault = () => undefined } = options;
  if (folder === undefined) return undefined;
  const key = await usableKey((code, file) => onFault(printing.noCacheKey(file, code)));
  return key === undefined
    ? undefined
    : printCacheIn({ folder, assets, maximum: cacheSize, toolVersion: version, key, onFault });
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
  /** The name under which it is kept, where there is a cache. */
  readonly name?: string;
  readonly problems: readonly PdfProblem[];
}

async function outcomeOf(
  job: PrintJob,
  printer: PdfPrinter,
  cache: PrintCache | undefined,
): Promise<Outcome> {
  if (job.html.length > longestHtml) return { problems: [tooLong(job)] };
  const named = cache && { name: cache.nameOf(job) };
  const kept = named && (await cache.kept(named.name, job.path));
  if (kept !== undefined) return { print: kept, ...named, problems: [] };
  try {
    const finished = await finishedPrint(printer, job);
    if (finished.problems.length > 0) return { problems: finished.problems };
    if (named !== undefined) await cache?.keep(named.name, finished.print);
    return { print: finished.print, ...named, problems: [] };
  } catch (error) {
    if (error instanceof PrintFailure) return { problems: [error.problem] };
    if (error instanceof StructureError || error instanceof ContentSyntaxError) {
      return { problems: [unreadable(job, error)] };
    }
    throw error;
  }
}

/** Prints documents in one browser and with one cache, in as many rounds as are wanted. */
export interface PrintSession {
  /** Names the code and the browser that make the PDFs; empty where none are kept. */
  readonly version: string;
  /**
   * Prints, mends and checks every document, several at a time, and hands each finished PDF over at once, so that none is
   * held; gives why each of the others cannot be published, in the order of the jobs. A job is taken from `jobs` when its
   * turn comes, so that a generator need not hold them all, either. `take` is told the name under which it is kept.
   */
  readonly print: (
    jobs: Iterable<PrintJob>,
    take: (print: Print, place: number, name: string | undefined) => void | Promise<void>,
  ) => Promise<readonly PdfProblem[]>;
  /** Gives a PDF of an earlier session by the name that `take` was told; undefined where it is not there or not whole. */
  readonly kept: (name: string, path: string) => Promise<Print | undefined>;
  /** Keeps a PDF under a name, where anything is kept; `kept` then gives it. */
  readonly keep: (name: string, print: Print) => Promise<void>;
  /** Closes the browser and leaves the cache in its bounds; nothing can be printed after that. */
  readonly close: () => Promise<void>;
}

/** Opens a session; its browser is started with the first document that was not kept. Throws BrowserMissingError. */
export async function openPrintSession(options: PrintOptions): Promise<PrintSession> {
  const browserPath = options.browserPath ?? (await findBrowser());
  const version = options.cacheFolder === undefined ? "" : await toolVersion(browserPath);
  const cache = await openCache(options, version);
  const printer = new PdfPrinter({
    browserPath,
    assets: options.assets,
    timeLimit: options.timeLimit ?? usualTimeLimit,
    recycleAfter: documentsPerBrowser,
  });
  let done = 0;
  return {
    version,
    kept: async (name, path) => cache?.kept(name, path),
    keep: async (name, print) => cache?.keep(name, print),
    async print(jobs, take) {
      const found: (readonly PdfProblem[])[] = [];
      await forEachAtOnce(jobs, options.concurrency, async (job, place) => {
        const { problems, print, name } = await outcomeOf(job, printer, cache);
        found[place] = problems.map((one) => withSource(one, job.origin));
        if (print !== undefined) await take(print, place, name);
        done += 1;
        options.onPrinted?.(done, job.path);
      });
      return found.flat();
    },
    async close() {
      await printer.close();
      await cache?.prune();
    },
  };
}
