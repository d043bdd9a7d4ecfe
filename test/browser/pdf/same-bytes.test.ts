import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printDocuments } from "../../../src/pdf/index.ts";
import { sampleAssets } from "./samples/assets.ts";
import { bookBody, checklistBody, sampleJob, standardBody } from "./samples/jobs.ts";

const jobs = [
  sampleJob(standardBody),
  sampleJob(checklistBody, { path: "/tjekliste.pdf" }),
  sampleJob(bookBody, { path: "/bog.pdf", pageNumbersFor: "contents" }),
];

const root = new URL("../../../", import.meta.url).href;
const program = `
import { createHash } from "node:crypto";
import { printDocuments } from "${root}src/pdf/index.ts";
import { sampleAssets } from "${root}test/browser/pdf/samples/assets.ts";
import { bookBody, checklistBody, sampleJob, standardBody } from "${root}test/browser/pdf/samples/jobs.ts";
const shift = Number(process.argv[2]) * 86400000;
const now = Date.now;
Date.now = () => now() + shift;
const jobs = [sampleJob(standardBody), sampleJob(checklistBody, { path: "/tjekliste.pdf" }), sampleJob(bookBody, { path: "/bog.pdf", pageNumbersFor: "contents" })];
const prints = await printDocuments(jobs, { assets: sampleAssets, concurrency: 1 });
process.stdout.write(JSON.stringify(prints.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"))));
`;

let folder: string;
let expected: string[];

async function hashes(concurrency: number, order = jobs): Promise<string[]> {
  const prints = await printDocuments(order, { assets: sampleAssets, concurrency });
  const hashOf = new Map(
    prints.map(({ path, bytes }) => [path, createHash("sha256").update(bytes).digest("hex")]),
  );
  return jobs.map(({ path }) => hashOf.get(path) ?? "");
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klarstandard-bytes-"));
  await writeFile(join(folder, "print.mts"), program);
  expected = await hashes(1);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("the same content gives the same bytes, in any order and any number at a time", async () => {
  expect(await hashes(3)).toEqual(expected);
  expect(await hashes(1, jobs.toReversed())).toEqual(expected);
  expect(new Set(expected).size).toBe(jobs.length);
});

test.for([
  { TZ: "Pacific/Auckland", LANG: "en_US.UTF-8", days: "400" },
  { TZ: "America/Los_Angeles", LANG: "da_DK.UTF-8", days: "-3000" },
])("the same content gives the same bytes in $TZ, $days days from now", async ({ TZ, LANG, days }) => {
  const environment = { ...process.env, TZ, LANG };
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "print.mts"), days], {
    env: environment,
  });
  expect(JSON.parse(stdout)).toEqual(expected);
});
