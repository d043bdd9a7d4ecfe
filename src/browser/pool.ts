import { UserError } from "../report/user-error.ts";
import { BrowserSession, type SessionOptions } from "./session.ts";
import { isTimeUp } from "./timeout.ts";

/** How the browsers of a pool are started and used. */
export interface PoolOptions<Tab> extends SessionOptions<Tab> {
  /** How often a piece of work is tried when the browser fails on it; once when left out. */
  readonly tries?: number;
}

/** Gives work its tabs, in as many browsers as it takes, and replaces those that are worn, stuck or dead. */
export class BrowserPool<Tab> {
  readonly #options: PoolOptions<Tab>;
  readonly #sessions = new Set<BrowserSession<Tab>>();
  #isClosed = false;

  constructor(options: PoolOptions<Tab>) {
    this.#options = options;
  }

  /**
   * Gives what `work` makes of a tab. After any failure nobody knows how the browser is: it takes no more work, and is
   * ended at once when the time is up. Work that is lost with its browser is done again, as often as `tries` says, and
   * not counted when other work was stuck in it. Throws what the last try threw.
   */
  async run<T>(work: (tab: Tab) => Promise<T>): Promise<T> {
    const { tries = 1 } = this.#options;
    for (let losses = 0; ; ) {
      await this.#retireWorn();
      const session = this.#sessionWithRoom();
      try {
        return await session.run(work);
      } catch (error) {
        if (isTimeUp(error)) {
          await session.kill();
          throw error;
        }
        if (!session.isKilled) losses += 1;
        await session.retire();
        if (losses >= tries || this.#isClosed || error instanceof UserError) throw error;
      }
    }
  }

  /** Closes every browser as soon as it has done its work; nothing more is done after that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#sessions].map((session) => session.retire()));
  }

  #sessionWithRoom(): BrowserSession<Tab> {
    if (this.#isClosed) throw new Error("The browsers are closed.");
    const free = [...this.#sessions].find(({ hasRoom }) => hasRoom);
    const session = free ?? new BrowserSession(this.#options);
    this.#sessions.add(session);
    return session;
  }

  async #retireWorn(): Promise<void> {
    const worn = [...this.#sessions].filter(({ isWorn }) => isWorn);
    for (const session of worn) this.#sessions.delete(session);
    await Promise.all(worn.map((session) => session.retire()));
  }
}
