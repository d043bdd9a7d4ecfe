import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { shownPath } from "../../report/shown-path.ts";
import type { Entry } from "../data/folder-entries.ts";

/** A font or an appendix may have some megabytes; what is larger is told as a fault. */
const largest = 64 * 1024 * 1024;

/**
 * Names a municipality's folder with every byte in it: the same for the same files under the same names, and for no others.
 * Gives undefined where something cannot be read or is no file, which whoever reads the folder tells.
 *
 * It reads one file after the other: waiting for each of a country's files by itself takes five times the processor's time.
 */
export function folderName({ path: folder }: Entry): string | undefined {
  try {
    const hash = createHash("sha256").update(shownPath(folder));
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    for (const { path, isFile } of entries) {
      const bytes = isFile ? bytesOf(path) : undefined;
      if (bytes === undefined) return undefined;
      hash.update(`\n${relative(folder, path)}\n${bytes.length}\n`).update(bytes);
    }
    return hash.digest("hex");
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

/** Follows no link, and waits for no pipe that took the place of a file. */
function bytesOf(path: string): Uint8Array | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = fstatSync(file);
    return found.isFile() && found.size <= largest ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}
