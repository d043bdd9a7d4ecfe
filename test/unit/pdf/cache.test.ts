import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cacheKey } from "../../../src/cache/cache-key.ts";
import { type PrintCache, printCacheIn } from "../../../src/pdf/cache.ts";
import type { PrintJob } from "../../../src/pdf/index.ts";
import { mountedDisk } from "../../helpers/mounted-disk.ts";

let folder: string;
let temporary: string;
let told: string[];

beforeEach(async () => {
  told = [];
  temporary = await mkdtemp(join(tmpdir(), "klarstandard-cache-"));
  folder = temporary;
});

afterEach(() => rm(temporary, { recursive: true, force: true }));

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

const cacheWith = (maximum: number, { toolVersion = "1", key = "ours" } = {}) =>
  printCacheIn({
    folder,
    maximum,
    toolVersion,
    key,
    assets: () => undefined,
    onFault: (text) => told.push(text.replace(relative(process.cwd(), folder), "FOLDER")),
  });

const keptIn = (cache: PrintCache, path: string) => cache.kept(cache.nameOf(job(path)), path);

const finished = (path: string) => ({
  path,
  bytes: new Uint8Array(1000).fill(7),
  pages: 3,
  picture: new Uint8Array([8, 9]),
  layout: { density: 1, pageOf: { hvem: 2 }, whole: ["klage"] },
  assets: new Map<string, string>(),
});

const keep = (cache: PrintCache, path: string) => cache.keep(cache.nameOf(job(path)), finished(path));

test("what is kept comes back, until the tools change", async () => {
  const cache = cacheWith(10_000);
  await keep(cache, "/a.pdf");
  await expect(keptIn(cache, "/a.pdf")).resolves.toEqual(finished("/a.pdf"));
  await expect(keptIn(cache, "/b.pdf")).resolves.toBeUndefined();
  await expect(keptIn(cacheWith(10_000, { toolVersion: "2" }), "/a.pdf")).resolves.toBeUndefined();
});

test("what a build did not ask for stays within its size, what was used last before the rest", async () => {
  const paths = ["/a.pdf", "/b.pdf", "/c.pdf", "/d.pdf"];
  const before = cacheWith(0);
  for (const path of paths) await keep(before, path);
  for (const name of await readdir(folder))
    await utimes(join(folder, name), new Date(2020, 1), new Date(2020, 1));
  await keptIn(cacheWith(0), "/d.pdf");
  const cache = cacheWith(1500);
  for (const path of ["/a.pdf", "/b.pdf"]) await keptIn(cache, path);
  await cache.prune();
  const left = await Promise.all(paths.map(async (path) => (await keptIn(cache, path))?.path));
  expect(left).toEqual(["/a.pdf", "/b.pdf", undefined, "/d.pdf"]);
  expect(await readdir(folder)).toHaveLength(6);
});

test("a cache that was never written to needs no pruning", async () => {
  await rm(folder, { recursive: true });
  await expect(cacheWith(10).prune()).resolves.toBeUndefined();
});

test("an entry that was made with another key, or under another name, is none", async () => {
  await keep(cacheWith(10_000, { key: "a stranger's" }), "/a.pdf");
  const cache = cacheWith(10_000);
  await expect(keptIn(cache, "/a.pdf")).resolves.toBeUndefined();
  await keep(cache, "/a.pdf");
  const [mine = ""] = (await readdir(folder)).filter((name) => name.endsWith(".pdf"));
  await keep(cache, "/b.pdf");
  for (const name of await readdir(folder)) {
    if (!name.startsWith(mine.slice(0, 64)))
      await writeFile(join(folder, name), await readFile(join(folder, mine.replace(/pdf$/, name.slice(65)))));
  }
  await expect(keptIn(cache, "/a.pdf")).resolves.toBeDefined();
  await expect(keptIn(cache, "/b.pdf")).resolves.toBeUndefined();
  expect(told).toEqual([]);
});

test("a file in the place of the folder is told once, and nothing is read or written there", async () => {
  await rm(folder, { recursive: true });
  await writeFile(folder, "");
  const cache = cacheWith(10_000);
  for (const path of ["/a.pdf", "/b.pdf"]) {
    await expect(keptIn(cache, path)).resolves.toBeUndefined();
    await keep(cache, path);
  }
  await cache.prune();
  expect(told).toEqual(["The cache in FOLDER cannot be used (ENOTDIR); every PDF is printed anew."]);
});

test("a full disk is told once, and what was kept before is still taken", async (context) => {
  folder = join(mountedDisk(context, 64).folder, "pdf");
  const cache = cacheWith(1_000_000);
  await keep(cache, "/a.pdf");
  await writeFile(join(folder, "other"), Buffer.alloc(50_000));
  for (let number = 1; number < 10; number += 1) await keep(cache, `/${number}.pdf`);
  await expect(keptIn(cache, "/a.pdf")).resolves.toBeDefined();
  expect(told).toEqual([
    "The cache in FOLDER cannot be written (ENOSPC); the next build prints these PDFs anew.",
  ]);
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("from a disk that can only be read entries are taken, and it is told once that none is added", async (context) => {
  const disk = mountedDisk(context, 64);
  folder = join(disk.folder, "pdf");
  const cache = cacheWith(1_000_000);
  await keep(cache, "/a.pdf");
  disk.makeReadOnly();
  await expect(keptIn(cache, "/a.pdf")).resolves.toBeDefined();
  for (const path of ["/b.pdf", "/c.pdf"]) await keep(cache, path);
  expect(told).toEqual([
    "The cache in FOLDER cannot be written (EROFS); the next build prints these PDFs anew.",
  ]);
});

test.runIf(process.platform !== "win32")(
  "a pipe or a link in the place of an entry is no entry",
  async () => {
    const cache = cacheWith(10_000);
    await keep(cache, "/a.pdf");
    const [pdf = ""] = (await readdir(folder)).filter((name) => name.endsWith(".pdf"));
    await rm(join(folder, pdf));
    execFileSync("mkfifo", [join(folder, pdf)], { stdio: "pipe" });
    await expect(keptIn(cache, "/a.pdf")).resolves.toBeUndefined();
    await rm(join(folder, pdf));
    await symlink("/dev/zero", join(folder, pdf));
    await expect(keptIn(cache, "/a.pdf")).resolves.toBeUndefined();
  },
);

test.runIf(process.platform !== "win32")(
  "the key is this user's alone, and one that others could read is made anew",
  async () => {
    const file = join(folder, "state/cache-key");
    const key = await cacheKey(file);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(cacheKey(file)).resolves.toBe(key);
    await chmod(file, 0o644);
    await expect(cacheKey(file)).resolves.not.toBe(key);
    expect(await readdir(join(folder, "state"))).toEqual(["cache-key"]);
  },
);
