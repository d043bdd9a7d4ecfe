import type { AssetSource } from "../print-job.ts";
import { type PdfProblem, pdfProblem } from "../problem.ts";
import { BrowserSession } from "./browser-session.ts";
import type { RawPrint } from "./page-printer.ts";

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
  /** Documents after which a browser is replaced, because Chromium's memory grows with each one. */
  readonly recycleAfter: number;
}

const tries = 3;

class TimeUp extends Error {
  override readonly name = "TimeUp";
}

function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimeUp()), milliseconds);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Prints documents in one browser, which it replaces when it is worn, stuck or dead. */
export class PdfPrinter {
  readonly #options: PdfPrinterOptions;
  #browserSession: Promise<BrowserSession> | undefined;
  #isClosed = false;

  constructor(options: PdfPrinterOptions) {
    this.#options = options;
  }

  /**
   * Prints one document. A document that is lost because the browser died is printed again, twice at most;
   * after that, and when it takes too long, a PrintFailure names it.
   */
  async print(path: string, html: string): Promise<RawPrint> {
    for (let losses = 0; ; ) {
      let browserSession: BrowserSession | undefined;
      try {
        browserSession = await this.#freshBrowserSession();
        const work = browserSession.withPage((page) => page.print(path, html, this.#options.timeLimit));
        return await withinTime(work, this.#options.timeLimit);
      } catch (error) {
        if (this.#isClosed) throw error;
        if (browserSession !== undefined && isTimeUp(error)) {
          // A stuck tab cannot be closed politely; the other documents of this browser are printed again.
          browserSession.kill();
          throw new PrintFailure(tookTooLong(path, this.#options.timeLimit), error);
        }
        // Not this document's fault when another one was stuck.
        if (browserSession?.isKilled !== true) losses += 1;
        await browserSession?.retire();
        if (losses === tries) throw new PrintFailure(wasLost(path, error), error);
      }
    }
  }

  /** Closes the browser; nothing can be printed after that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const browserSession = await this.#browserSession?.catch(() => undefined);
    await browserSession?.retire();
  }

  /** A browserSession that may still take a document: the present one, or a new one that all share. */
  async #freshBrowserSession(): Promise<BrowserSession> {
    while (!this.#isClosed) {
      this.#browserSession ??= BrowserSession.launch(this.#options.browserPath, this.#options.assets);
      const current = this.#browserSession;
      const browserSession = await current.catch((error: unknown) => {
        this.#forget(current);
        throw error;
      });
      if (browserSession.isAlive && browserSession.started < this.#options.recycleAfter)
        return browserSession;
      this.#forget(current);
      await browserSession.retire();
    }
    throw new Error("The printer is closed.");
  }

  /** Only the first to notice a worn browserSession puts it away; the others find the new one. */
  #forget(browserSession: Promise<BrowserSession>): void {
    if (this.#browserSession === browserSession) this.#browserSession = undefined;
  }
}

function isTimeUp(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeUp" || error.name === "TimeoutError");
}

function tookTooLong(document: string, timeLimit: number): PdfProblem {
  return pdfProblem(document, {
    code: "KS102",
    clause: "time limit",
    place: "",
    what: `The document was not printed within ${timeLimit / 1000} seconds.`,
    fix: "Make it shorter, or split it.",
  });
}

function wasLost(document: string, error: unknown): PdfProblem {
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return pdfProblem(document, {
    code: "KS103",
    clause: "browser",
    place: "",
    what: `The browser failed ${tries} times on this document (${reason}).`,
    fix: "Build again; if it happens again, the document is too large for this machine or breaks this Chromium.",
  });
}
