import { lstat, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file that Eleventy watches and that changes when something was missed by Eleventy itself. */
export const rebuildTrigger = ".cache/missed-change.txt";

/** The files of some folders with the times of their last change. */
export type FileTimes = ReadonlyMap<string, number>;

/** How often is looked, in milliseconds, and how many looks it takes until Eleventy watches everything itself. */
const pace = 300;
const untilWatched = 8;

/**
 * Looks at folders again and again from now on, and makes Eleventy build by changing the trigger: whenever a file is
 * gone, which Eleventy only tells of, and in the beginning also when one was changed since `before`, because what is
 * saved during the first build comes too early for Eleventy's own watch.
 */
export async function rebuildOnMissedChanges(folders: readonly string[], before: FileTimes): Promise<void> {
  await mkdir(dirname(rebuildTrigger), { recursive: true });
  // Made where it is missing and left as it is otherwise: a second server must not make the first one build.
  await writeFile(rebuildTrigger, "", { flag: "a" });
  let known = before;
  let looks = 0;
  const look = async (): Promise<void> => {
    const now = looks < untilWatched ? await fileTimes(folders) : await fileNames(folders, known);
    const gone = [...known.keys()].filter((file) => !now.has(file));
    const early = looks < untilWatched ? [...now].filter(([file, time]) => known.get(file) !== time) : [];
    known = now;
    looks += 1;
    const missed = [...gone, ...early.map(([file]) => file)];
    if (missed.length > 0)
      await writeFile(rebuildTrigger, `${new Date().toISOString()}\n${missed.join("\n")}\n`);
    schedule();
  };
  // Whoever serves keeps the program alive; this alone does not.
  const schedule = (): void => void setTimeout(() => void look(), pace).unref();
  schedule();
}

/** Reads the files of folders with the times of their last change. */
export async function fileTimes(folders: readonly string[]): Promise<FileTimes> {
  const names = await namesIn(folders);
  // A file can go away while it is looked at; then it is gone.
  const times = names.map(
    async (file) =>
      [
        file,
        await lstat(file).then(
          ({ mtimeMs }) => mtimeMs,
          () => -1,
        ),
      ] as const,
  );
  return new Map(await Promise.all(times));
}

async function fileNames(folders: readonly string[], known: FileTimes): Promise<FileTimes> {
  return new Map((await namesIn(folders)).map((file) => [file, known.get(file) ?? 0]));
}

async function namesIn(folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      // A folder can go away while it is read; then its files are gone.
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      // With their types, because without them links are followed, and some lead round and round.
      const names = entries.map((entry) => join(entry.parentPath, entry.name));
      return names.filter((name) => !name.includes("node_modules"));
    }),
  );
  return lists.flat();
}
