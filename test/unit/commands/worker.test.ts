import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { buildCommand } from "../../../src/commands/build.ts";
import { queueInstall, readQueueOptions } from "../../../src/commands/queue-options.ts";
import { run, workerCommand } from "../../../src/commands/worker.ts";
import { problemText } from "../../../src/load/index.ts";
import { problemsOf } from "../../helpers/problems-in.ts";

const secret = "0123456789abcdef".repeat(2);

test("all that a worker is not told is said at once", async () => {
  const problems = await problemsOf(readQueueOptions(workerCommand, {}, {}));
  expect(problems.map(problemText).join("\n\n")).toBe(`KS93 npm run worker › --queue
  It is not said from which queue the worker takes.
  Fix: Write for example --queue redis://10.0.0.5:6379.

KS93 npm run worker › --store
  It is not said where what the machines share lies.
  Fix: Write --store with a folder that all machines reach, or s3://BUCKET/FOLDER.

KS93 npm run worker › --secret-file
  A secret that the build and all workers share is missing; without it anybody who reaches the queue could slip other pages in.
  Fix: Make one with openssl rand -hex 32, and give it to all with --secret-file FILE or in KLARSTANDARD_QUEUE_SECRET.`);
});

test("an address that is none is told without its password", async () => {
  const values = { queue: "http://web:secret@queue", store: "store" };
  const [problem] = await problemsOf(
    readQueueOptions(buildCommand, values, { KLARSTANDARD_QUEUE_SECRET: secret }),
  );
  expect(problem && problemText(problem)).toBe(`KS93 npm run build › --queue
  "http://queue" is no address of a queue.
  Fix: Write for example --queue redis://10.0.0.5:6379, or rediss:// with TLS.`);
});

test("a secret that cannot be read is told beside all else that is wrong", async () => {
  const values = { queue: "queue", store: "s3://x", "secret-file": "/findes/ikke" };
  const problems = await problemsOf(readQueueOptions(workerCommand, values, {}));
  expect(problems.map(({ at, what }) => `${at}: ${what}`)).toEqual([
    '--queue: "queue" is no address of a queue.',
    '--store: "s3://x" is no address of a bucket.',
    "--secret-file: It cannot be opened: it does not exist, or is a link that leads nowhere (ENOENT).",
  ]);
});

test("a queue, a store and a secret are all that is needed", async () => {
  const { address, secret: read } = await readQueueOptions(
    workerCommand,
    { queue: "redis://queue", store: "store" },
    { KLARSTANDARD_QUEUE_SECRET: secret, KLARSTANDARD_REDIS_PASSWORD: "from the environment" },
  );
  expect(address.options.password).toBe("from the environment");
  expect(read).toBe(secret);
});

test("a worker takes no more jobs at once than a machine has room for", async () => {
  const [problem] = await problemsOf(run(["--jobs", "99"], { say: () => undefined }));
  expect(problem && problemText(problem)).toBe(`KS93 npm run worker › --jobs
  "99" is not a whole number from 1 to 32.
  Fix: Write for example --jobs 4.`);
});

test("who has not installed what a queue needs is told how, and asked for nothing else", async () => {
  const hook = resolve("test/helpers/without-queue.mjs");
  const running = promisify(execFile)(process.execPath, ["--import", hook, resolve("scripts/worker.ts")]);
  await expect(running).rejects.toMatchObject({
    code: 1,
    stderr: `KS98 package.json
  The queue needs packages that are not here: bullmq, ioredis and aws4fetch.
  Fix: Write ${queueInstall}, or leave --queue out.

1 fault.
`,
  });
});
