import { ownPath } from "../engine/own-file.ts";
import { buildPages } from "../site/build-pages.ts";
import { askedThread, inThreads, type Thread } from "../threads/index.ts";
import type { PartOrder } from "./part-order.ts";

/** A part that is to be made in a folder. */
export interface PartTask {
  readonly order: PartOrder;
  readonly folder: string;
}

/** Makes parts in their folders, here or elsewhere; each is told when it is done. */
export type PartMaker = <Task extends PartTask>(
  tasks: readonly Task[],
  onMade: (task: Task) => Promise<void>,
) => Promise<void>;

/** A thread that makes one part after the other. */
export type PartThread = Thread<PartTask>;

const script = ownPath("src/parts/part-worker.ts");

/** Makes parts in their folders, in as many threads as are worth it; each is told when it is done. */
export const makeParts: PartMaker = (tasks, onDone) =>
  inThreads(tasks, { script, nameOf, here: made, onDone });

async function made({ order, folder }: PartTask): Promise<void> {
  await buildPages(order, folder);
}

/** Starts a thread for parts. */
export function partThread(): PartThread {
  return askedThread(script, nameOf);
}

function nameOf({ order }: PartTask): string {
  return order.part === "shared" ? "all municipalities" : order.municipality.profile.id;
}
