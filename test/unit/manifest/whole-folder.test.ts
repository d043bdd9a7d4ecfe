import { appendFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenFiles } from "../../../src/manifest/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { writeSite } from "../../helpers/published-folder.ts";

async function site() {
  const folder = await folderOf({});
  const { files } = await writeSite(folder, { "index.html": "forside", "pagefind/pagefind.js": "søg" });
  return { folder, broken: () => brokenFiles(folder, files) };
}

test("a folder that holds what was written is whole", async () => {
  expect(await (await site()).broken()).toEqual([]);
});

test.each([
  ["emptied by a full disk", "cut", (file: string) => truncate(file)],
  ["longer than it was written", "changed", (file: string) => appendFile(file, " ")],
  ["of the same length with another letter", "changed", (file: string) => writeFile(file, "søk")],
  ["that is gone", "missing", (file: string) => rm(file)],
])("a file %s is told as %s", async (_how, what, spoil) => {
  const { folder, broken } = await site();
  await spoil(join(folder, "pagefind/pagefind.js"));
  expect(await broken()).toEqual([{ path: "pagefind/pagefind.js", what }]);
});

test("a file that nobody wrote is told, because nobody checked it", async () => {
  const { folder, broken } = await site();
  await writeFile(join(folder, "core.1234"), "");
  expect(await broken()).toEqual([{ path: "core.1234", what: "unknown" }]);
});

test("every broken file is told, in the order of their paths", async () => {
  const { folder, broken } = await site();
  await truncate(join(folder, "pagefind/pagefind.js"));
  await truncate(join(folder, "index.html"));
  expect((await broken()).map(({ path }) => path)).toEqual(["index.html", "pagefind/pagefind.js"]);
});
