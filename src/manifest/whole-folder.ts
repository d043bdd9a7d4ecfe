import { open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { slashed } from "../report/shown-path.ts";
import { type WrittenFile, written } from "./file-record.ts";
import type { Manifest } from "./manifest.ts";

/** A file that is not as it was written. */
export interface BrokenFile {
  readonly path: string;
  readonly what: "missing" | "cut" | "changed" | "unknown";
}

/** Files that are read at the same time. */
const atOnce = 32;

/**
 * Puts everything in a folder onto the disk for good, reads it back and gives the files that are not as they were written: a
 * disk that ran full can tell so as late as here. What was there before and was read by this build is only looked for. Throws
 * what the system throws where it cannot be put there.
 */
export async function brokenFiles(
  folder: string,
  files: ReadonlyMap<string, WrittenFile>,
): Promise<readonly BrokenFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]): string =>
    slashed(join(entry.parentPath, entry.name).slice(folder.length + 1));
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
  const found = new Set(entries.filter((entry) => !entry.isDirectory()).map(pathOf));
  const broken: BrokenFile[] = [];
  const isNew = (path: string): boolean => files.get(path)?.isReadBack !== true;
  await forEach([...found].filter(isNew), async (path) => {
    const expected = files.get(path);
    const bytes = await syncedFile(join(folder, path));
    const what = expected === undefined ? "unknown" : faultOf(bytes, expected);
    if (what !== undefined) broken.push({ path, what });
  });
  await forEach([...folders, ""], (path) => sync(join(folder, path)));
  for (const path of files.keys()) if (!found.has(path)) broken.push({ path, what: "missing" });
  return broken.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** Says what is wrong with the bytes of a file beside what was written into it; undefined where nothing is. */
export function faultOf(bytes: Uint8Array, expected: WrittenFile): "cut" | "changed" | undefined {
  const { size, sha256 } = written(bytes);
  if (size < expected.size) return "cut";
  return sha256 === expected.sha256 ? undefined : "changed";
}

/** Tells whether every file that the manifest of a folder lists is there as it was written. */
export async function isAsListed(folder: string, manifest: Manifest): Promise<boolean> {
  let isWhole = manifest.size > 0;
  await forEach([...manifest], async ([path, sha256]) => {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes === undefined || written(bytes).sha256 !== sha256) isWhole = false;
  });
  return isWhole;
}

/** Reads a file when it is on the disk. */
async function syncedFile(path: string): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Waits until a folder is on the disk (fsync), which also says whether it could be put there. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += atOnce) {
    await Promise.all(items.slice(at, at + atOnce).map(work));
  }
}
