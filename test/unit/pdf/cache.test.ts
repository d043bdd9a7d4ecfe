import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { printCacheIn } from "../../../src/pdf/cache.ts";
import type { PrintJob } from "../../../src/pdf/index.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "klarstandard-cache-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const job = (path: string): PrintJob => ({
  path,
  html: "",
  title: "t",
  lang: "da",
  author: "a",
  subject: "s",
  date: "2025-01-01",
  outline: [],
});

const cacheWith = (maximum: number, toolVersion = "1") =>
  printCacheIn({ folder, maximum, toolVersion, assets: () => undefined });

const finished = (path: string) => ({
  print: { path, bytes: new Uint8Array(1000).fill(7), pages: 3 },
  assets: new Map<string, string>(),
  problems: [],
});

test("what is kept comes back, until the tools change", async () => {
  const cache = cacheWith(10_000);
  await cache.keep(job("/a.pdf"), finished("/a.pdf"));
  await expect(cache.kept(job("/a.pdf"))).resolves.toEqual(finished("/a.pdf").print);
  await expect(cache.kept(job("/b.pdf"))).resolves.toBeUndefined();
  await expect(cacheWith(10_000, "2").kept(job("/a.pdf"))).resolves.toBeUndefined();
});

test("the folder stays within its size, and what was used last stays in it", async () => {
  const cache = cacheWith(2500);
  for (const path of ["/a.pdf", "/b.pdf", "/c.pdf"]) await cache.keep(job(path), finished(path));
  for (const name of await readdir(folder))
    await utimes(join(folder, name), new Date(2020, 1), new Date(2020, 1));
  await cache.kept(job("/a.pdf"));
  await cache.kept(job("/c.pdf"));
  await cache.prune();
  await expect(cache.kept(job("/b.pdf"))).resolves.toBeUndefined();
  await expect(cache.kept(job("/a.pdf"))).resolves.toBeDefined();
  await expect(cache.kept(job("/c.pdf"))).resolves.toBeDefined();
  expect(await readdir(folder)).toHaveLength(4);
});

test("a cache that was never written to needs no pruning", async () => {
  await rm(folder, { recursive: true });
  await expect(cacheWith(10).prune()).resolves.toBeUndefined();
});
