import { join } from "node:path";
import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadContent, problemText } from "../../../src/load/index.ts";
import { FileRecord } from "../../../src/manifest/index.ts";
import { PdfProblemsError } from "../../../src/pdf/index.ts";
import { printAll } from "../../../src/publish/print-all.ts";
import { Board } from "../../../src/queue/board.ts";
import { folderShelf } from "../../../src/queue/folder-shelf.ts";
import { addressOf, type JobOrder, ticketFor } from "../../../src/queue/job.ts";
import { papersByQueue } from "../../../src/queue/offered-papers.ts";
import { Patience } from "../../../src/queue/patience.ts";
import type { Participant } from "../../../src/queue/presence.ts";
import { prefix } from "../../../src/queue/queue-settings.ts";
import { readQueueAddress } from "../../../src/queue/redis.ts";
import { type Store, storeOn } from "../../../src/queue/store.ts";
import { takeJobs } from "../../../src/queue/take.ts";
import { queueName, type Versions, versionsHere } from "../../../src/queue/versions.ts";
import { siteOfContent } from "../../../src/site/site-of-content.ts";
import { siteAt } from "../../../src/site/site-request.ts";
import { pagePaths } from "../../../src/view/page-paths.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import { problemsOf } from "../../helpers/problems-in.ts";
import { noRedis, QueueMachines, startRedis, type TestRedis } from "../../helpers/queue-machines.ts";

const missing = noRedis();
if (missing !== undefined) process.stderr.write(`${missing}\n`);

const secret = "ours".repeat(16);
const folder = lastingFolder("queue-");
const store = storeOn(folderShelf(join(folder, "store")));
const said: string[] = [];
let server: TestRedis | undefined;
let redis: Redis;
let versions: Versions;
let stop = (): void => undefined;
let taking: Promise<void> | undefined;

/** A build that waits for a worker as long as it takes, unless it is told who is there. */
function boardOf(own = versions, look = async (): Promise<readonly Participant[]> => [], minutes = 10) {
  const patience = new Patience({
    shown: "redis://queue",
    versions: own,
    minutes,
    isConnected: () => true,
    look,
    say: (text) => said.push(text),
  });
  return new Board({ redis, store, secret, versions: own, patience });
}

/** Has one thing made, and gives what it was or why it was not. */
async function madeOf(order: JobOrder, own = versions): Promise<string> {
  let came = "";
  async function* wanted() {
    yield {
      job: order,
      take: async (made: Uint8Array) => {
        came = Buffer.from(made).toString("utf8");
      },
      fail: (reason: string) => {
        came = `failed: ${reason}`;
      },
    };
  }
  const board = boardOf(own);
  await board.run(order.kind, wanted());
  await board.close();
  return came;
}

beforeAll(async () => {
  if (missing !== undefined) return;
  server = await startRedis(join(folder, "redis"));
  redis = new Redis(server.url, { maxRetriesPerRequest: null });
  versions = await versionsHere();
  const address = readQueueAddress(server.url, undefined);
  if (address === undefined) throw new Error(server.url);
  taking = takeJobs({
    address,
    store,
    secret,
    jobs: 2,
    say: (text) => said.push(text),
    onStop: (end) => {
      stop = end;
    },
  });
});

afterAll(async () => {
  stop();
  await taking;
  redis?.disconnect();
  server?.program.child.kill("SIGKILL");
});

test.skipIf(missing !== undefined)(
  "a document that no worker gets through is named with its file, and the others are printed",
  async () => {
    const { content } = new QueueMachines(folder);
    await new QueueMachines(folder).writeContent(["kortstrup"]);
    const loaded = await loadContent({ folder: content, only: ["kortstrup"], knownPaths: pagePaths });
    const site = siteOfContent(
      loaded.content,
      siteAt("https://standarder.example", "/", { today: "2026-11-22" }),
    );
    // What lies in the store for this document is no document.
    const poisoned: Store = {
      ...store,
      put: (bytes) => store.put(Buffer.from(bytes).includes('-vaerested.pdf"') ? Buffer.from("{}") : bytes),
    };
    const { prints, problems } = await printAll(loaded, site, {
      folder: join(folder, "site"),
      record: new FileRecord(),
      jobs: 1,
      listener: { step: () => undefined, progress: () => undefined },
      openPrinter: papersByQueue(boardOf(), poisoned),
    });
    const ends = [...prints].map(([path, print]) => [path, print === "failed" ? "failed" : "printed"]);
    expect(Object.fromEntries(ends)).toEqual({
      "/kortstrup-kvalitetsstandarder.pdf": "printed",
      "/vaerested/kortstrup-vaerested-stor-skrift.pdf": "printed",
      "/vaerested/kortstrup-vaerested.pdf": "failed",
    });
    const told = new PdfProblemsError(problems).message.replace(/^KS127 .*?kortstrup\//, "KS127 kortstrup/");
    expect(told).toBe(`KS127 kortstrup/standards/vaerested.ts
  In /vaerested/kortstrup-vaerested.pdf: No worker could make /vaerested/kortstrup-vaerested.pdf in three tries. The last reason: What came from the store is not whole, or a file of it would lie outside of its folder. (queue)
  Fix: Build it without --queue to see whether it succeeds there, and look into the log of the workers.

1 fault.`);
    expect(said.filter((text) => text.includes("vaerested.pdf did not succeed"))).toHaveLength(3);
  },
);

test.skipIf(missing !== undefined)("what a stranger put into the queue as a result is refused", async () => {
  const other = { ...versions, of: { ...versions.of, pages: "a".repeat(64) } };
  const order = { kind: "pages", unit: "lillerup", version: other.of.pages, input: "b".repeat(64) } as const;
  const forged = await store.put(Buffer.from("other pages"));
  const stranger = new Worker(
    queueName("pages", other),
    async (job) => ticketFor(job.id ?? "", forged, "a stranger's".repeat(4)),
    { connection: redis, prefix },
  );
  expect(await madeOf(order, other)).toBe(
    "failed: The result is not signed by a worker with the same secret.",
  );
  await stranger.close();
});

test.skipIf(missing !== undefined)("a true result is refused as that of another job", async () => {
  const other = { ...versions, of: { ...versions.of, pages: "c".repeat(64) } };
  const order = { kind: "pages", unit: "lillerup", version: other.of.pages, input: "b".repeat(64) } as const;
  const made = await store.put(Buffer.from("pages"));
  const elsewhere = ticketFor(addressOf({ ...order, unit: "ballerup" }), made, secret);
  const stranger = new Worker(queueName("pages", other), async () => elsewhere, {
    connection: redis,
    prefix,
  });
  expect(await madeOf(order, other)).toMatch(/^failed: The result is not signed/);
  await stranger.close();
});

test.skipIf(missing !== undefined)(
  "a job that no build signed is read by no worker, and tried once",
  async () => {
    const input = await store.put(Buffer.from("a stranger's"));
    const order: JobOrder = { kind: "pages", unit: "x", version: versions.of.pages, input };
    const queue = new Queue(queueName("pages", versions), { connection: redis, prefix });
    const jobId = addressOf(order);
    await queue.add("x", { ...order, seal: "0".repeat(64) }, { jobId, attempts: 3 });
    await expect
      .poll(async () => (await queue.getJob(jobId))?.failedReason, { timeout: 10_000 })
      .toBe("The job is not signed by a build with the same secret.");
    await queue.close();
  },
);

test.skipIf(missing !== undefined)(
  "a build without a worker says so, names those of another version, and ends",
  async () => {
    const mine: Versions = { of: { pages: "d".repeat(64), document: "d".repeat(64) }, shown: "mine" };
    const strangers = async () => [
      { role: "worker", id: "1", of: { pages: "e", document: "e" }, shown: "e, Chromium 155" } as const,
    ];
    const order: JobOrder = { kind: "pages", unit: "x", version: mine.of.pages, input: "f".repeat(64) };
    async function* wanted() {
      yield { job: order, take: async () => undefined, fail: () => undefined };
    }
    const board = boardOf(mine, strangers, 0.02);
    const [problem] = await problemsOf(board.run("pages", wanted()));
    expect(problem && problemText(problem)).toContain(
      "There are workers of another version: e, Chromium 155.",
    );
  },
);
