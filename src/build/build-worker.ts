import { parentPort, workerData } from "node:worker_threads";
import { ProblemsError } from "../load/index.ts";
import { build } from "./build.ts";
import { isExpected } from "./expected-error.ts";
import type { BuildAnswer } from "./fresh-build.ts";
import type { BuildOptions } from "./options.ts";

// The whole of a thread that `freshBuild` starts.
const silent = { step: () => undefined, progress: () => undefined };
// `freshBuild` hands over nothing else.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
parentPort?.postMessage(await answerOf(workerData as BuildOptions));

async function answerOf(options: BuildOptions): Promise<BuildAnswer> {
  try {
    const { pages } = await build(options, silent);
    return { pages };
  } catch (error) {
    if (!isExpected(error)) throw error;
    const codes = error instanceof ProblemsError ? error.problems.map(({ code }) => code) : [];
    return { fault: error.message, codes };
  }
}
