import { progress } from "../messages/progress.ts";
import { machineDay } from "../site/today.ts";
import { buildAnew } from "./build-anew.ts";
import type { BuildListener, BuildResult } from "./build-listener.ts";
import type { BuildOptions } from "./build-options.ts";
import type { Makers } from "./makers.ts";
import { buildInputs, builtBefore, rememberBuilt } from "./unchanged.ts";

/**
 * Builds the whole site beside the published one and then puts it in its place. Whatever fails, the published
 * folder stays as it was; where it is what would be built, nothing is written.
 *
 * @throws {ProblemsError} on faults in the data or an output folder that cannot be written.
 * @throws {PdfProblemsError} on PDFs that cannot be printed or that fail the structural check, unless the build is to
 * keep going: then the rest is published, and the pages say what is missing.
 */
export async function buildSite(
  options: BuildOptions,
  listener: BuildListener,
  cacheFolder?: string,
  makers?: Makers,
): Promise<BuildResult> {
  const { today = machineDay() } = options;
  const dated = { ...options, today };
  if (cacheFolder === undefined) return buildAnew(dated, listener, { makers });
  const inputs = await buildInputs(dated, cacheFolder);
  const before = inputs && (await builtBefore(inputs));
  if (before?.facts !== undefined) {
    for (const note of before.facts.notes) listener.step(note);
    listener.step(progress.unchanged());
    return { ...before.facts, problems: [] };
  }
  const isUntouched = before?.isUntouched ?? false;
  const result = await buildAnew(dated, listener, { cacheFolder, makers, isUntouched });
  const { problems, ...facts } = result;
  if (inputs !== undefined && problems.length === 0) await rememberBuilt(inputs, facts);
  return result;
}
