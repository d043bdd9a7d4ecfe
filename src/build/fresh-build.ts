import { Worker } from "node:worker_threads";
import type { BuildOptions } from "../publish/build-options.ts";

/** What came of a build: the number of pages, or a message with the codes of its faults. */
export type BuildAnswer =
  | { readonly pages: number }
  | { readonly fault: string; readonly codes: readonly string[] };

/**
 * Builds with code and templates as they are on the disk now: in a thread of its own, which loads every module anew.
 * Rejects with an error of our own code.
 */
export async function freshBuild(options: BuildOptions): Promise<BuildAnswer> {
  const worker = new Worker(new URL("build-worker.ts", import.meta.url), { workerData: options });
  const answer = Promise.withResolvers<BuildAnswer>();
  worker.once("message", answer.resolve);
  worker.once("error", answer.reject);
  worker.once("exit", (code) => answer.reject(new Error(`The build ended with ${code} and no answer.`)));
  try {
    return await answer.promise;
  } finally {
    await worker.terminate();
  }
}
