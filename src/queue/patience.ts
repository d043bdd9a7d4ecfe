import { jobProgress } from "../messages/jobs.ts";
import { queueFaults } from "../messages/queue.ts";
import type { JobKind } from "./job.ts";
import { byVersion, type Participant } from "./presence.ts";
import { queueProblem } from "./queue-problem.ts";
import { unheldWait } from "./unheld-wait.ts";
import type { Versions } from "./versions.ts";

/** What a build that waits for workers looks at. */
export interface Waiting {
  /** The address of the queue as it is told. */
  readonly shown: string;
  readonly versions: Versions;
  /** The longest to wait without a queue or a worker. */
  readonly minutes: number;
  readonly isConnected: () => boolean;
  readonly look: () => Promise<readonly Participant[]>;
  readonly say: (text: string) => void;
}

/** After so many milliseconds without a worker somebody is told. */
const untilTold = 10_000;
const betweenLooks = 1000;

/** Waits for workers, and gives up where there is no queue or no worker for too long. */
export class Patience {
  readonly #waiting: Waiting;
  readonly #over = Promise.withResolvers<never>();
  #workers = 0;
  #lastConnected = performance.now();
  #lastWorker = performance.now();
  #isTold = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(waiting: Waiting) {
    this.#waiting = waiting;
    // Nobody may be waiting just now.
    this.#over.promise.catch(() => undefined);
  }

  /** How many workers there are for what is being made. */
  get workers(): number {
    return this.#workers;
  }

  /** Does some work of a kind, and gives up on it where it waits for too long. Throws ProblemsError then. */
  async during<Result>(kind: JobKind, work: Promise<Result>): Promise<Result> {
    this.#lastConnected = performance.now();
    this.heard();
    this.#next(kind);
    try {
      return await Promise.race([work, this.#over.promise]);
    } finally {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  }

  /** A worker has done something: there is one. */
  heard(): void {
    this.#lastWorker = performance.now();
  }

  #next(kind: JobKind): void {
    this.#timer = setTimeout(() => {
      this.#look(kind).then(
        () => this.#timer !== undefined && this.#next(kind),
        (error: unknown) => this.#over.reject(error),
      );
    }, betweenLooks);
  }

  async #look(kind: JobKind): Promise<void> {
    const { shown, versions, minutes, isConnected, look, say } = this.#waiting;
    const longest = minutes * 60_000;
    const now = performance.now();
    if (!isConnected()) {
      if (now - this.#lastConnected > longest) throw queueProblem(shown, queueFaults.lost(minutes));
      return;
    }
    this.#lastConnected = now;
    // The connection may be lost while it is asked, and is then looked at again.
    const all = await Promise.race([look(), unheldWait(betweenLooks)]);
    if (all === undefined) return;
    const { same, others } = byVersion(all, "worker", kind, versions);
    this.#workers = same;
    if (same > 0) {
      this.#isTold = false;
      this.heard();
    }
    const without = now - this.#lastWorker;
    if (without > longest) throw queueProblem(shown, queueFaults.noWorker(minutes, others));
    if (without < untilTold || this.#isTold) return;
    this.#isTold = true;
    say(jobProgress.noWorkerYet(shown, minutes, others));
  }
}
