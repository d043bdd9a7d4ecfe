import { join } from "node:path";
import { expect, test } from "vitest";
import { codeFiles } from "../../../src/cache/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("the code of a folder is told in one order, and nothing else of it", async () => {
  const folder = await folderOf({ "b.ts": "", "a/c.js": "", "a/notes.md": "", "a/style.css": "" });
  expect(await codeFiles(folder)).toEqual([join(folder, "a/c.js"), join(folder, "b.ts")]);
});
