import pMap from "p-map";
import { z } from "zod";
import { type Problem, ProblemsError } from "../load/index.ts";
import { FileRecord, manifestName, writeManifest } from "../manifest/index.ts";
import { jobFaults, jobProgress } from "../messages/jobs.ts";
import { type PartMaker, type PartTask, partThread } from "../parts/index.ts";
import type { Board, Wanted } from "./board.ts";
import { unpacked } from "./bundle.ts";
import { JobError } from "./job-error.ts";
import { partInput } from "./job-input.ts";
import type { Store } from "./store.ts";

/** So many files of a part are written at once. */
const concurrency = 32;

/**
 * Has workers make the pages of municipalities. What all share is made here meanwhile, in a thread: it depends on all, and
 * no worker could begin it sooner. A part that no worker could make is named when the others are made.
 */
export function partsByQueue(
  board: Board,
  store: Store,
  progress: (what: string, done: number, total: number) => void,
): PartMaker {
  return async (tasks, onMade) => {
    const problems: Problem[] = [];
    const [shared, own] = [true, false].map((isShared) =>
      tasks.filter(({ order }) => (order.part === "shared") === isShared),
    );
    let done = 0;
    const next = (): void => {
      done += 1;
      progress(jobProgress.pages(), done, own?.length ?? 0);
    };

    async function* wanted(): AsyncGenerator<Wanted> {
      for (const task of own ?? []) {
        const unit = unitOf(task);
        const job = board.order("pages", unit, await store.put(partInput(task.order)));
        yield {
          job,
          take: async (made) => {
            await writePart(made, task.folder);
            await onMade(task);
            next();
          },
          fail: (reason) => {
            problems.push({ code: "KS127", file: unit, at: "", ...jobFaults.notMade(unit, reason) });
            next();
          },
        };
      }
    }

    await Promise.all([madeHere(shared ?? [], onMade), board.run("pages", wanted())]);
    if (problems.length > 0) throw new ProblemsError(problems);
  };
}

async function madeHere<Task extends PartTask>(
  tasks: readonly Task[],
  onMade: (task: Task) => Promise<void>,
): Promise<void> {
  for (const task of tasks) {
    const thread = partThread();
    try {
      await thread.ask(task);
    } finally {
      await thread.end();
    }
    await onMade(task);
  }
}

function unitOf({ order }: PartTask): string {
  return order.part === "shared" ? order.part : order.municipality.profile.id;
}

/** Writes the files of a part into its folder, with the list that the store of parts asks for. */
async function writePart(made: Uint8Array, folder: string): Promise<void> {
  const { files } = unpacked(made, z.literal("pages"));
  if (files.size === 0 || files.has(manifestName)) throw new JobError(jobFaults.damaged());
  const record = new FileRecord();
  await pMap(files, ([path, bytes]) => record.write(folder, path, bytes), { concurrency });
  await writeManifest(folder, record);
}
