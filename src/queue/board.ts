import { setTimeout as wait } from "node:timers/promises";
import { type Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import pMap from "p-map";
import { jobFaults } from "../messages/jobs.ts";
import { addressOf, type JobKind, type JobOrder, readTicket, type SealedJob, sealedOrder } from "./job.ts";
import { JobError } from "./job-error.ts";
import type { Patience } from "./patience.ts";
import { prefix, tries } from "./queue-settings.ts";
import type { Store } from "./store.ts";
import { queueName, type Versions } from "./versions.ts";

/** Something that a worker is to make. */
export interface Wanted {
  readonly job: JobOrder;
  /** Takes what a worker made; throws JobError where it cannot be used, and it is then made again. */
  readonly take: (made: Uint8Array) => Promise<void>;
  /** Is told why no worker could make it. */
  readonly fail: (reason: string) => void;
}

/** What a board needs. */
export interface BoardOptions {
  readonly redis: Redis;
  readonly store: Store;
  readonly secret: string;
  readonly versions: Versions;
  readonly patience: Patience;
}

/** A job on the board, and how often what came of it could not be used. */
interface Open {
  readonly wanted: Wanted;
  refused: number;
}

/** So many jobs are on the board at once: enough for every worker, and few enough to look at all of them. */
const mostOpen = 512;
/** So many are put up between two looks. */
const mostAtOnce = 32;
/** So many results are taken at once. */
const concurrency = 8;
const betweenLooks = 200;
/** What a worker made is believed to be lost above this. */
const longestMade = 512 * 1024 * 1024;
const longestReason = 300;
const secondsKept = 24 * 60 * 60;

/**
 * Puts jobs up for workers and looks at each until it is done. It asks for the state of a job and never waits for an event:
 * an event is lost with a connection, a state is not, and what a queue that was killed has forgotten is put up again.
 */
export class Board {
  readonly #options: BoardOptions;
  readonly #queues = new Map<JobKind, Queue<SealedJob, unknown>>();

  constructor(options: BoardOptions) {
    this.#options = options;
  }

  /** Orders something of the version that makes it here. */
  order(kind: JobKind, unit: string, input: string): JobOrder {
    return { kind, unit, version: this.#options.versions.of[kind], input };
  }

  /** Has everything of a kind made. Throws ProblemsError where there is no queue or no worker for too long. */
  run(kind: JobKind, all: AsyncIterable<Wanted>): Promise<void> {
    return this.#options.patience.during(kind, this.#run(this.#queueOf(kind), all));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
  }

  #queueOf(kind: JobKind): Queue<SealedJob, unknown> {
    const { redis: connection, versions } = this.#options;
    const queue =
      this.#queues.get(kind) ??
      new Queue<SealedJob, unknown>(queueName(kind, versions), { connection, prefix });
    // A connection that is lost is seen by those who wait.
    if (!this.#queues.has(kind)) queue.on("error", () => undefined);
    this.#queues.set(kind, queue);
    return queue;
  }

  async #run(queue: Queue<SealedJob, unknown>, all: AsyncIterable<Wanted>): Promise<void> {
    const open = new Map<string, Open>();
    const coming = all[Symbol.asyncIterator]();
    let isMore = true;
    while (isMore || open.size > 0) {
      const fresh = new Map<string, Open>();
      while (isMore && fresh.size < mostAtOnce && open.size + fresh.size < mostOpen) {
        const next = await coming.next();
        if (next.done === true) isMore = false;
        else fresh.set(addressOf(next.value.job), { wanted: next.value, refused: 0 });
      }
      await this.#renew(queue, fresh);
      for (const [address, one] of fresh) open.set(address, one);
      const before = open.size;
      await this.#look(queue, open);
      if (open.size === before && fresh.size === 0) await wait(betweenLooks);
    }
  }

  /** Puts up what was never there, or what nobody could make for an earlier build. */
  async #renew(queue: Queue<SealedJob, unknown>, fresh: ReadonlyMap<string, Open>): Promise<void> {
    const there = await pMap(fresh.keys(), (address) => queue.getJob(address), { concurrency: mostAtOnce });
    for (const job of there) if (job !== undefined && isFailed(job)) await job.remove();
    await this.#put(queue, fresh);
  }

  /** A job of the same name that is there already stays as it is. */
  async #put(queue: Queue<SealedJob, unknown>, those: ReadonlyMap<string, Open>): Promise<void> {
    if (those.size === 0) return;
    await queue.addBulk(
      [...those].map(([jobId, { wanted }]) => ({
        name: wanted.job.unit,
        data: sealedOrder(wanted.job, this.#options.secret),
        opts: {
          jobId,
          attempts: tries,
          backoff: { type: "fixed", delay: 1000 },
          removeOnComplete: { age: secondsKept },
          removeOnFail: { age: secondsKept },
        },
      })),
    );
  }

  async #look(queue: Queue<SealedJob, unknown>, open: Map<string, Open>): Promise<void> {
    const lost = new Map<string, Open>();
    const seen = await Promise.all(
      [...open].map(async ([address, one]) => ({ address, one, job: await queue.getJob(address) })),
    );
    await pMap(
      seen,
      async ({ address, one, job }) => {
        if (job === undefined) lost.set(address, one);
        else if (job.finishedOn !== undefined) {
          this.#options.patience.heard();
          const isOver = await this.#settled(job, address, one);
          if (isOver) open.delete(address);
          else lost.set(address, one);
        }
      },
      { concurrency },
    );
    await this.#put(queue, lost);
  }

  /** Takes what came of a job that has ended; tells whether that is the end of it. */
  async #settled(job: Job<SealedJob, unknown>, address: string, one: Open): Promise<boolean> {
    const { wanted } = one;
    if (isFailed(job)) {
      wanted.fail(reasonOf(job.failedReason));
      return true;
    }
    try {
      const name = readTicket(job.returnvalue, address, this.#options.secret);
      if (name === undefined) throw new JobError(jobFaults.notOurs());
      await wanted.take(await this.#options.store.get(name, longestMade));
      return true;
    } catch (error) {
      if (!(error instanceof JobError)) throw error;
      one.refused += 1;
      if (one.refused < tries) {
        await job.remove();
        return false;
      }
      wanted.fail(error.message);
      return true;
    }
  }
}

/** A job that was done at last keeps the reason of an earlier try. */
function isFailed({ finishedOn, returnvalue }: Job<SealedJob, unknown>): boolean {
  return finishedOn !== undefined && (returnvalue === null || returnvalue === undefined);
}

/** What BullMQ says of a job that each of its workers died of. */
const stalled = /stalled more than/;

/** Anybody who reaches the queue may have written it. */
function reasonOf(failed: string): string {
  if (stalled.test(failed)) return jobFaults.died();
  return (failed.split("\n")[0] ?? "").slice(0, longestReason);
}
