import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../../../src/cache/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("a file is written in one piece, and leaves nothing beside it", async () => {
  const folder = await folderOf({ file: "before" });
  await writeWhole(join(folder, "file"), "after", 0o600);
  expect(await readFile(join(folder, "file"), "utf8")).toBe("after");
  expect((await stat(join(folder, "file"))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["file"]);
});

test("a file that cannot be put in its place leaves what was there, and nothing beside it", async () => {
  const folder = await folderOf({ "file/below": "before" });
  await expect(writeWhole(join(folder, "file"), "after")).rejects.toThrow("EISDIR");
  expect(await readdir(folder)).toEqual(["file"]);
});
