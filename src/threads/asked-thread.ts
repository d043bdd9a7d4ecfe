import { parentPort, Worker } from "node:worker_threads";
import { threadFaults } from "../messages/threads.ts";
import { UserError } from "../report/user-error.ts";

/** A thread that does one task after the other. */
export interface Thread<Task> {
  /** Does a task; throws what it throws. A thread that threw is good for nothing more. */
  readonly ask: (task: Task) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What a thread says when it is done with a task. */
interface Answer {
  readonly error?: Error;
}

/**
 * Several times what the largest task takes. Where it may have all the memory of the machine, a thread tidies up so seldom that two
 * of them hold a gigabyte of what nobody needs any more.
 */
const mostMegabytes = 1024;

/**
 * Starts a thread from a script that calls `answerTasks`; `nameOf` names a task where the thread ends without an answer. A task
 * that takes more memory than a thread may have is told as a UserError.
 */
export function askedThread<Task>(
  script: string,
  nameOf: (task: Task) => string,
  megabytes = mostMegabytes,
): Thread<Task> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const reasonOf = (error: Error, task: Task): Error =>
    "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
      ? new UserError(threadFaults.threadFull(nameOf(task), megabytes))
      : error;
  return {
    ask: (task) => answered(worker, task, nameOf, reasonOf),
    end: async () => {
      await worker.terminate();
    },
  };
}

function answered<Task>(
  worker: Worker,
  task: Task,
  nameOf: (task: Task) => string,
  reasonOf: (error: Error, task: Task) => Error,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(reasonOf(error, task));
    const listen = (isOn: "on" | "off"): void => {
      worker[isOn]("message", take);
      worker[isOn]("error", fail);
      worker[isOn]("exit", died);
    };
    const take = ({ error }: Answer): void => {
      listen("off");
      if (error === undefined) resolve();
      else reject(error);
    };
    const died = (code: number): void => {
      reject(new Error(`The thread that worked on ${nameOf(task)} ended (${code}).`));
    };
    listen("on");
    worker.postMessage(task, []);
  });
}

/** In a thread: does every task that it is asked for; whoever started the thread says of which kind they are. */
export function answerTasks(work: (task: never) => Promise<void>): void {
  const answer = (said: Answer): void => parentPort?.postMessage(said, []);
  parentPort?.on("message", (task) => {
    work(task as never).then(
      () => answer({}),
      (error: unknown) => answer({ error: error instanceof Error ? error : new Error(String(error)) }),
    );
  });
}
