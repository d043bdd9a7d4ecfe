import { parentPort, workerData } from "node:worker_threads";
import { ProblemsError } from "../load/index.ts";
import type { BuildOptions } from "../publish/build-options.ts";
import { buildSite } from "../publish/build-site.ts";
import { UserError } from "../report/user-error.ts";
import type { BuildAnswer } from "./fresh-build.ts";

// The whole of a thread that `freshBuild` starts.
const silent = { step: () => undefined, progress: () => undefined };
// `freshBuild` hands over nothing else.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
parentPort?.postMessage(await answerOf(workerData as BuildOptions));

async function answerOf(options: BuildOptions): Promise<BuildAnswer> {
  try {
    const { pages } = await buildSite(options, silent);
    return { pages };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const codes = error instanceof ProblemsError ? error.problems.map(({ code }) => code) : [];
    return { fault: error.message, codes };
  }
}
