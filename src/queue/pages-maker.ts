import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pMap from "p-map";
import { manifestOf } from "../manifest/index.ts";
import { jobFaults } from "../messages/jobs.ts";
import { type PartThread, partThread } from "../parts/index.ts";
import { packed } from "./bundle.ts";
import { JobError } from "./job-error.ts";
import { readPartInput } from "./job-input.ts";

/** Makes jobs of one kind from their input, in as many calls at once as are wanted. */
export interface JobMaker {
  /** Gives what was made, packed. */
  readonly make: (input: Uint8Array) => Promise<Uint8Array>;
  readonly end: () => Promise<void>;
}

/** So many files are read at once. */
const concurrency = 32;
/** A municipality that takes longer never ends. */
const longest = 15 * 60_000;

/** Makes the pages of municipalities, each in a thread and in a temporary folder of its own. */
export function pagesMaker(): JobMaker {
  const idle: PartThread[] = [];
  const busy = new Set<PartThread>();

  async function makeIn(folder: string, input: Uint8Array): Promise<void> {
    const thread = idle.pop() ?? partThread();
    busy.add(thread);
    const { promise: tooLong, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new JobError(jobFaults.died())), longest);
    try {
      await Promise.race([thread.ask({ order: readPartInput(input), folder }), tooLong]);
      idle.push(thread);
    } catch (error) {
      await thread.end();
      throw error;
    } finally {
      clearTimeout(timer);
      busy.delete(thread);
    }
  }

  return {
    make: async (input) => {
      const folder = await mkdtemp(join(tmpdir(), "part-"));
      try {
        await makeIn(folder, input);
        const paths = [...((await manifestOf(folder)) ?? new Map<string, string>()).keys()];
        const read = async (path: string) => [path, await readFile(join(folder, path))] as const;
        return packed({ head: "pages", files: new Map(await pMap(paths, read, { concurrency })) });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    end: async () => {
      await Promise.all([...idle, ...busy].map((thread) => thread.end()));
    },
  };
}
