import { Worker } from "node:worker_threads";
import { type Problem, ProblemsError } from "../../load/index.ts";
import type { SiteView } from "../../view/site-view.ts";
import type { FolderRequest } from "../site-request.ts";

/** Why there is no site: faults of the content, or a fault of the code with its stack. */
export type Faults = { readonly problems: readonly Problem[] } | { readonly stack: string };

/** What came of making a site. */
export type FreshSite = { readonly site: SiteView } | Faults;

/**
 * Makes a site with content and code as they are on the disk now: in a thread of its own, which loads every module
 * anew, because Node keeps what it has loaded once.
 */
export async function freshSite(request: FolderRequest): Promise<FreshSite> {
  const worker = new Worker(new URL("site-worker.ts", import.meta.url), { workerData: request });
  const answer = Promise.withResolvers<FreshSite>();
  worker.once("message", answer.resolve);
  worker.once("error", (error: unknown) => answer.resolve({ stack: stackOf(error) }));
  worker.once("exit", (code) => answer.resolve({ stack: `The thread ended with ${code} and no answer.` }));
  try {
    return await answer.promise;
  } finally {
    await worker.terminate();
  }
}

/** All faults as text, as the terminal shows them. */
export function faultsText(faults: Faults): string {
  return "problems" in faults ? new ProblemsError(faults.problems).message : faults.stack;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
