import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  endSeen,
  noRedis,
  type Program,
  QueueMachines,
  startRedis,
  type TestRedis,
  untilSaid,
} from "../helpers/queue-machines.ts";
import { sameFolders } from "../helpers/same-folders.ts";
import { DrillError } from "./build-folder.ts";
import type { DrillLimits } from "./limits.ts";
import { randomNumbers } from "./random.ts";
import { DrillLog, type DrillReport } from "./report.ts";

/** Who is killed: a worker, the queue that forgets all, or the queue that keeps what it has. */
const victims = ["worker", "queue that forgets", "worker", "queue that keeps", "both workers"] as const;

type Victim = (typeof victims)[number];

const names = ["one", "two"] as const;

/**
 * Builds with two workers, and kills (`kill -9`) workers or Redis at random moments; what was killed is started again, as
 * a system of containers does. Each build must give the bytes of a build on one machine, or end with an error and leave
 * the published site as it was.
 */
export async function queueDrill(
  { tries, seed }: DrillLimits,
  ids: readonly ("kortstrup" | "lillerup")[] = ["kortstrup", "lillerup"],
): Promise<DrillReport> {
  const log = new DrillLog();
  const what = `${tries} builds with two workers, workers or Redis killed with kill -9 at random moments (seed ${seed}):`;
  const missing = noRedis();
  if (missing !== undefined) {
    log.untried(missing);
    return log.report(what);
  }
  const folder = await mkdtemp(join(tmpdir(), "q-"));
  const ground = new QueueGround(folder);
  try {
    const usual = await ground.begin(ids);
    const random = randomNumbers(seed);
    for (let done = 0; done < tries; done += 1) {
      const victim = victims[done % victims.length] ?? "worker";
      const moment = random.next().value * usual;
      const told = `kill ${done + 1} (${victim} after ${Math.round(moment)} ms, seed ${seed})`;
      const { code, said, differing, wasKilled } = await ground.attempt(victim, moment);
      const end = wasKilled ? `${victim} killed` : `done before the ${victim} was killed`;
      if (code === 0 && differing.length === 0) log.good(`${end}: the same bytes`);
      else if (code === 1 && /^KS12[67] /m.test(said) && differing.length === 0)
        log.good(`${end}: an error, and the published site as it was`);
      else log.wrong(`${told}: exit code ${code}, other files: ${differing.slice(0, 3).join(", ")}: ${said}`);
    }
    return log.report(what);
  } finally {
    await ground.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Two workers and a queue, and a build that is done again and again with nothing kept. */
class QueueGround {
  readonly #machines: QueueMachines;
  readonly #workers = new Map<string, Program>();
  #redis: TestRedis | undefined;
  #port = 0;

  constructor(folder: string) {
    this.#machines = new QueueMachines(folder);
  }

  /** Builds alone, for what follows to be compared with; gives how long that takes. */
  async begin(ids: readonly ("kortstrup" | "lillerup")[]): Promise<number> {
    await this.#machines.writeContent(ids);
    const start = performance.now();
    const alone = await this.#machines.build("alone", "alone");
    if ((await alone.ended) !== 0) throw new DrillError(alone.said());
    const usual = performance.now() - start;
    await this.#startRedis(false);
    for (const name of names) await this.#startWorker(name);
    return usual;
  }

  /** Builds with nothing kept, and kills the victim once at a moment. */
  async attempt(victim: Victim, moment: number) {
    const { folder } = this.#machines;
    for (const kept of ["builder/.cache", "store"])
      await rm(join(folder, kept), { recursive: true, force: true });
    await this.#killRedis();
    await this.#startRedis(victim === "queue that keeps");
    const build = await this.#machines.build("builder", "queue", { args: ["--queue-wait", "2"] });
    const end = endSeen(build);
    const until = performance.now() + moment;
    while (!end.isSeen && performance.now() < until) await wait(10);
    const wasKilled = !end.isSeen;
    if (wasKilled) await this.#kill(victim);
    const code = await build.ended;
    const differing = await sameFolders(this.#machines.siteOf("alone"), this.#machines.siteOf("builder"));
    return { code, said: build.said().trim(), differing, wasKilled };
  }

  async #kill(victim: Victim): Promise<void> {
    if (victim === "worker" || victim === "both workers") {
      for (const name of victim === "worker" ? names.slice(0, 1) : names) await this.#killWorker(name);
      for (const name of victim === "worker" ? names.slice(0, 1) : names) await this.#startWorker(name);
      return;
    }
    await this.#killRedis();
    await wait(500);
    await this.#startRedis(victim === "queue that keeps");
  }

  async #killWorker(name: string): Promise<void> {
    const worker = this.#workers.get(name);
    worker?.child.kill("SIGKILL");
    await worker?.ended;
  }

  async #startWorker(name: string): Promise<void> {
    const worker = await this.#machines.worker(name);
    this.#workers.set(name, worker);
    await untilSaid(worker, "Takes jobs from");
  }

  async #startRedis(isKept: boolean): Promise<void> {
    const folder = join(this.#machines.folder, "redis");
    const port = this.#port === 0 ? {} : { port: this.#port };
    this.#redis = await startRedis(folder, { ...port, isKept });
    this.#machines.url = this.#redis.url;
    this.#port = Number(new URL(this.#redis.url).port);
  }

  async #killRedis(): Promise<void> {
    this.#redis?.program.child.kill("SIGKILL");
    await this.#redis?.program.ended;
  }

  async end(): Promise<void> {
    for (const name of names) await this.#killWorker(name);
    await this.#killRedis();
  }
}
