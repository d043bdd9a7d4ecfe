import {
  BrowserFaultError,
  BrowserPool,
  isTimeUp,
  LaunchError,
  launchToPrint,
  temporaryFolderFault,
} from "../../browser/index.ts";
import { printing } from "../../messages/pdf/printing.ts";
import { UserError } from "../../report/user-error.ts";
import type { AssetSource } from "../print-job.ts";
import { type PdfProblem, pdfProblem } from "../problem.ts";
import { openPagePrinter, type PagePrinter, type RawPrint } from "./page-printer.ts";

/** A document that could not be printed, with the problem to show for it. */
export class PrintFailure extends Error {
  override readonly name = "PrintFailure";
  readonly problem: PdfProblem;

  constructor(problem: PdfProblem, cause: unknown) {
    super(problem.what, { cause });
    this.problem = problem;
  }
}

/** What a printer needs to know. */
export interface PdfPrinterOptions {
  readonly browserPath: string;
  readonly assets: AssetSource;
  /** Milliseconds that one document may take. */
  readonly timeLimit: number;
  /** Documents after which a browser is replaced. */
  readonly recycleAfter: number;
}

const tries = 3;

/** Prints documents in the tabs of one browser, which is replaced when it is worn, stuck or dead. */
export class PdfPrinter {
  readonly #timeLimit: number;
  readonly #browsers: BrowserPool<PagePrinter>;

  constructor({ browserPath, assets, timeLimit, recycleAfter }: PdfPrinterOptions) {
    this.#timeLimit = timeLimit;
    this.#browsers = new BrowserPool({
      launch: () => launchToPrint(browserPath),
      openTab: (browser) => openPagePrinter(browser, assets),
      timeout: timeLimit,
      recycleAfter,
      tries,
    });
  }

  /**
   * Prints one document. A document that is lost because the browser died is printed again, twice at most;
   * after that, and when it takes too long, a PrintFailure names it. Throws BrowserFaultError where the machine has
   * to be mended.
   */
  print(path: string, html: string): Promise<RawPrint> {
    return this.#run(path, (page) => page.print(path, html, this.#timeLimit));
  }

  /** Gives a small picture of a document's first page; fails as printing does. */
  picture(path: string, html: string): Promise<Uint8Array> {
    return this.#run(path, (page) => page.picture(path, html, this.#timeLimit));
  }

  async #run<T>(path: string, work: (page: PagePrinter) => Promise<T>): Promise<T> {
    try {
      return await this.#browsers.run(work);
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (isTimeUp(error)) throw new PrintFailure(tookTooLong(path, this.#timeLimit), error);
      if (error instanceof LaunchError) throw new PrintFailure(didNotStart(path, error), error);
      const fault = await temporaryFolderFault();
      if (fault !== undefined) throw new BrowserFaultError(fault, error);
      throw new PrintFailure(wasLost(path, error), error);
    }
  }

  /** Closes the browser; nothing can be printed after that. */
  close(): Promise<void> {
    return this.#browsers.close();
  }
}

function tookTooLong(document: string, timeLimit: number): PdfProblem {
  return pdfProblem(document, {
    code: "KS102",
    clause: "time limit",
    place: "",
    ...printing.tooSlow(timeLimit / 1000),
  });
}

/** The browser has opened a page, and then did not start again for this document. */
function didNotStart(document: string, error: LaunchError): PdfProblem {
  return pdfProblem(document, {
    code: "KS103",
    clause: "browser",
    place: "",
    ...printing.notStarted(tries, firstLine(error)),
  });
}

/** The browser has opened a page, and did not get through this document. */
function wasLost(document: string, error: unknown): PdfProblem {
  return pdfProblem(document, {
    code: "KS103",
    clause: "browser",
    place: "",
    ...printing.lost(tries, firstLine(error)),
  });
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? "").replace(/\.$/, "");
}
