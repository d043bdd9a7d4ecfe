import { ownPath } from "../engine/own-file.ts";
import type { Entry } from "../load/index.ts";
import { inThreads } from "../threads/index.ts";

/** A municipality that a thread is to read. */
export interface ReadingTask {
  readonly folder: Entry;
  readonly cacheFolder: string;
}

/** Reads municipalities in threads, where they are so many that it is worth it, and keeps those without a fault. */
export async function readInThreads(folders: readonly Entry[], cacheFolder: string): Promise<void> {
  await inThreads<ReadingTask>(
    folders.map((folder) => ({ folder, cacheFolder })),
    {
      script: ownPath("src/publish/reading-worker.ts"),
      nameOf: ({ folder }) => folder.path,
      // A few are read by whoever loads them.
      here: async () => undefined,
      onDone: async () => undefined,
    },
  );
}
