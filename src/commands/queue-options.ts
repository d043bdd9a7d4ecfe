import { resolve } from "node:path";
import {
  argumentProblem,
  type Command,
  type ReadValue,
  throwIfAny,
  wholeNumber,
} from "../command-line/index.ts";
import { type Problem, ProblemsError } from "../load/index.ts";
import { help } from "../messages/help.ts";
import type { Advice } from "../messages/message.ts";
import { queueFaults } from "../messages/queue.ts";
import type * as room from "../queue/index.ts";

/** What a build and a worker are told of a queue. */
export const queueOptions = {
  queue: { value: "URL", does: help.queue },
  store: { value: "DIR|s3://…", does: help.queueStore },
  "secret-file": { value: "FILE", does: help.queueSecret },
} as const;

/** The values of these options as they were written. */
export interface QueueValues {
  readonly queue?: string | undefined;
  readonly store?: string | undefined;
  readonly "secret-file"?: string | undefined;
}

/** Reads how many minutes a build waits without a queue or a worker. */
export function waitOf(command: Command, written: string | undefined): ReadValue<number> {
  return wholeNumber(command, "--queue-wait", written, { from: 1, to: 1440, otherwise: 10, example: 30 });
}

/** Installs the packages that a queue needs; whoever uses none does not have them. */
export const queueInstall = "npm install --save-exact bullmq@6.7.0 ioredis@6.0.0 aws4fetch@1.0.20";

/**
 * Loads what knows queues: nothing of it is loaded by whoever uses none.
 *
 * @throws {ProblemsError} where its packages are not installed.
 */
export async function queueRoom(): Promise<typeof room> {
  try {
    return await import("../queue/index.ts");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new ProblemsError([
      { code: "KS98", file: "package.json", at: "", ...queueFaults.noPackages(queueInstall) },
    ]);
  }
}

/** Reads what a build or a worker needs to work with others; throws ProblemsError with every fault at once. */
export async function readQueueOptions(
  command: Command,
  { queue, store, "secret-file": secretFile }: QueueValues,
  environment: NodeJS.ProcessEnv,
): Promise<room.QueueOptions> {
  const { openStore, readQueueAddress, readSecret } = await queueRoom();
  const problems: Problem[] = [];
  const tell = (option: string, { what, fix }: Advice): void =>
    void problems.push(argumentProblem(command, option, what, fix));
  const address =
    queue === undefined ? undefined : readQueueAddress(queue, environment["KLARSTANDARD_REDIS_PASSWORD"]);
  if (queue === undefined) tell("--queue", queueFaults.noQueueNamed());
  else if (address === undefined) tell("--queue", queueFaults.noAddress(withoutPassword(queue)));
  const opened =
    store === undefined
      ? { advice: queueFaults.noStoreNamed("--store") }
      : openStore(store, process.cwd(), environment);
  if ("advice" in opened) tell("--store", opened.advice);
  const read = await readSecret(
    secretFile === undefined ? undefined : resolve(process.cwd(), secretFile),
    environment,
  );
  if ("advice" in read) tell("--secret-file", read.advice);
  throwIfAny(problems);
  if (address === undefined || "advice" in opened || "advice" in read)
    throw new Error("A fault was not told.");
  return { address, store: opened.store, secret: read.secret };
}

/** A password is shown to nobody. */
function withoutPassword(written: string): string {
  return written.replace(/^(.*:\/\/).*@/, "$1");
}
