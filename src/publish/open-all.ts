import { type LoadedContent, loadContent, type Problem, ProblemsError } from "../load/index.ts";
import { pagePaths } from "../view/page-paths.ts";
import type { BuildOptions } from "./build-options.ts";
import { keptReadings, pruneReadings } from "./kept-readings.ts";
import type { OutputFolder } from "./output-folder.ts";

/** Loads the content of a site; what was read before and had no fault is not read again. */
export async function contentOf(
  { content: folder, municipalities: only, form }: BuildOptions,
  cacheFolder: string | undefined,
): Promise<LoadedContent> {
  const readings = cacheFolder === undefined ? undefined : await keptReadings(cacheFolder);
  const loaded = await loadContent({ folder, only, knownPaths: (found) => pagePaths(found, form), readings });
  if (cacheFolder !== undefined) await pruneReadings(cacheFolder);
  return loaded;
}

/** Opens what is read and what is written, so that one run tells the faults of all. */
export async function openAll(
  reading: Promise<LoadedContent>,
  opening: Promise<OutputFolder>,
  bundling: Promise<OutputFolder> | undefined,
): Promise<[LoadedContent, OutputFolder, OutputFolder | undefined]> {
  const [read, opened, bundle] = await Promise.allSettled([reading, opening, bundling]);
  if (read.status === "fulfilled" && opened.status === "fulfilled" && bundle.status === "fulfilled")
    return [read.value, opened.value, bundle.value];
  if (opened.status === "fulfilled") opened.value.discard();
  if (bundle.status === "fulfilled") bundle.value?.discard();
  const problems: Problem[] = [];
  for (const one of [read, opened, bundle]) {
    if (one.status === "fulfilled") continue;
    if (!(one.reason instanceof ProblemsError)) throw one.reason;
    problems.push(...one.reason.problems);
  }
  throw new ProblemsError(problems);
}
