import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file or folder inside a folder. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * Lists a folder in the order of the names. Links are followed; what starts with a dot belongs to tools and is
 * left out. Throws the file system's error.
 */
export async function folderEntries(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith("."));
  const listed = shown.map(async (entry) => {
    const path = join(folder, entry.name);
    const isFolder = entry.isSymbolicLink() ? await leadsToFolder(path) : entry.isDirectory();
    return { name: entry.name, path, isFolder };
  });
  return (await Promise.all(listed)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link that leads nowhere counts as a file, so that reading it names the fault. */
async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
