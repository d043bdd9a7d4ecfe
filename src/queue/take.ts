import { type Job, UnrecoverableError, WaitingError, Worker } from "bullmq";
import { jobFaults, jobProgress } from "../messages/jobs.ts";
import { queueFaults } from "../messages/queue.ts";
import { machineFault } from "../report/machine-fault.ts";
import { UserError } from "../report/user-error.ts";
import { documentMaker } from "./document-maker.ts";
import { addressOf, type JobKind, jobKinds, readJob, type SealedJob, type Ticket, ticketFor } from "./job.ts";
import { longestInput } from "./job-input.ts";
import { tellLost } from "./lost.ts";
import type { QueueOptions } from "./offer.ts";
import { type JobMaker, pagesMaker } from "./pages-maker.ts";
import { byVersion, presenceIn } from "./presence.ts";
import { queueProblem } from "./queue-problem.ts";
import { lockDuration, prefix, stalledInterval, tries } from "./queue-settings.ts";
import { openRedis } from "./redis.ts";
import { unheldWait } from "./unheld-wait.ts";
import { makersOnDisk, queueName, versionsHere } from "./versions.ts";

/** How a worker takes jobs. */
export interface TakeOptions extends QueueOptions {
  /** How many at the same time. */
  readonly jobs: number;
  readonly say: (text: string) => void;
  /** Is given what ends the worker, which then gives back what it has taken. */
  readonly onStop: (stop: () => void) => void;
}

const betweenLooks = 4000;
/** The longest that giving back may take: a system that shuts down waits for little more. */
const longestEnding = 1200;
/** Until a job that Redis has just given arrives, in milliseconds. */
const underWay = 150;

/**
 * Takes jobs until it is stopped, or until this machine can make none.
 *
 * @throws {ProblemsError} where the queue cannot be used, and later where the store cannot.
 * @throws {UserError} where the machine has to be mended: no browser, a full disk.
 */
export async function takeJobs(options: TakeOptions): Promise<void> {
  const { address, store, secret, jobs, say, onStop } = options;
  // Before they are named: a change meanwhile is seen, too.
  const isSameMakers = await makersOnDisk();
  const versions = await versionsHere();
  const redis = await openRedis(address);
  tellLost(redis, address.shown, say);
  const presence = presenceIn(redis, prefix, "worker", versions);
  const makers: Readonly<Record<JobKind, JobMaker>> = {
    pages: pagesMaker(),
    document: await documentMaker(store),
  };
  const active = new Map<Job<SealedJob>, string>();
  const over = Promise.withResolvers<void>();
  // A machine may be at fault before anybody waits for it.
  over.promise.catch(() => undefined);
  let isEnding = false;
  let late = 0;

  async function make(job: Job<SealedJob>, token = ""): Promise<Ticket> {
    const order = readJob(job.data, job.id ?? "", secret);
    if (order === undefined || order.version !== versions.of[order.kind])
      throw new UnrecoverableError(jobFaults.noJob());
    if (isEnding) {
      late += 1;
      await job.moveToWait(token);
      throw new WaitingError();
    }
    active.set(job, token);
    const start = performance.now();
    try {
      const made = await makers[order.kind].make(await store.get(order.input, longestInput));
      if (isEnding) throw new WaitingError();
      if (!(await isSameMakers())) throw queueProblem(address.shown, queueFaults.changedMakers());
      const ticket = ticketFor(addressOf(order), await store.put(made), secret);
      say(jobProgress.made(order.unit, ((performance.now() - start) / 1000).toFixed(1)));
      return ticket;
    } catch (error) {
      if (isEnding) throw new WaitingError();
      // It is no fault of the job, and the next one would meet it, too.
      if (isOfMachine(error)) {
        over.reject(error);
        await job.moveToWait(token);
        throw new WaitingError();
      }
      say(jobProgress.failed(order.unit, error instanceof Error ? error.message : String(error)));
      throw error;
    } finally {
      active.delete(job);
    }
  }

  const workers = jobKinds.map(
    (kind) =>
      new Worker<SealedJob, Ticket>(queueName(kind, versions), make, {
        connection: redis,
        prefix,
        concurrency: jobs,
        lockDuration,
        stalledInterval,
        maxStalledCount: tries - 1,
      }),
  );
  // A connection that is lost is told once, and a job whose lock was lost with it is made by somebody else.
  for (const worker of workers) worker.on("error", () => undefined);

  let told = "";
  async function look(): Promise<void> {
    const all = await presence.look();
    const missed = jobKinds.flatMap((kind) => {
      const { same, others } = byVersion(all, "builder", kind, versions);
      return same > 0 ? [] : others;
    });
    const others = [...new Set(missed)];
    if (others.length > 0 && others.join() !== told) say(jobProgress.otherBuild(others, versions.shown));
    told = others.join();
  }
  const isThere = (): boolean => redis.status === "ready";
  // What is asked while the connection is lost is answered when it is back, and not asked twice.
  let isLooking = false;
  const looks = setInterval(() => {
    if (!isThere() || isLooking) return;
    isLooking = true;
    void look()
      .catch(() => undefined)
      .finally(() => {
        isLooking = false;
      });
  }, betweenLooks);

  onStop(() => over.resolve());
  await look();
  say(jobProgress.takes(address.shown, jobs, versions.shown));
  try {
    await over.promise;
  } finally {
    isEnding = true;
    clearInterval(looks);
    const count = active.size;
    // A worker that goes on would take again what it has just given back.
    await Promise.race([
      Promise.allSettled(workers.map((worker) => worker.pause(true))),
      unheldWait(longestEnding / 2),
    ]);
    // What was under way when it was stopped is given back as soon as it is here.
    await unheldWait(underWay);
    if (isThere()) {
      const back = [...active].map(([job, token]) => job.moveToWait(token));
      await Promise.race([Promise.allSettled([...back, presence.leave()]), unheldWait(longestEnding / 2)]);
    }
    await Promise.race([
      Promise.allSettled([
        ...workers.map((worker) => worker.close(true)),
        ...jobKinds.map((kind) => makers[kind].end()),
      ]),
      unheldWait(longestEnding),
    ]);
    redis.disconnect();
    say(jobProgress.ended(count + late));
  }
}

function isOfMachine(error: unknown): boolean {
  return error instanceof UserError || machineFault(error, "") !== undefined;
}
