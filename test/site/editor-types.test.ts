import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { newRecord } from "../../src/scaffold/index.ts";
import { folderOf } from "../helpers/folder-of.ts";

/** Checks a content folder outside this repository as an editor does, and gives what is underlined. */
function underlined(folder: string): Promise<string> {
  const { promise, resolve: done } = Promise.withResolvers<string>();
  execFile(
    resolve("node_modules/.bin/tsc"),
    ["-p", folder, "--pretty", "false"],
    { cwd: folder },
    (_, printed) => done(printed),
  );
  return promise;
}

async function contentOutside(): Promise<string> {
  const folder = join(await folderOf({}), "kommuner");
  const options = ["--name", "Lillerup Kommune", "--code", "999", "--region", "sjaelland"];
  await newRecord(["municipality", "lillerup", ...options, "--content", folder], "2026-11-22");
  await newRecord(
    ["standard", "lillerup", "madservice", "--title", "Madservice", "--content", folder],
    "2026-11-22",
  );
  return folder;
}

test("an editor underlines nothing in new files outside this repository", async () => {
  expect(await underlined(await contentOutside())).toBe("");
});

test("an editor underlines a misspelt key outside this repository, and knows the one that was meant", async () => {
  const folder = await contentOutside();
  const file = join(folder, "lillerup/standards/madservice.ts");
  await writeFile(file, (await readFile(file, "utf8")).replace("promise:", "promse:"));
  expect(await underlined(folder)).toMatch(
    /^lillerup\/standards\/madservice\.ts\(\d+,\d+\): error TS2561: .+ Did you mean to write 'promise'\?\n$/,
  );
});
