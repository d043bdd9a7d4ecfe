import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchedFiles } from "../../../src/build/watched-files.ts";
import { folderOf } from "../../helpers/folder-of.ts";

/** Watches a folder with one file, and gives the names of the next files that change. */
async function watched() {
  const folder = await folderOf({ "lillerup/index.ts": "1" });
  const changes = await watchedFiles([folder]);
  onTestFinished(() => void changes.return(undefined));
  const next = async () => {
    const { value } = await changes.next();
    return (value as readonly string[]).map((path) => path.slice(folder.length + 1));
  };
  return { next, path: (name: string) => join(folder, name) };
}

test("a file that is saved is told", async () => {
  const { next, path } = await watched();
  await writeFile(path("lillerup/index.ts"), "22");
  expect(await next()).toEqual(["lillerup/index.ts"]);
});

test("a file that is deleted is told", async () => {
  const { next, path } = await watched();
  await rm(path("lillerup/index.ts"));
  expect(await next()).toEqual(["lillerup/index.ts"]);
});

test("a file in a new folder is told", async () => {
  const { next, path } = await watched();
  await mkdir(path("storerup/standards"), { recursive: true });
  await writeFile(path("storerup/standards/madservice.ts"), "");
  expect(await next()).toEqual(["storerup/standards/madservice.ts"]);
});

test("a folder that goes away whole is told by its files", async () => {
  const { next, path } = await watched();
  await rm(path("lillerup"), { recursive: true });
  expect(await next()).toEqual(["lillerup/index.ts"]);
});

test("what changed while nobody asked is told the next time, all at once", async () => {
  const { next, path } = await watched();
  await writeFile(path("lillerup/a.ts"), "");
  expect(await next()).toEqual(["lillerup/a.ts"]);
  await writeFile(path("lillerup/b.ts"), "");
  await rm(path("lillerup/a.ts"));
  expect(await next()).toEqual(["lillerup/a.ts", "lillerup/b.ts"]);
});
