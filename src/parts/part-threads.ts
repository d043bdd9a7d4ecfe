import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { ownPath } from "../engine/own-file.ts";
import { buildPages } from "../site/build-pages.ts";
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

/** What a thread says when it is done with a part. */
export interface PartAnswer {
  readonly error?: Error;
}

/** A thread takes a second or two to begin with: fewer parts are made sooner in this one. */
const partsPerThread = 4;

/** Makes parts in their folders, in as many threads as are worth it; each is told when it is done. */
export const makeParts: PartMaker = async (tasks, onMade) => {
  const threads = Math.min(availableParallelism(), Math.floor(tasks.length / partsPerThread));
  const waiting = [...tasks];
  if (threads < 2) {
    for (const task of tasks) {
      await buildPages(task.order, task.folder);
      await onMade(task);
    }
    return;
  }
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const thread = partThread();
      try {
        for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
          await thread.make(task);
          await onMade(task);
        }
      } finally {
        await thread.end();
      }
    }),
  );
};

/** A thread that makes one part after the other. */
export interface PartThread {
  /** Makes a part in its folder; throws what its pages throw. A thread that threw is good for nothing more. */
  readonly make: (task: PartTask) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts a thread for parts. */
export function partThread(): PartThread {
  const worker = new Worker(ownPath("src/parts/part-worker.ts"));
  return {
    make: (task) => madeBy(worker, task),
    end: async () => {
      await worker.terminate();
    },
  };
}

function madeBy(worker: Worker, task: PartTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = (isOn: "on" | "off"): void => {
      worker[isOn]("message", answered);
      worker[isOn]("error", reject);
      worker[isOn]("exit", died);
    };
    const answered = ({ error }: PartAnswer): void => {
      listen("off");
      if (error === undefined) resolve();
      else reject(error);
    };
    const died = (code: number): void => {
      reject(new Error(`The thread that made the pages of ${ownerOf(task.order)} ended (${code}).`));
    };
    listen("on");
    worker.postMessage({ order: task.order, folder: task.folder } satisfies PartTask, []);
  });
}

function ownerOf(order: PartOrder): string {
  return order.part === "shared" ? "all municipalities" : order.municipality.profile.id;
}
