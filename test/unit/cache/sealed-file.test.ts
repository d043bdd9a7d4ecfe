import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sealedFile, writeSealed } from "../../../src/cache/sealed-file.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const data = { names: ["æ"], count: 2 };
const longest = 1000;

async function sealed(): Promise<string> {
  const file = join(await folderOf({}), "deep/in/memory.json");
  await writeSealed(file, data, "key");
  return file;
}

test("data that was sealed is read with the same key, and with no other", async () => {
  const file = await sealed();
  expect(await sealedFile(file, "key", longest)).toEqual(data);
  expect(await sealedFile(file, "other", longest)).toBeUndefined();
});

test.each([
  ["with one letter changed", (text: string) => text.replace("2", "3")],
  ["cut off", (text: string) => text.slice(0, -1)],
  ["empty", () => ""],
  ["without a seal", (text: string) => text.slice(64)],
  ["longer than it may be", (text: string) => text + " ".repeat(longest)],
])("a file %s gives nothing", async (_, change) => {
  const file = await sealed();
  await writeFile(file, change(await readFile(file, "utf8")));
  expect(await sealedFile(file, "key", longest)).toBeUndefined();
});

test("where there is no file, or a link to one, nothing is read", async () => {
  const file = await sealed();
  await symlink(file, `${file}.link`);
  expect(await sealedFile(`${file}.link`, "key", longest)).toBeUndefined();
  expect(await sealedFile(`${file}.gone`, "key", longest)).toBeUndefined();
});

test("what is written takes the place of what was there at once, and leaves nothing beside it", async () => {
  const file = await sealed();
  await writeSealed(file, "new", "key");
  expect(await sealedFile(file, "key", longest)).toBe("new");
  expect(await readdir(join(file, ".."))).toEqual(["memory.json"]);
});

test("where nothing can be written, the reason is told and nothing is left", async () => {
  const folder = await folderOf({ "taken/inside": "" });
  await expect(writeSealed(join(folder, "taken"), data, "key")).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/);
  expect(await readdir(folder)).toEqual(["taken"]);
});
