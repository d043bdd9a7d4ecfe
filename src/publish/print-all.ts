import type { LoadedContent } from "../load/index.ts";
import type { FileRecord } from "../manifest/index.ts";
import { progress } from "../messages/progress.ts";
import { openPrintSession, type PdfProblem, type Print, type PrintOptions } from "../pdf/index.ts";
import { comparisonDocuments } from "../view/comparison/comparison-document.ts";
import { contentFiles } from "../view/content-file.ts";
import { type DocumentView, municipalityDocuments } from "../view/document-view.ts";
import { lookFiles } from "../view/look-files.ts";
import { municipalitySummary } from "../view/municipality-summary.ts";
import { picturePath } from "../view/routes.ts";
import type { PrintFacts, PrintIndex, SiteContext } from "../view/site-context.ts";
import type { BuildListener } from "./build-site.ts";
import { printAssets, printJobs } from "./print-jobs.ts";

/** Where the PDFs of a site are written, and how. */
export interface Printing {
  readonly folder: string;
  readonly record: FileRecord;
  readonly jobs: number;
  readonly listener: BuildListener;
  /** Where finished PDFs are kept between builds. */
  readonly cacheFolder?: string;
}

/** What came of printing all: the facts of each PDF by its path, and why the others cannot be published. */
export interface Printed {
  readonly prints: PrintIndex;
  readonly problems: readonly PdfProblem[];
}

/** Prints every document of a site into its folder, each as soon as it is finished: none is held. */
export async function printAll(
  { content, sources }: LoadedContent,
  site: SiteContext,
  { folder, record, jobs, listener, cacheFolder }: Printing,
): Promise<Printed> {
  const index = new Map<string, PrintFacts | "failed">();
  const problems: PdfProblem[] = [];
  const summaries = content.municipalities.map(municipalitySummary);
  function* documentsOf(of: SiteContext): Generator<DocumentView> {
    for (const municipality of content.municipalities) yield* municipalityDocuments(municipality, of);
    yield* comparisonDocuments(summaries, of);
  }
  const total = documentsOf(site).reduce((count) => count + 1, 0);
  const isPackage = ({ template }: DocumentView): boolean => template === "package";
  const write = async ({ path, bytes, pages, picture, layout }: Print): Promise<void> => {
    await record.write(folder, path, bytes);
    await record.write(folder, picturePath(path), picture);
    index.set(path, { pages, bytes: bytes.length, layout });
  };
  const session = await openPrintSession({
    assets: printAssets(
      content.municipalities.flatMap((one) => [...contentFiles(one, site), ...lookFiles(one, site)]),
    ),
    concurrency: jobs,
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    onCacheFault: (text) => listener.step(text),
    onPrinted: (done) => listener.progress(progress.printing(), done, total),
  } satisfies PrintOptions);
  try {
    // A package is set as the papers are that it holds, so they are printed first.
    for (const isNow of [(one: DocumentView) => !isPackage(one), isPackage]) {
      const before = { ...site, prints: new Map(index) };
      // In this order they stand in the index, whichever is finished first.
      for (const { path } of documentsOf(before).filter(isNow)) index.set(path, "failed");
      const jobsNow = printJobs(documentsOf(before).filter(isNow), sources);
      problems.push(...(await session.print(jobsNow, write)));
    }
  } finally {
    await session.close();
  }
  const failed = [...index.values()].filter((print) => print === "failed").length;
  listener.step(progress.printed(index.size - failed));
  return { prints: index, problems };
}
