import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeReport, writeReport } from "../../../src/report/write-report.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("a report is written file by file, texts as they are and the rest as JSON, into a folder that is made", async () => {
  const folder = join(await folderOf({}), "deep", "report");
  await writeReport(folder, { "a.html": "<p>æ</p>", "a.json": { found: [1] } });
  expect(await readFile(join(folder, "a.html"), "utf8")).toBe("<p>æ</p>");
  expect(await readFile(join(folder, "a.json"), "utf8")).toBe('{\n  "found": [\n    1\n  ]\n}\n');
});

test("the files of an earlier report are taken away, and nothing else", async () => {
  const folder = await folderOf({ "a.html": "", "own.txt": "" });
  await removeReport(folder, ["a.html", "a.json"]);
  expect(await readdir(folder)).toEqual(["own.txt"]);
});
