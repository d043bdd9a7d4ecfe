import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadContent } from "../../../src/load/index.ts";
import { knownPaths, municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

/** Ends every line of every file as Windows does. */
async function withWindowsLines(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("\n", "\r\n"));
  }
  return folder;
}

test("files with the line ends of Windows hold the same", async () => {
  const [own, windows] = [await municipalitiesFolder({}), await municipalitiesFolder({})];
  const expected = await loadContent({ folder: own, knownPaths });
  const read = await loadContent({ folder: await withWindowsLines(windows), knownPaths });
  expect(read.content).toEqual(expected.content);
});

test("faults in them are told with the same line and words", async () => {
  const faults = ["KS01-missing-comma.ts", "KS70-pale-accent.ts", "KS51-unknown-word.ts"] as const;
  const expected = await problemsIn(await municipalitiesFolder({ faults }));
  expect(await problemsIn(await withWindowsLines(await municipalitiesFolder({ faults })))).toBe(expected);
});
