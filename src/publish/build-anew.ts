import type { LoadedContent } from "../load/index.ts";
import { FileRecord, writeManifest } from "../manifest/index.ts";
import { progress } from "../messages/progress.ts";
import { makeSite } from "../parts/index.ts";
import { PdfProblemsError } from "../pdf/index.ts";
import { redirectsOf } from "../view/redirects.ts";
import type { PrintIndex } from "../view/site-context.ts";
import type { BuildListener, BuildResult } from "./build-listener.ts";
import type { BuildOptions } from "./build-options.ts";
import { keepEarlierAssets } from "./earlier-assets.ts";
import type { Makers } from "./makers.ts";
import { contentOf, openAll } from "./open-all.ts";
import { openOutput } from "./output-folder.ts";
import { pageStore } from "./page-store.ts";
import { bySitePath, printAll } from "./print-all.ts";
import { siteToBuild } from "./site-to-build.ts";
import { writeHosting } from "./write-hosting.ts";

/** What the municipalities have on a site, where it was made on other machines. */
export interface MadeElsewhere {
  /** Gives the content when it is what the others were made from; throws ProblemsError with all that keeps them apart. */
  readonly checked: (reading: Promise<LoadedContent>) => Promise<LoadedContent>;
  readonly prints: PrintIndex;
  /** Puts it into a site; gives its pages. */
  readonly bring: (folder: string, record: FileRecord) => Promise<number>;
}

/** What a build takes from elsewhere. */
export interface BuildSources {
  readonly cacheFolder?: string | undefined;
  readonly elsewhere?: MadeElsewhere;
  /** This machine makes all that is missing when left out. */
  readonly makers?: Makers | undefined;
  /** The published site is known to lie as it was published: its files are not read again. */
  readonly isUntouched?: boolean;
}

/** Builds a site without asking whether it is there already, and publishes it. */
export async function buildAnew(
  options: BuildOptions,
  listener: BuildListener,
  { cacheFolder, elsewhere, makers, isUntouched = false }: BuildSources = {},
): Promise<BuildResult> {
  const reading = contentOf(options, cacheFolder);
  const [loaded, output, bundle] = await openAll(
    elsewhere?.checked(reading) ?? reading,
    openOutput(options.out, options, isUntouched),
    options.hosting === undefined ? undefined : openOutput(options.hosting, { content: options.content }),
  );
  const { content } = loaded;
  const record = new FileRecord();
  const place = { folder: output.work, record };
  try {
    const { site, standards, notes } = siteToBuild(loaded, options, listener);
    const { prints: printed, problems } = options.pdf
      ? await printAll(loaded, site, {
          ...place,
          jobs: options.jobs,
          listener,
          ...(cacheFolder === undefined ? {} : { cacheFolder }),
          openPrinter: makers?.openPrinter,
          ...(elsewhere === undefined ? {} : { chosen: { municipalities: [], hasShared: true } }),
        })
      : { prints: new Map(), problems: [] };
    if (problems.length > 0 && !options.keepGoing) throw new PdfProblemsError(problems);
    const prints = bySitePath([...printed, ...(elsewhere?.prints ?? [])]);
    const whole = { content, site: { ...site, prints } };
    const { pages } = await makeSite(whole, {
      ...place,
      store: await pageStore(cacheFolder, listener),
      makeParts: makers?.makeParts,
      madeElsewhere: elsewhere && (() => elsewhere.bring(output.work, record)),
    });
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
