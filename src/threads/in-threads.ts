import { availableParallelism } from "node:os";
import { askedThread } from "./asked-thread.ts";

/** Tasks of one kind, and who does them. */
export interface ThreadWork<Task> {
  /** The script of a thread, which calls `answerTasks`. */
  readonly script: string;
  readonly nameOf: (task: Task) => string;
  /** Does a task in this thread, where others are not worth it. */
  readonly here: (task: Task) => Promise<void>;
  /** Told of each task when it is done. */
  readonly onDone: (task: Task) => Promise<void>;
}

/** A thread takes a second or two to begin with: fewer tasks are done sooner in this one. */
const tasksPerThread = 4;

/** Does tasks in as many threads as are worth it. */
export async function inThreads<Task>(
  tasks: readonly Task[],
  { script, nameOf, here, onDone }: ThreadWork<Task>,
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(tasks.length / tasksPerThread));
  const waiting = [...tasks];
  if (threads < 2) {
    for (const task of tasks) {
      await here(task);
      await onDone(task);
    }
    return;
  }
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const thread = askedThread(script, nameOf);
      try {
        for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
          await thread.ask(task);
          await onDone(task);
        }
      } finally {
        await thread.end();
      }
    }),
  );
}
