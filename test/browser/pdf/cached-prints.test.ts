import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { findBrowser } from "../../../src/browser/index.ts";
import { type AssetSource, type Print, type PrintJob, printDocuments } from "../../../src/pdf/index.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import { sampleAssets } from "./samples/assets.ts";
import { checklistBody, sampleJob } from "./samples/jobs.ts";

const jobs = [sampleJob(checklistBody), sampleJob(checklistBody, { path: "/anden.pdf", title: "En anden" })];
let folder: string;
let cacheFolder: string;
/** What the cache holds after the first print, and what was printed. */
const filled = lastingFolder("klarstandard-filled-");
let first: readonly Print[];
let slowBrowser: string;

beforeAll(async () => {
  first = await printDocuments(jobs, { assets: sampleAssets, concurrency: 2, cacheFolder: filled });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "klarstandard-cache-"));
  cacheFolder = join(folder, "pdf");
  await cp(filled, cacheFolder, { recursive: true });
  slowBrowser = join(folder, "browser");
  // Says its version, but starts no browser: whoever prints with it fails.
  await writeFile(
    slowBrowser,
    `#!/bin/sh\n[ "$1" = --version ] && exec ${await findBrowser()} --version\nexit 1\n`,
    { mode: 0o755 },
  );
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const print = (those: readonly PrintJob[], assets: AssetSource = sampleAssets) =>
  printDocuments(those, { assets, concurrency: 2, cacheFolder });

const printWithoutBrowser = (those: readonly PrintJob[], assets: AssetSource = sampleAssets) =>
  printDocuments(those, { assets, concurrency: 2, cacheFolder, browserPath: slowBrowser });

test("what did not change is not printed again, and comes back byte for byte", async () => {
  const second = await printWithoutBrowser(jobs);
  // What the browser gives is a Buffer in one process and a plain array in another.
  const plain = (one: Print) => ({
    ...one,
    bytes: new Uint8Array(one.bytes),
    picture: new Uint8Array(one.picture),
  });
  expect(second).toEqual(first.map(plain));
});

test("a changed word is printed again", async () => {
  const changed = jobs.map((job) => ({
    ...job,
    html: job.html.replace("Noter", "Notater"),
    outline: job.outline.slice(0, 2),
  }));
  await expect(printWithoutBrowser(changed)).rejects.toThrow();
});

test("a changed stylesheet or font is printed again", async () => {
  const changed: AssetSource = (path, document) =>
    path === "/assets/document.css"
      ? new TextEncoder().encode("p { color: #222 }")
      : sampleAssets(path, document);
  await expect(printWithoutBrowser(jobs, changed)).rejects.toThrow();
});

test("a damaged entry is printed again, and mended", async () => {
  const names = (await readdir(cacheFolder)).filter((name) => name.endsWith(".pdf"));
  expect(names).toHaveLength(2);
  const bytes = await readFile(join(cacheFolder, names[0] ?? ""));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(join(cacheFolder, names[0] ?? ""), bytes);
  await expect(printWithoutBrowser(jobs)).rejects.toThrow();
  expect((await print(jobs)).map(({ bytes: again }) => Buffer.from(again))).toEqual(
    first.map((one) => Buffer.from(one.bytes)),
  );
  await expect(printWithoutBrowser(jobs)).resolves.toHaveLength(2);
});

test("a deleted cache is no fault", async () => {
  await rm(cacheFolder, { recursive: true });
  await expect(print(jobs)).resolves.toHaveLength(2);
});
