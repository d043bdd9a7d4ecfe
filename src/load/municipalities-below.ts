import { type Entry, folderEntries } from "./data/folder-entries.ts";

/** What lies in the folder of a municipality, and in no folder above it. */
const parts: readonly string[] = ["index.ts", "standards", "easy-read"];

/**
 * Gives the folder that holds municipalities where somebody has named the folder above it; undefined where the named
 * one holds municipalities itself.
 */
export async function municipalitiesBelow(folders: readonly Entry[]): Promise<string | undefined> {
  const inside = await Promise.all(
    folders.map(async (folder) => ({ folder, entries: await listed(folder) })),
  );
  if (inside.some(({ entries }) => entries.some(({ name }) => parts.includes(name)))) return undefined;
  for (const { folder, entries } of inside) {
    for (const entry of entries) {
      if ((await listed(entry)).some(({ name }) => name === "index.ts")) return folder.path;
    }
  }
  return undefined;
}

/** A folder that cannot be read is told where it is read for what it holds. */
async function listed({ path, isFolder, name }: Entry): Promise<readonly Entry[]> {
  if (!isFolder || name === "node_modules") return [];
  return folderEntries(path).then(
    ({ entries }) => entries,
    () => [],
  );
}
