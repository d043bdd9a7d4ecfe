import { join } from "node:path";
import { type FinishedSite, writeBundle } from "../hosting/index.ts";
import { type LoadedContent, loadContent, loadNotes, type Problem, ProblemsError } from "../load/index.ts";
import { FileRecord, writeManifest } from "../manifest/index.ts";
import { progress } from "../messages/progress.ts";
import { makeSite, openPartStore, type PartStore } from "../parts/index.ts";
import { type PdfProblem, PdfProblemsError } from "../pdf/index.ts";
import { siteOfContent } from "../site/site-of-content.ts";
import { siteAt } from "../site/site-request.ts";
import { machineDay } from "../site/today.ts";
import { redirectsOf } from "../view/redirects.ts";
import { pagePaths } from "../view/routes.ts";
import type { BuildOptions } from "./build-options.ts";
import { checkedBefore } from "./checked-before.ts";
import { keepEarlierAssets } from "./earlier-assets.ts";
import { type OutputFolder, openOutput } from "./output-folder.ts";
import { printAll } from "./print-all.ts";
import { statementFaults } from "./statement-faults.ts";
import { type BuiltFacts, buildInputs, builtBefore, rememberBuilt } from "./unchanged.ts";

/** Hears how a build goes on. */
export interface BuildListener {
  /** A step begins or ends. */
  step(text: string): void;
  /** One more of many is done. */
  progress(what: string, done: number, total: number): void;
}

/** What a build made. */
export interface BuildResult extends BuiltFacts {
  /** Why PDFs are missing in what was published; empty unless the build was to keep going. */
  readonly problems: readonly PdfProblem[];
}

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
): Promise<BuildResult> {
  const { today = machineDay() } = options;
  const dated = { ...options, today };
  if (cacheFolder === undefined) return builtAnew(dated, listener);
  const inputs = await buildInputs(dated, cacheFolder);
  const before = inputs && (await builtBefore(inputs));
  if (before !== undefined) {
    for (const note of before.notes) listener.step(note);
    listener.step(progress.unchanged());
    return { ...before, problems: [] };
  }
  const result = await builtAnew(dated, listener, cacheFolder);
  const { problems, ...facts } = result;
  if (inputs !== undefined && problems.length === 0) await rememberBuilt(inputs, facts);
  return result;
}

async function builtAnew(
  options: BuildOptions,
  listener: BuildListener,
  cacheFolder?: string,
): Promise<BuildResult> {
  const [loaded, output, bundle] = await openAll(
    contentOf(options, cacheFolder),
    openOutput(options.out, options),
    options.hosting === undefined ? undefined : openOutput(options.hosting, { content: options.content }),
  );
  const { content } = loaded;
  const record = new FileRecord();
  try {
    const site = siteOfContent(
      content,
      siteAt(options.baseUrl, options.pathPrefix, { offline: true, ...options }),
    );
    const faults = statementFaults(content, options, process.cwd());
    if (faults.length > 0) throw new ProblemsError(faults);
    const standards = content.municipalities.flatMap(({ records }) => records).length;
    listener.step(progress.read(content.municipalities.length, standards));
    const notes = loadNotes(loaded);
    for (const note of notes) listener.step(note);
    const { prints, problems } = options.pdf
      ? await printAll(loaded, site, {
          folder: output.work,
          record,
          jobs: options.jobs,
          listener,
          ...(cacheFolder === undefined ? {} : { cacheFolder }),
        })
      : { prints: new Map(), problems: [] };
    if (problems.length > 0 && !options.keepGoing) throw new PdfProblemsError(problems);
    const whole = { content, site: { ...site, prints } };
    const store =
      cacheFolder === undefined ? undefined : await partStore(join(cacheFolder, "pages"), listener);
    const { pages } = await makeSite(whole, { folder: output.work, record, store });
    listener.step(progress.built(pages));
    await keepEarlierAssets(output.live, output.work, record, site.today);
    await writeManifest(output.work, record);
    if (bundle !== undefined)
      await writeHosting(output.work, bundle, record, {
        pathPrefix: site.pathPrefix,
        redirects: redirectsOf(content.municipalities, whole.site),
      });
    const beside = await output.publish(record);
    if (options.hosting !== undefined) listener.step(progress.bundled(options.hosting));
    if (beside.length > 0) listener.step(progress.kept(beside));
    const pdfs = [...prints.values()].filter((print) => print !== "failed").length;
    return { municipalities: content.municipalities.length, standards, pages, pdfs, notes, problems };
  } finally {
    output.discard();
    bundle?.discard();
  }
}

async function contentOf(
  { content: folder, municipalities: only, form }: BuildOptions,
  cacheFolder: string | undefined,
): Promise<LoadedContent> {
  const faultless = cacheFolder === undefined ? undefined : await checkedBefore(cacheFolder);
  try {
    return await loadContent({ folder, only, knownPaths: (found) => pagePaths(found, form), faultless });
  } finally {
    await faultless?.keep();
  }
}

function partStore(folder: string, listener: BuildListener): Promise<PartStore | undefined> {
  return openPartStore(folder, (code) => listener.step(progress.pagesNotKept(folder, code)));
}

/** Puts the site ready for servers; nobody serves the bundle itself, so it is there before the site is. */
async function writeHosting(
  folder: string,
  bundle: OutputFolder,
  { files }: FileRecord,
  addresses: Pick<FinishedSite, "pathPrefix" | "redirects">,
): Promise<void> {
  const record = new FileRecord();
  await writeBundle({ folder, paths: [...files.keys()], ...addresses }, bundle.work, record);
  await writeManifest(bundle.work, record);
  await bundle.publish(record);
}

/** Opens what is read and what is written, so that one run tells the faults of all. */
async function openAll(
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
