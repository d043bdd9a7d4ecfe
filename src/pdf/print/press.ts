import type { AssetSource } from "../print-job.ts";
import type { PdfProblem } from "../problem.ts";
import type { RawPrint } from "./page-printer.ts";
import { Session } from "./session.ts";

/** A document that could not be printed, with the problem to show for it. */
export class PrintFailure extends Error {
  override readonly name = "PrintFailure";
  readonly problem: PdfProblem;

  constructor(problem: PdfProblem, cause: unknown) {
    super(problem.what, { cause });
    this.problem = problem;
  }
}

/** What a press needs to know. */
export interface PressOptions {
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
export class Press {
  readonly #options: PressOptions;
  #session: Promise<Session> | undefined;
  #isClosed = false;

  constructor(options: PressOptions) {
    this.#options = options;
  }

  /**
   * Prints one document. A document that is lost because the browser died is printed again, twice at most;
   * after that, and when it takes too long, a PrintFailure names it.
   */
  async print(path: string, html: string): Promise<RawPrint> {
    for (let attempt = 1; ; attempt += 1) {
      const session = await this.#freshSession();
      try {
        const work = session.withPage((page) => page.print(path, html, this.#options.timeLimit));
        return await withinTime(work, this.#options.timeLimit);
      } catch (error) {
        if (isTimeUp(error)) {
          // A stuck tab cannot be closed politely; the other documents of this browser are printed again.
          session.kill();
          throw new PrintFailure(tookTooLong(path, this.#options.timeLimit), error);
        }
        await session.retire();
        if (attempt === tries) throw new PrintFailure(wasLost(path, error), error);
      }
    }
  }

  /** Closes the browser; nothing can be printed after that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const session = await this.#session;
    await session?.retire();
  }

  async #freshSession(): Promise<Session> {
    if (this.#isClosed) throw new Error("The press is closed.");
    const current = this.#session;
    if (current !== undefined) {
      const session = await current;
      if (session.isAlive && session.started < this.#options.recycleAfter) return session;
      // Only the first to notice replaces it; the others wait for the same new one.
      if (this.#session === current) {
        this.#session = Session.launch(this.#options.browserPath, this.#options.assets);
        await session.retire();
      }
      return this.#freshSession();
    }
    this.#session = Session.launch(this.#options.browserPath, this.#options.assets);
    return this.#session;
  }
}

function isTimeUp(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeUp" || error.name === "TimeoutError");
}

function tookTooLong(document: string, timeLimit: number): PdfProblem {
  return {
    document,
    clause: "time limit",
    place: "",
    what: `The document was not printed within ${timeLimit / 1000} seconds.`,
    fix: "Make it shorter, or split it.",
  };
}

function wasLost(document: string, error: unknown): PdfProblem {
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {
    document,
    clause: "browser",
    place: "",
    what: `The browser failed ${tries} times on this document (${reason}).`,
    fix: "Build again; if it happens again, the document is too large for this machine or breaks this Chromium.",
  };
}
