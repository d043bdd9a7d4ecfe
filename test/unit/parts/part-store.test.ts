import { appendFile, chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileRecord, writeManifest } from "../../../src/manifest/index.ts";
import { type PartStore, partStoreIn } from "../../../src/parts/part-store.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const faults: string[] = [];
const storeIn = (folder: string, { key = "k", maximum = 1e6 } = {}): PartStore =>
  partStoreIn({ folder, key, maximum, onFault: (code) => faults.push(code) });

async function kept(store: PartStore, name: string, page = "<p>Hej</p>"): Promise<boolean> {
  const made = (await store.newFolder()) ?? "";
  const record = new FileRecord();
  await record.write(made, ".search/fragment/a", "et fund");
  await record.write(made, "by/index.html", page);
  await record.write(made, "by/data.json", "{}");
  await writeManifest(made, record);
  return store.keep(name, made);
}

async function taken(store: PartStore, name: string) {
  const site = await folderOf({});
  const record = new FileRecord();
  const part = await store.take(name, site, record);
  return { ...part, pages: part?.pages, site, record, files: [...record.files.keys()].toSorted() };
}

test("a part that was kept is written into a site as it was, and its pages are named", async () => {
  const store = storeIn(await folderOf({}));
  expect(await kept(store, "a")).toBe(true);
  const { pages, site, files } = await taken(store, "a");
  expect([pages, files]).toEqual([["by/index.html"], ["by/data.json", "by/index.html"]]);
  expect(await readFile(join(site, "by/index.html"), "utf8")).toBe("<p>Hej</p>");
  expect((await taken(store, "b")).pages).toBeUndefined();
});

test("what a part has beside its pages comes into a site only where and as it is asked for", async () => {
  const store = storeIn(await folderOf({}));
  await kept(store, "a");
  const { beside, site, record, files } = await taken(store, "a");
  expect(files).not.toContain(".search/fragment/a");
  const fragment = beside?.get("fragment/a");
  expect(String(await fragment?.read())).toBe("et fund");
  await fragment?.put("pagefind/b");
  expect(await readFile(join(site, "pagefind/b"), "utf8")).toBe("et fund");
  expect(record.files.get("pagefind/b")?.size).toBe("et fund".length);
});

test("a kept file takes no room in the site, and whoever changes it there has its part made again", async () => {
  const folder = await folderOf({});
  const store = storeIn(folder);
  await kept(store, "a");
  const { site } = await taken(store, "a");
  const [source, target] = [join(folder, "a/files/by/index.html"), join(site, "by/index.html")];
  expect((await stat(target)).ino).toBe((await stat(source)).ino);
  await appendFile(target, " ");
  expect((await taken(store, "a")).pages).toBeUndefined();
});

test("what was kept by somebody with other rights is written anew, so that a server may read it", async ({
  skip,
}) => {
  if (process.platform === "win32") skip("Windows has no such rights");
  const folder = await folderOf({});
  const store = storeIn(folder);
  await kept(store, "a");
  await chmod(join(folder, "a/files/by/index.html"), 0o600);
  const { site, pages } = await taken(store, "a");
  expect(pages).toEqual(["by/index.html"]);
  expect((await stat(join(site, "by/index.html"))).mode & 0o777).toBe(0o666 & ~process.umask());
});

test("nothing of a part is used in which one byte is another", async () => {
  const folder = await folderOf({});
  const store = storeIn(folder);
  await kept(store, "a");
  await kept(store, "b");
  await appendFile(join(folder, "a/files/by/index.html"), " ");
  await appendFile(join(folder, "b/files/.search/fragment/a"), " ");
  for (const name of ["a", "b"])
    expect(await taken(store, name)).toMatchObject({ pages: undefined, files: [] });
});

test("nothing is used that somebody else put there, or that was kept under another name", async () => {
  const folder = await folderOf({});
  await kept(storeIn(folder, { key: "theirs" }), "a");
  expect((await taken(storeIn(folder), "a")).pages).toBeUndefined();
  await kept(storeIn(folder), "b");
  await cp(join(folder, "b"), join(folder, "c"), { recursive: true });
  expect((await taken(storeIn(folder), "c")).pages).toBeUndefined();
});

test("the parts that were not used for the longest time go, until the rest is within its size", async () => {
  const folder = await folderOf({});
  const store = storeIn(folder, { maximum: 25_000 });
  for (const name of ["a", "b", "c"]) await kept(store, name, "x".repeat(10_000));
  await taken(store, "a");
  await store.prune();
  expect((await readdir(folder)).filter((name) => name !== "unfinished").toSorted()).toEqual(["a", "c"]);
});

test("a part whose size is not written down is measured", async () => {
  const folder = await folderOf({});
  const store = storeIn(folder, { maximum: 25_000 });
  for (const name of ["a", "b", "c"]) await kept(store, name, "x".repeat(10_000));
  await rm(join(folder, "b/size"));
  await writeFile(join(folder, "c/size"), "stor");
  for (const name of ["a", "c"]) await taken(store, name);
  await store.prune();
  expect((await readdir(folder)).filter((name) => name !== "unfinished").toSorted()).toEqual(["a", "c"]);
});

test("a folder in which nothing can be kept is told once, and is no store", async () => {
  const folder = await folderOf({ pages: "a file in its place" });
  const store = storeIn(join(folder, "pages"));
  faults.length = 0;
  expect(await store.newFolder()).toBeUndefined();
  expect(await store.newFolder()).toBeUndefined();
  expect(faults).toEqual(["ENOTDIR"]);
});

test("what a build left that is at work now is left alone", async () => {
  const folder = await folderOf({});
  const store = storeIn(folder);
  const made = (await store.newFolder()) ?? "";
  await mkdir(made, { recursive: true });
  await writeFile(join(made, "x"), "");
  await store.prune();
  expect(await readdir(made)).toEqual(["x"]);
});
