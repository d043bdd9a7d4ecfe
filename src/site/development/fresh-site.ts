import { Worker } from "node:worker_threads";
import { asTyped } from "../../engine/as-typed.js";
import { ownFile } from "../../engine/own-file.ts";
import { type Problem, ProblemsError } from "../../load/index.ts";
import { language } from "../../messages/language.ts";
import { faultsPage, telling } from "../../messages/telling.ts";
import { outerPlace } from "../../report/finding.ts";
import { machineFault } from "../../report/machine-fault.ts";
import { oneLine, visible } from "../../report/visible.ts";
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
  const worker = new Worker(ownFile("src/site/development/site-worker.ts"), { workerData: request });
  const answer = Promise.withResolvers<FreshSite>();
  worker.once("message", answer.resolve);
  worker.once("error", (error: unknown) => answer.resolve(faultsOf(error)));
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

/** What the page says that stands in place of every other. */
export function faultsView(faults: Faults) {
  const isContent = "problems" in faults;
  return {
    lang: language(),
    title: faultsPage.title(),
    heading: isContent ? faultsPage.content() : faultsPage.code(),
    mend: faultsPage.mend(isContent),
    fix: telling.fix(),
    faults: shownFaults(faults),
  };
}

/** The faults with a text for each value of the data whose signs all show. */
export function shownFaults(faults: Faults): Faults {
  if ("stack" in faults) return { stack: visible(faults.stack) };
  return {
    problems: faults.problems.map(({ file, at, what, fix, ...rest }) => ({
      ...rest,
      file: oneLine(file),
      at: oneLine(at),
      what: oneLine(what),
      fix: oneLine(fix),
    })),
  };
}

function faultsOf(error: unknown): Faults {
  const fault = machineFault(error, asTyped("npm start"));
  if (fault === undefined)
    return { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { code, place, what, fix } = fault;
  return { problems: [{ code, file: outerPlace(place), at: "", what, fix }] };
}
