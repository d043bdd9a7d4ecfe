import type { Sources } from "../load/index.ts";
import { openPrintSession, type PdfProblem, type Print } from "../pdf/index.ts";
import type { ContentFile } from "../view/content-file.ts";
import type { DocumentView } from "../view/document-view.ts";
import { printAssets, printJobs } from "./print-jobs.ts";

/** What the papers of a site are printed from, and how that is told. */
export interface PaperOrders {
  readonly sources: Sources;
  /** The files that a municipality adds to ours, by its id. */
  readonly added: ReadonlyMap<string, readonly ContentFile[]>;
  /** How many are printed at the same time on this machine. */
  readonly jobs: number;
  /** Where finished PDFs are kept between builds; without it none is kept. */
  readonly cacheFolder?: string;
  /** Called where the cache is of no help, with a sentence that says why. */
  readonly onCacheFault: (text: string) => void;
  /** Called after each document. */
  readonly onPrinted: () => void;
}

/** Prints papers, here or elsewhere. */
export interface PaperPrinter {
  /** Names the code and the browser that make the PDFs; empty where none are kept. */
  readonly version: string;
  /** Gives a PDF of an earlier build by the name that `take` was told; undefined where it is not there or not whole. */
  readonly kept: (name: string, path: string) => Promise<Print | undefined>;
  /**
   * Prints every document, each taken from `documents` when its turn comes, and hands each finished PDF over at once with
   * the name under which it is kept; gives why each of the others cannot be published, in the order of the documents.
   */
  readonly print: (
    documents: Iterable<DocumentView>,
    take: (print: Print, name: string | undefined) => Promise<void>,
  ) => Promise<readonly PdfProblem[]>;
  /** Nothing can be printed after that. */
  readonly close: () => Promise<void>;
}

/** Opens a printer of papers. */
export type PaperPrinterOpener = (orders: PaperOrders) => Promise<PaperPrinter>;

/** Prints in a browser of this machine. Throws BrowserMissingError. */
export const openPrinterHere: PaperPrinterOpener = async (orders) => {
  const { sources, added, jobs, cacheFolder, onCacheFault, onPrinted } = orders;
  const session = await openPrintSession({
    assets: printAssets([...added.values()].flat()),
    concurrency: jobs,
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    onCacheFault,
    onPrinted,
  });
  return {
    version: session.version,
    kept: session.kept,
    print: (documents, take) =>
      session.print(printJobs(documents, sources), (print, _, name) => take(print, name)),
    close: session.close,
  };
};
