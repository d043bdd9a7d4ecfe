import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isLeftBehind, isNamed } from "./left-behind.ts";
import { type Oddity, oddityOf } from "./oddity.ts";

/** A file or folder inside a folder. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
  /** What it is where it is neither. */
  readonly oddity?: Oddity;
}

/** What lies in a folder. */
export interface Listing {
  readonly entries: readonly Entry[];
  /** The paths of what programs left there; they are nobody's content. */
  readonly ignored: readonly string[];
}

/** Lists a folder in the order of the names. Links are never followed. Throws the file system's error. */
export async function folderEntries(folder: string): Promise<Listing> {
  const found = await readdir(folder, { withFileTypes: true });
  const sorted = found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    entries: sorted
      .filter(({ name }) => !isLeftBehind(name))
      .map((entry) => {
        const oddity = oddityOf(entry);
        const { name } = entry;
        const path = join(folder, name);
        return { name, path, isFolder: entry.isDirectory(), ...(oddity !== undefined && { oddity }) };
      }),
    ignored: sorted
      .filter(({ name }) => isLeftBehind(name) && isNamed(name))
      .map(({ name }) => join(folder, name)),
  };
}
