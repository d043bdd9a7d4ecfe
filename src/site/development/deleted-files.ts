import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file that Eleventy watches and that changes when a file is deleted, which Eleventy itself only tells of. */
export const rebuildTrigger = ".cache/deleted-file.txt";

/**
 * Looks at folders again and again from now on: whenever a file in one of them is gone, the trigger changes and
 * Eleventy builds. Looking works where the system does not tell: on network drives, and in containers.
 */
export async function rebuildOnDeletion(folders: readonly string[], pace: number): Promise<void> {
  await mkdir(dirname(rebuildTrigger), { recursive: true });
  // Made where it is missing and left as it is otherwise: a second server must not make the first one build.
  await writeFile(rebuildTrigger, "", { flag: "a" });
  let known = await filesIn(folders);
  const look = async (): Promise<void> => {
    const now = await filesIn(folders);
    const gone = [...known].filter((file) => !now.has(file));
    known = now;
    if (gone.length > 0) await writeFile(rebuildTrigger, `${new Date().toISOString()}\n${gone.join("\n")}\n`);
    schedule();
  };
  // Whoever serves keeps the program alive; this watch alone does not.
  const schedule = (): void => void setTimeout(() => void look(), pace).unref();
  schedule();
}

async function filesIn(folders: readonly string[]): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      // A folder can go away while it is read; then its files are gone.
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      return names.filter((name) => !name.includes("node_modules")).map((name) => join(folder, name));
    }),
  );
  return new Set(lists.flat());
}
