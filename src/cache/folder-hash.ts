import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileHashNow } from "./own-file.ts";

/** Something in a folder that is no folder. */
export interface FileBelow {
  readonly path: string;
  /** Whether it is a file, and no link, pipe or device. */
  readonly isFile: boolean;
}

/** Gives what lies in a folder and below it beside folders, in the order of its paths. Throws the file system's error. */
export function filesBelow(folder: string): readonly FileBelow[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * Names every byte in a folder and below it: the same for the same files under the same names, and for no others. Gives
 * undefined where something is no file, or longer than it may be (in bytes). Throws the file system's error.
 */
export function folderHash(folder: string, longest: number): string | undefined {
  const hash = createHash("sha256");
  for (const { path, isFile } of filesBelow(folder)) {
    const file = isFile ? fileHashNow(path, longest) : undefined;
    if (file === undefined) return undefined;
    hash.update(`${relative(folder, path)}\n${file.sha256}\n`);
  }
  return hash.digest("hex");
}
