import { type Command, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { onFirstInterrupt } from "../interrupts/index.ts";
import { help } from "../messages/help.ts";
import { jobsOf } from "./publishing.ts";
import { queueOptions, queueRoom, readQueueOptions } from "./queue-options.ts";

/** What `npm run worker` takes. */
export const workerCommand = {
  name: "npm run worker",
  does: help.worker,
  options: {
    ...queueOptions,
    jobs: { value: "N", does: help.workerJobs },
  },
} as const satisfies Command;

/** The forms of `npm run worker`. */
export const forms: readonly Command[] = [workerCommand];

/** Makes pages and PDFs for builds on other machines until it is stopped; it has then given back what it had taken. */
export async function run(args: readonly string[], terminal: Pick<Terminal, "say">): Promise<number> {
  const { values, problems } = readArguments(workerCommand, args);
  const jobs = jobsOf(workerCommand, values.jobs);
  throwIfAny([...problems, ...jobs.problems]);
  const queue = await readQueueOptions(workerCommand, values, process.env);
  const { takeJobs } = await queueRoom();
  await takeJobs({ ...queue, jobs: jobs.value, say: terminal.say, onStop: onFirstInterrupt });
  return 0;
}
