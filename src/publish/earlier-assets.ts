import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type FileRecord, manifestOf } from "../manifest/index.ts";

/** Says on which day each asset of an earlier site was first missing in a newer one. */
const listName = "assets/earlier.json";

/** So many days a page that a reader or a cache still has finds its styles and scripts, in calendar days. */
const days = 7;

const day = 86_400_000;
const hashed = /^assets\/.*\.[0-9a-f]{10}\.\w+$/;

/**
 * Takes along from the published site the assets with a hash in their name that the new one has no more, for a week: a
 * page that was opened or kept before goes on working. `today` is the day for which the new site is built.
 */
export async function keepEarlierAssets(
  live: string,
  work: string,
  record: FileRecord,
  today: string,
): Promise<void> {
  const published = await manifestOf(live);
  if (published === undefined) return;
  const since = await missingSince(live);
  const kept: Record<string, string> = {};
  for (const path of [...published.keys()].toSorted()) {
    if (!hashed.test(path) || record.files.has(path)) continue;
    const first = since[path] ?? today;
    if (Date.parse(today) - Date.parse(first) >= days * day) continue;
    await record.write(work, path, await readFile(join(live, path)));
    kept[path] = first;
  }
  if (Object.keys(kept).length > 0) await record.write(work, listName, `${JSON.stringify(kept, null, 2)}\n`);
}

async function missingSince(live: string): Promise<Readonly<Record<string, string>>> {
  try {
    return JSON.parse(await readFile(join(live, listName), "utf8")) as Record<string, string>;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
