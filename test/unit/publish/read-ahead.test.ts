import { readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeCountry } from "../../../scripts/bench/make/country.ts";
import { folderName } from "../../../src/load/kept/folder-name.ts";
import { keptReadings } from "../../../src/publish/kept-readings.ts";
import { readInThreads } from "../../../src/publish/read-ahead.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("many municipalities are read in threads, and each is kept", async ({ skip }) => {
  if (availableParallelism() < 2) skip("one processor has no threads beside it");
  const [content, cache] = [await folderOf({}), await folderOf({})];
  await writeCountry(content, { municipalities: 8, standards: 1 });
  const folders = (await readdir(content)).map((name) => ({
    name,
    path: join(content, name),
    isFolder: true,
  }));
  await readInThreads(folders, cache);
  const readings = await keptReadings(cache);
  const found = await Promise.all(folders.map(async (folder) => readings?.find(folderName(folder) ?? "")));
  expect(found.map((reading) => reading?.municipality.records.length)).toEqual(Array(8).fill(1));
});
