import { findBrowser } from "../../src/browser/index.ts";
import { printDocuments } from "../../src/pdf/print-documents.ts";
import type { AssetSource, PrintJob } from "../../src/pdf/print-job.ts";
import { bareLoop } from "./bare-loop.ts";
import { median } from "./median.ts";
import { isWeasyPrintHere, weasyPrintLoop } from "./weasyprint.ts";

/** The speed of one way to print, in documents per second. */
export interface Speed {
  readonly name: string;
  readonly documentsPerSecond: number;
  /** Our pipeline's speed divided by this one: 1 is as fast, below 1 is slower. */
  readonly ratio: number;
}

/** The speeds of one run on one machine: only their ratios mean anything elsewhere. */
export interface PdfBench {
  readonly documents: number;
  readonly rounds: number;
  readonly concurrency: number;
  readonly speeds: readonly Speed[];
}

interface Contender {
  readonly name: string;
  readonly documents: number;
  readonly print: () => Promise<unknown>;
}

async function secondsOf(print: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await print();
  return (performance.now() - start) / 1000;
}

/**
 * Prints the jobs with our whole pipeline (print, repair, check, no cache), with a bare Puppeteer loop, and with
 * WeasyPrint where it is installed; in turn, round after round, so that a busy moment of the machine hits all alike.
 */
export async function benchPdf(
  given: readonly PrintJob[],
  assets: AssetSource,
  { rounds, concurrency }: { readonly rounds: number; readonly concurrency: number },
): Promise<PdfBench> {
  const browserPath = await findBrowser();
  // The second pass of page numbers, and printing again in a higher density, are work that the bare loop does not do;
  // what they cost is a line of its own.
  const jobs = given
    .filter((job) => job.pageNumbersFor === undefined)
    .map((job) => {
      const { tighter: _tighter, withContents: _contents, ...once } = job;
      return once;
    });
  const ours = `our pipeline, ${concurrency} tabs`;
  const documents = jobs.length;
  const contenders: Contender[] = [
    { name: ours, documents, print: () => printDocuments(jobs, { assets, concurrency, browserPath }) },
    {
      name: "bare Puppeteer loop, 1 tab",
      documents,
      print: () => bareLoop(jobs, assets, browserPath, 1),
    },
    {
      name: `bare Puppeteer loop, ${concurrency} tabs`,
      documents,
      print: () => bareLoop(jobs, assets, browserPath, concurrency),
    },
    {
      name: "ours, all passes of all documents",
      documents: given.length,
      print: () => printDocuments(given, { assets, concurrency, browserPath }),
    },
    ...((await isWeasyPrintHere())
      ? [{ name: "WeasyPrint", documents, print: () => weasyPrintLoop(jobs, assets) }]
      : []),
  ];
  const seconds = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, print } of contenders) seconds.get(name)?.push(await secondsOf(print));
  }
  const speeds = contenders.map((one) => ({
    name: one.name,
    documentsPerSecond: one.documents / median(seconds.get(one.name) ?? [], (each) => each),
  }));
  const reference = speeds[0]?.documentsPerSecond ?? 0;
  return {
    documents,
    rounds,
    concurrency,
    speeds: speeds.map((speed) => ({ ...speed, ratio: reference / speed.documentsPerSecond })),
  };
}

/** A bench as text, one line for each way to print. */
export function pdfBenchText({ documents, rounds, speeds }: PdfBench): string {
  const lines = speeds.map(({ name, documentsPerSecond, ratio }) => {
    return `${name.padEnd(34)} ${documentsPerSecond.toFixed(1).padStart(6)} PDFs/s   ours is ${ratio.toFixed(2)} times as fast`;
  });
  const times = rounds === 1 ? "1 round" : `${rounds} rounds`;
  const heading = `${documents} documents, each printed once, median of ${times}:`;
  return [heading, ...lines].join("\n");
}
