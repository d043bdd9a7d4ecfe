import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { editorFiles } from "../../../src/scaffold/editor-files.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("content in this repository needs no file for the editor", () => {
  expect(editorFiles(resolve("municipalities"))).toEqual([]);
  expect(editorFiles(resolve("..trial"))).toEqual([]);
});

test("content beside this repository gets one that leads to its types", () => {
  const [file, ...others] = editorFiles(resolve("../kommuner"));
  const name = resolve(".").split(/[\\/]/).at(-1);
  expect(others).toEqual([]);
  expect(file?.path).toBe(resolve("../kommuner/tsconfig.json"));
  expect(file?.text).toContain(`"extends": "../${name}/tsconfig.json"`);
  expect(file?.text).toContain(`"klarstandard/model": ["../${name}/src/model/index.ts"]`);
});

test.each(["kommuner/tsconfig.json", "tsconfig.json"])("a folder with %s is left as it is", async (file) => {
  const folder = await folderOf({ [file]: "{}" });
  expect(editorFiles(join(folder, "kommuner"))).toEqual([]);
});

test("the README shows the file as it is written", async () => {
  const shown = /```json\n([\s\S]+?)```/.exec(await readFile("README.md", "utf8"))?.[1] ?? "";
  const name = resolve(".").split(/[\\/]/).at(-1);
  const written = editorFiles(resolve("../kommuner"))[0]?.text.replace(/^ *\/\/.*\n/gm, "");
  expect(shown.replaceAll("../klarstandard/", `../${name}/`)).toBe(written);
});
