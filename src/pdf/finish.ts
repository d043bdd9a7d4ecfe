import { PDFDocument } from "@cantoo/pdf-lib";
import { wholeSectionsRule } from "../format/whole-sections.ts";
import { reading } from "../messages/pdf/reading.ts";
import { checkedPdf } from "./check/index.ts";
import { movedAnchors, numberedAnchors, withPageNumbers } from "./contents-numbers.ts";
import { putIntoReadingOrder } from "./direction/reading-order.ts";
import { type Draft, draftOf } from "./draft.ts";
import { withFieldLinks } from "./fields/field-links.ts";
import { missingToSheets, withFillers } from "./fillers.ts";
import { headingPages } from "./headings.ts";
import { layoutFaults } from "./page-fill.ts";
import type { RawPrint } from "./print/page-printer.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import type { Print, PrintJob, PrintLayout } from "./print-job.ts";
import { type PdfProblem, pdfProblem } from "./problem.ts";
import { repairedDraft } from "./repair/index.ts";
import { brokenShortSections } from "./sections.ts";

/** One document after all its stages; it is published only when there are no problems. */
export interface Finished {
  readonly print: Print;
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

/** A document and how it was printed. */
interface Setting {
  readonly job: PrintJob;
  readonly printed: Printed;
}

/** How often a document is printed again because a section that moved in one piece broke another. */
const wholePasses = 6;

/** Prints without page numbers, and again with each short section in one piece that stands on two pages. */
async function* settings(printer: PdfPrinter, dense: PrintJob, density: number): AsyncGenerator<Setting> {
  const whole = new Set<string>();
  for (let pass = 0; pass <= wholePasses; pass += 1) {
    const rules = wholeSectionsRule([...whole]).map((rule) => `<style>${rule}</style>`);
    const job = { ...dense, html: dense.html.replace("</head>", `${rules.join("")}</head>`) };
    const unnumbered = { ...job, html: withPageNumbers(withFillers(job.html, 0), new Map()) };
    const layout = { density, pageOf: {}, whole: [...whole] };
    const printed = await printedOnce(printer, unnumbered, layout);
    yield { job, printed };
    if (printed.draft === undefined || !job.isTypeset) return;
    const known = whole.size;
    for (const anchor of brokenShortSections(printed.draft)) whole.add(anchor);
    if (whole.size === known) return;
  }
}

/** The first pass has no numbers; the numbers of the second may be wider, and those of the third are then right. */
const numberedPasses = 2;

/** Prints again until the page numbers that a document shows are those on which the headings stand. */
async function numberedPrint(
  printer: PdfPrinter,
  job: PrintJob,
  { density, whole }: PrintLayout,
  first: Draft,
): Promise<Printed> {
  let shown = headingPages(first);
  const unknown = numberedAnchors(job.html).filter((anchor) => !shown.has(anchor));
  for (let pass = 1; ; pass += 1) {
    const layout = { density, whole, pageOf: Object.fromEntries(shown) };
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

/** Prints in the usual density, and tighter as long as it is badly set or has more pages than wanted; else the best of all. */
async function fittedPrint(
  printer: PdfPrinter,
  { tighter, ...job }: PrintJob,
  wantedPages?: number,
): Promise<Printed> {
  let best: (Setting & { readonly faults: number }) | undefined;
  let wanted = wantedPages;
  let density = 0;
  for (const html of densities(job.html, tighter)) {
    for await (const setting of settings(printer, { ...job, html: withFieldLinks(html) }, density)) {
      const { draft } = setting.printed;
      if (draft === undefined) return setting.printed;
      wanted ??= draft.pages.length;
      const faults = layoutFaults(draft, wanted);
      if (best === undefined || faults < best.faults) best = { ...setting, faults };
    }
    density += 1;
    if (best !== undefined && best.faults < 1) break;
  }
  if (best === undefined) throw new Error(`${job.path} has no usual density.`);
  const { draft, layout } = best.printed;
  if (job.pageNumbersFor !== "contents" || draft === undefined) return best.printed;
  const html = withFillers(best.job.html, missingToSheets(draft.pages.length));
  return numberedPrint(printer, { ...best.job, html }, layout, draft);
}

/** Who holds more sheets than this in the hand looks for a list of what stands on them. */
const mostPagesWithoutContents = 4;

/** Prints a document, and once more with the list of its contents where it is long. */
async function readyPrint(printer: PdfPrinter, { withContents, ...job }: PrintJob): Promise<Printed> {
  // Whether it has a list is decided by its length alone.
  const printed = await fittedPrint(printer, withContents === undefined ? job : { ...job, isTypeset: false });
  const html = withContents?.(0);
  if (html === undefined || printed.draft === undefined) return printed;
  const pages = printed.draft.pages.length;
  if (pages <= mostPagesWithoutContents) return job.isTypeset ? fittedPrint(printer, job, pages) : printed;
  const tighter = (step: number) => withContents?.(step);
  return fittedPrint(printer, { ...job, html, tighter, pageNumbersFor: "contents" }, pages);
}

/** Prints one document, mends it and checks the result. Throws PrintFailure where the browser gives none. */
export async function finishedPrint(printer: PdfPrinter, job: PrintJob): Promise<Finished> {
  const { raw, draft, html, layout, problems } = await readyPrint(printer, job);
  const before = [...raw.problems, ...problems];
  const { assets } = raw;
  const nothing = { path: job.path, bytes: raw.bytes, pages: 0, picture: new Uint8Array(), layout, assets };
  // A document that asked for what it may not have is not looked at any further.
  if (draft === undefined || before.length > 0) return { print: nothing, problems: before };
  const repaired = await repairedDraft(draft);
  const checked = await checkedPdf(repaired.bytes, draft.job);
  const picture = await printer.picture(job.path, html);
  return {
    print: { path: job.path, bytes: repaired.bytes, pages: checked.pages, picture, layout, assets },
    problems: distinct([...repaired.problems, ...checked.problems]),
  };
}

function distinct(problems: readonly PdfProblem[]): PdfProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
