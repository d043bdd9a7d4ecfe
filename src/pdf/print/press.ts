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
    for (let losses = 0; ; ) {
      let session: Session | undefined;
      try {
        session = await this.#freshSession();
        const work = session.withPage((page) => page.print(path, html, this.#options.timeLimit));
        return await withinTime(work, this.#options.timeLimit);
      } catch (error) {
        if (this.#isClosed) throw error;
        if (session !== undefined && isTimeUp(error)) {
          // A stuck tab cannot be closed politely; the other documents of this browser are printed again.
          session.kill();
          throw new PrintFailure(tookTooLong(path, this.#options.timeLimit), error);
        }
        // Not this document's fault when another one was stuck.
        if (session?.isKilled !== true) losses += 1;
        await session?.retire();
        if (losses === tries) throw new PrintFailure(wasLost(path, error), error);
      }
    }
  }

  /** Closes the browser; nothing can be printed after that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const session = await this.#session?.catch(() => undefined);
    await session?.retire();
  }

  /** A session that may still take a document: the present one, or a new one that all share. */
  async #freshSession(): Promise<Session> {
    while (!this.#isClosed) {
      this.#session ??= Session.launch(this.#options.browserPath, this.#options.assets);
      const current = this.#session;
      const session = await current.catch((error: unknown) => {
        this.#forget(current);
        throw error;
      });
      if (session.isAlive && session.started < this.#options.recycleAfter) return session;
      this.#forget(current);
      await session.retire();
    }
    throw new Error("The press is closed.");
  }

  /** Only the first to notice a worn session puts it away; the others find the new one. */
  #forget(session: Promise<Session>): void {
    if (this.#session === session) this.#session = undefined;
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
