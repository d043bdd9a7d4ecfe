import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import {
  endOf,
  noRedis,
  ownCertificate,
  type Program,
  QueueMachines,
  startRedis,
  type TestRedis,
  untilSaid,
} from "../../helpers/queue-machines.ts";
import { sameFolders } from "../../helpers/same-folders.ts";

const missing = noRedis();
if (missing !== undefined) process.stderr.write(`${missing}\n`);

const password = "a password with / and @";
const machines = new QueueMachines(lastingFolder("queue-"), { KLARSTANDARD_REDIS_PASSWORD: password });
const names = ["one", "two"];
let redis: TestRedis | undefined;
let workers: readonly Program[] = [];

const hook = resolve("test/helpers/loaded-modules.mjs");

beforeAll(async () => {
  if (missing !== undefined) return;
  await machines.writeContent(["kortstrup"]);
  redis = await startRedis(join(machines.folder, "redis"), { password });
  machines.url = redis.url;
  await startWorkers();
});

async function startWorkers(some = names): Promise<void> {
  workers = await Promise.all(some.map((name) => machines.worker(name)));
  await Promise.all(workers.map((worker) => untilSaid(worker, "Takes jobs from")));
}

afterAll(async () => {
  for (const program of [...workers, redis?.program]) {
    program?.child.kill("SIGKILL");
    await program?.ended;
  }
});

test.skipIf(missing !== undefined)(
  "two workers behind a password make the bytes of a build on one machine, which loads nothing of a queue",
  async () => {
    const shared = await machines.build("builder", "queue");
    expect(await endOf(shared)).toMatchObject({ code: 0 });
    const alone = await machines.build("alone", "alone", {
      env: { NODE_OPTIONS: `--import ${hook}` },
    });
    expect(await endOf(alone)).toMatchObject({ code: 0 });
    expect(alone.said()).not.toContain("LOADED");
    expect(await sameFolders(machines.siteOf("alone"), machines.siteOf("builder"))).toEqual([]);
    const made = workers.map((worker) => worker.said().match(/^Made \/\S+\.pdf in/gm)?.length ?? 0);
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(Math.min(...made)).toBeGreaterThan(0);
    const pages = workers.flatMap((worker) => worker.said().match(/^Made kortstrup in/gm) ?? []);
    expect(pages).toHaveLength(1);
  },
);

test.skipIf(missing !== undefined)(
  "a worker that is stopped gives back what it had and ends with 0",
  async () => {
    const client = new Redis(machines.url, { password });
    await client.flushall();
    for (const worker of workers) worker.child.kill("SIGKILL");
    // Alone: another that ends at the same time may take what it gives back.
    await startWorkers(["one"]);
    const build = await machines.build("stopped", "queue", { args: ["--path-prefix", `/x${Date.now()}/`] });
    // Also where the test fails: both would go on asking, and what they say would be told of the tests after it.
    onTestFinished(() => {
      build.child.kill("SIGKILL");
      client.disconnect();
    });
    const lengthOf = async (list: string) => {
      const [key] = await client.keys(`klarstandard:pages-*:${list}`);
      return key === undefined ? 0 : client.llen(key);
    };
    await expect.poll(() => lengthOf("active"), { timeout: 60_000, interval: 5 }).toBe(1);
    // Redis tells of a job a moment before the worker has it in hand.
    await wait(50);
    for (const worker of workers) worker.child.kill("SIGTERM");
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0]);
    expect([await lengthOf("active"), await lengthOf("wait")]).toEqual([0, 1]);
    expect(workers[0]?.said()).toMatch(/Ended; 1 job given back\.\n$/);
  },
);

test.skipIf(missing !== undefined)(
  "a wrong password is told in a sentence, and nothing is published",
  async () => {
    const build = await machines.build("stranger", "queue", {
      env: { KLARSTANDARD_REDIS_PASSWORD: "another" },
    });
    expect(await build.ended).toBe(1);
    expect(build.said()).toContain(`KS126 ${machines.url}
  The queue refuses the name or the password, or asks for one and was given none.`);
    expect(build.said()).not.toContain("another");
  },
);

test.skipIf(missing !== undefined)(
  "TLS is spoken with a certificate that is known, and with no other",
  async () => {
    const tls = await ownCertificate(machines.folder);
    const server = await startRedis(join(machines.folder, "tls"), { password, tls });
    try {
      machines.url = server.url;
      const [stranger, known] = await Promise.all([
        machines.worker("stranger"),
        machines.worker("known", { NODE_EXTRA_CA_CERTS: tls.certificate }),
      ]);
      expect(await stranger.ended).toBe(1);
      expect(stranger.said()).toContain(
        "The certificate of the queue cannot be trusted (DEPTH_ZERO_SELF_SIGNED_CERT).",
      );
      await untilSaid(known, `Takes jobs from ${server.url}`);
      known.child.kill("SIGTERM");
      expect(await known.ended).toBe(0);
    } finally {
      server.program.child.kill("SIGKILL");
    }
  },
);
