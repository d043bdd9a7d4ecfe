import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { folderEntries } from "../load/index.ts";

/** How often is looked, and how long files have to rest before a change counts as whole, in milliseconds. */
const pace = { look: 400, rest: 100 };

/** Deeper than any file of ours; a link that leads back to its own folder ends here. */
const deepest = 8;

/**
 * Looks at some folders, and then gives the files that were changed, made or deleted since, whenever there are any.
 * It looks again and again instead of asking the system to tell, which misses deletions, new folders, network drives
 * and containers. What changes while the caller is busy is told the next time.
 */
export async function watchedFiles(folders: readonly string[]): Promise<AsyncGenerator<readonly string[]>> {
  return changesSince(await stampsOf(folders), folders);
}

async function* changesSince(
  start: Stamps,
  folders: readonly string[],
): AsyncGenerator<readonly string[], never> {
  for (let before = start; ; ) {
    await wait(pace.look);
    const after = await settledStamps(folders, before);
    const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
    const changed = paths.filter((path) => before.get(path) !== after.get(path));
    before = after;
    if (changed.length > 0) yield changed;
  }
}

type Stamps = ReadonlyMap<string, string>;

/** Several files saved at once, or a file half written, are one change. */
async function settledStamps(folders: readonly string[], before: Stamps): Promise<Stamps> {
  let last = before;
  for (;;) {
    const now = await stampsOf(folders);
    if (isSame(now, last)) return now;
    last = now;
    await wait(pace.rest);
  }
}

function isSame(some: Stamps, others: Stamps): boolean {
  return some.size === others.size && [...some].every(([path, stamp]) => others.get(path) === stamp);
}

async function stampsOf(folders: readonly string[]): Promise<Stamps> {
  const stamps = new Map<string, string>();
  for (const folder of folders) await collect(folder, stamps, 0);
  return stamps;
}

async function collect(folder: string, stamps: Map<string, string>, depth: number): Promise<void> {
  // A folder or file can go away while it is looked at; then it is not there.
  const entries = await folderEntries(folder).catch(() => []);
  for (const { name, path, isFolder } of entries) {
    if (isFolder && depth < deepest && name !== "node_modules") await collect(path, stamps, depth + 1);
    if (isFolder) continue;
    const { mtimeMs, size } = await stat(path).catch(() => ({ mtimeMs: 0, size: 0 }));
    stamps.set(path, `${mtimeMs} ${size}`);
  }
}
