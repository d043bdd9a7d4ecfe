import { PDFDocument } from "@cantoo/pdf-lib";
import { reading } from "../messages/pdf/reading.ts";
import { checkedPdf } from "./check/index.ts";
import { movedAnchors, numberedAnchors, withPageNumbers } from "./contents-numbers.ts";
import { putIntoReadingOrder } from "./direction/reading-order.ts";
import { type Draft, draftOf } from "./draft.ts";
import { withFieldLinks } from "./fields/field-links.ts";
import { headingPages } from "./headings.ts";
import { densityFaults } from "./page-fill.ts";
import type { RawPrint } from "./print/page-printer.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import type { Print, PrintJob, PrintLayout } from "./print-job.ts";
import { type PdfProblem, pdfProblem } from "./problem.ts";
import { repairedDraft } from "./repair/index.ts";

/** One document after all its stages; it is published only when there are no problems. */
export interface Finished {
  readonly print: Print;
  /** SHA-256 of each asset that the document used. */
  readonly assets: ReadonlyMap<string, string>;
  readonly problems: readonly PdfProblem[];
}

async function rawDraft(raw: Uint8Array, job: PrintJob): Promise<Draft> {
  const pdf = await PDFDocument.load(raw, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  putIntoReadingOrder(pdf, job);
  return draftOf(pdf, job);
}

/** What the browser made of a document. */
interface Printed {
  readonly raw: RawPrint;
  /** The document that was printed, read; undefined where it asked for what it may not have. */
  readonly draft: Draft | undefined;
  readonly html: string;
  readonly layout: PrintLayout;
  readonly problems: readonly PdfProblem[];
}

async function printedOnce(printer: PdfPrinter, job: PrintJob, layout: PrintLayout): Promise<Printed> {
  const raw = await printer.print(job.path, job.html);
  const draft = raw.problems.length > 0 ? undefined : await rawDraft(raw.bytes, job);
  return { raw, draft, html: job.html, layout, problems: [] };
}

/** The first pass has no numbers; the numbers of the second may be wider, and those of the third are then right. */
const numberedPasses = 2;

/** Prints again until the page numbers that a document shows are those on which the headings stand. */
async function numberedPrint(
  printer: PdfPrinter,
  job: PrintJob,
  { density }: PrintLayout,
  first: Draft,
): Promise<Printed> {
  let shown = headingPages(first);
  const unknown = numberedAnchors(job.html).filter((anchor) => !shown.has(anchor));
  for (let pass = 1; ; pass += 1) {
    const layout = { density, pageOf: Object.fromEntries(shown) };
    const printed = await printedOnce(printer, { ...job, html: withPageNumbers(job.html, shown) }, layout);
    if (printed.draft === undefined) return printed;
    if (unknown.length > 0) return { ...printed, problems: unknown.map((anchor) => noHeading(job, anchor)) };
    const pages = headingPages(printed.draft);
    const moved = movedAnchors(shown, pages);
    if (moved.length === 0) return printed;
    if (pass === numberedPasses)
      return { ...printed, problems: moved.map((anchor) => unsettled(job, anchor)) };
    shown = pages;
  }
}

function noHeading(job: PrintJob, anchor: string): PdfProblem {
  return pdfProblem(job.path, {
    code: "KS104",
    clause: "contents numbers",
    place: `#${anchor}`,
    ...reading.noSuchHeading(),
    words: titlesOf(job, anchor),
  });
}

function unsettled(job: PrintJob, anchor: string): PdfProblem {
  return pdfProblem(job.path, {
    code: "KS104",
    clause: "contents numbers",
    place: `#${anchor}`,
    ...reading.movingHeading(numberedPasses + 1),
    words: titlesOf(job, anchor),
  });
}

function titlesOf({ outline }: PrintJob, anchor: string): string[] {
  return outline.filter((item) => item.anchor === anchor).map(({ title }) => title);
}

function* densities(html: string, tighter: PrintJob["tighter"]): Generator<string> {
  yield html;
  for (let step = 1; ; step += 1) {
    const next = tighter?.(step);
    if (next === undefined) return;
    yield next;
  }
}

/** Prints in the usual density, and tighter as long as pages are too many or too empty; else in the best of all. */
async function fittedPrint(printer: PdfPrinter, { tighter, ...job }: PrintJob): Promise<Printed> {
  let best: { readonly printed: Printed; readonly job: PrintJob; readonly faults: number } | undefined;
  let density = 0;
  for (const html of densities(job.html, tighter)) {
    const dense = { ...job, html: withFieldLinks(html) };
    const unnumbered = { ...dense, html: withPageNumbers(dense.html, new Map()) };
    const printed = await printedOnce(printer, unnumbered, { density, pageOf: {} });
    density += 1;
    if (printed.draft === undefined) return printed;
    const faults = densityFaults(printed.draft);
    if (best === undefined || faults < best.faults) best = { printed, job: dense, faults };
    if (faults === 0) break;
  }
  if (best === undefined) throw new Error(`${job.path} has no usual density.`);
  const { draft, layout } = best.printed;
  const isNumbered = job.pageNumbersFor === "contents" && draft !== undefined;
  return isNumbered ? numberedPrint(printer, best.job, layout, draft) : best.printed;
}

/** Who holds more sheets than this in the hand looks for a list of what stands on them. */
const mostPagesWithoutContents = 4;

/** Prints a document, and once more with the list of its contents where it is long. */
async function readyPrint(printer: PdfPrinter, { withContents, ...job }: PrintJob): Promise<Printed> {
  const printed = await fittedPrint(printer, job);
  const pages = printed.draft?.pages.length ?? 0;
  const html = withContents?.(0);
  if (html === undefined || pages <= mostPagesWithoutContents) return printed;
  const tighter = (step: number) => withContents?.(step);
  return fittedPrint(printer, { ...job, html, tighter, mostPages: pages, pageNumbersFor: "contents" });
}

/** Prints one document, mends it and checks the result. Throws PrintFailure where the browser gives none. */
export async function finishedPrint(printer: PdfPrinter, job: PrintJob): Promise<Finished> {
  const { raw, draft, html, layout, problems } = await readyPrint(printer, job);
  const before = [...raw.problems, ...problems];
  const nothing = { path: job.path, bytes: raw.bytes, pages: 0, picture: new Uint8Array(), layout };
  // A document that asked for what it may not have is not looked at any further.
  if (draft === undefined || before.length > 0)
    return { print: nothing, assets: raw.assets, problems: before };
  const repaired = await repairedDraft(draft);
  const checked = await checkedPdf(repaired.bytes, draft.job);
  const picture = await printer.picture(job.path, html);
  return {
    print: { path: job.path, bytes: repaired.bytes, pages: checked.pages, picture, layout },
    assets: raw.assets,
    problems: distinct([...repaired.problems, ...checked.problems]),
  };
}

function distinct(problems: readonly PdfProblem[]): PdfProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
