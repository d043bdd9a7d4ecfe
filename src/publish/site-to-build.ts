import { type LoadedContent, loadNotes, ProblemsError } from "../load/index.ts";
import { progress } from "../messages/progress.ts";
import { siteOfContent } from "../site/site-of-content.ts";
import { siteAt } from "../site/site-request.ts";
import { factsOf } from "../view/municipality-facts.ts";
import type { SiteContext } from "../view/site-context.ts";
import type { BuildListener } from "./build-listener.ts";
import type { BuildOptions } from "./build-options.ts";
import { statementFaults } from "./statement-faults.ts";

/** The site that content and options make, and what is said of the content. */
export interface SiteToBuild {
  readonly site: SiteContext;
  readonly standards: number;
  readonly notes: readonly string[];
}

/**
 * Gives the site that is to be built, and tells what was read.
 *
 * @throws {ProblemsError} where the content can be no such site.
 */
export function siteToBuild(
  loaded: LoadedContent,
  options: BuildOptions,
  listener: BuildListener,
): SiteToBuild {
  const { content } = loaded;
  const asked = siteAt(options.baseUrl, options.pathPrefix, { offline: true, ...options });
  const site = siteOfContent(content, asked);
  const faults = statementFaults(content, options, process.cwd());
  if (faults.length > 0) throw new ProblemsError(faults);
  const standards = content.municipalities.reduce((sum, each) => sum + factsOf(each).standards, 0);
  listener.step(progress.read(content.municipalities.length, standards));
  const notes = loadNotes(loaded);
  for (const note of notes) listener.step(note);
  return { site, standards, notes };
}
