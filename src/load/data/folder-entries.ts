import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Oddity, oddityOf } from "./oddity.ts";

/** A file or folder inside a folder. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
  /** What it is where it is neither. */
  readonly oddity?: Oddity;
}

/**
 * Lists a folder in the order of the names. Links are never followed; what starts with a dot belongs to tools and is
 * left out. Throws the file system's error.
 */
export async function folderEntries(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .map((entry) => {
      const oddity = oddityOf(entry);
      const { name } = entry;
      const path = join(folder, name);
      return { name, path, isFolder: entry.isDirectory(), ...(oddity !== undefined && { oddity }) };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
