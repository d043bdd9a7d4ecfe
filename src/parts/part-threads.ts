import { ownPath } from "../engine/own-file.ts";
import { endSearch } from "../search/pagefind.ts";
import { askedThread, inThreads, type Thread } from "../threads/index.ts";
import { makePart, type PartTask } from "./make-part.ts";

/** Makes parts in their folders, here or elsewhere; each is told when it is done. */
export type PartMaker = <Task extends PartTask>(
  tasks: readonly Task[],
  onMade: (task: Task) => Promise<void>,
) => Promise<void>;

/** A thread that makes one part after the other. */
export type PartThread = Thread<PartTask>;

const script = ownPath("src/parts/part-worker.ts");

/** Makes parts in their folders, in as many threads as are worth it; each is told when it is done. */
export const makeParts: PartMaker = async (tasks, onDone) => {
  try {
    await inThreads(tasks, { script, nameOf, here: makePart, onDone });
  } finally {
    await endSearch();
  }
};

/** Starts a thread for parts. */
export function partThread(): PartThread {
  return askedThread(script, nameOf);
}

function nameOf({ order }: PartTask): string {
  return order.part === "shared" ? "all municipalities" : order.municipality.profile.id;
}
