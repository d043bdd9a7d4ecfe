import { PDFDocument } from "@cantoo/pdf-lib";
import { checkedPdf } from "./check/index.ts";
import { movedAnchors, numberedAnchors, withPageNumbers } from "./contents-numbers.ts";
import { type Draft, draftOf } from "./draft.ts";
import { withFieldLinks } from "./fields/field-links.ts";
import { headingPages } from "./headings.ts";
import { densityFaults } from "./page-fill.ts";
import type { RawPrint } from "./print/page-printer.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import type { Print, PrintJob } from "./print-job.ts";
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
  return draftOf(pdf, job);
}

interface Numbered {
  readonly raw: RawPrint;
  /** What the browser printed, read; undefined where it printed something that nobody will look at. */
  readonly draft: Draft | undefined;
  readonly problems: readonly PdfProblem[];
}

/** Three passes find every contents list that settles: the numbers of the second may be wider than the placeholders. */
const passes = 3;

/** Prints until the page numbers that the contents list shows are those on which the headings stand. */
async function numberedPrint(printer: PdfPrinter, job: PrintJob): Promise<Numbered> {
  let shown = new Map<string, number>();
  for (let pass = 1; ; pass += 1) {
    const numbered = { ...job, html: withPageNumbers(job.html, shown) };
    const raw = await printer.print(job.path, numbered.html);
    if (raw.problems.length > 0) return { raw, draft: undefined, problems: [] };
    const draft = await rawDraft(raw.bytes, numbered);
    const pages = headingPages(draft);
    const unknown = numberedAnchors(job.html).filter((anchor) => !pages.has(anchor));
    if (unknown.length > 0) return { raw, draft, problems: unknown.map((anchor) => noHeading(job, anchor)) };
    const moved = movedAnchors(shown, pages);
    if (moved.length === 0) return { raw, draft, problems: [] };
    if (pass === passes) return { raw, draft, problems: moved.map((anchor) => unsettled(job, anchor)) };
    shown = pages;
  }
}

function noHeading(job: PrintJob, anchor: string): PdfProblem {
  return pdfProblem(job.path, {
    code: "KS104",
    clause: "contents numbers",
    place: `#${anchor}`,
    what: "The contents list asks for the page of an anchor that is no heading of the outline.",
    fix: "Name an anchor of the outline in data-page-of.",
    words: titlesOf(job, anchor),
  });
}

function unsettled(job: PrintJob, anchor: string): PdfProblem {
  return pdfProblem(job.path, {
    code: "KS104",
    clause: "contents numbers",
    place: `#${anchor}`,
    what: `The heading still moved to another page after ${passes} passes, so its page number would be wrong.`,
    fix: "Give the page numbers of the contents list a fixed width.",
    words: titlesOf(job, anchor),
  });
}

function titlesOf({ outline }: PrintJob, anchor: string): string[] {
  return outline.filter((item) => item.anchor === anchor).map(({ title }) => title);
}

async function densityPrint(printer: PdfPrinter, job: PrintJob): Promise<Numbered> {
  if (job.pageNumbersFor === "contents") return numberedPrint(printer, job);
  const raw = await printer.print(job.path, job.html);
  const draft = raw.problems.length > 0 ? undefined : await rawDraft(raw.bytes, job);
  return { raw, draft, problems: [] };
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
async function fittedPrint(printer: PdfPrinter, { tighter, ...job }: PrintJob): Promise<Numbered> {
  let best: { readonly printed: Numbered; readonly faults: number } | undefined;
  for (const html of densities(job.html, tighter)) {
    const printed = await densityPrint(printer, { ...job, html: withFieldLinks(html) });
    if (printed.draft === undefined || printed.problems.length > 0) return printed;
    const faults = densityFaults(printed.draft);
    if (best === undefined || faults < best.faults) best = { printed, faults };
    if (faults === 0) break;
  }
  return best?.printed ?? densityPrint(printer, job);
}

/** Prints one document, mends it and checks the result. Throws PrintFailure where the browser gives none. */
export async function finishedPrint(printer: PdfPrinter, job: PrintJob): Promise<Finished> {
  const { raw, draft, problems } = await fittedPrint(printer, job);
  const before = [...raw.problems, ...problems];
  const nothing = { path: job.path, bytes: raw.bytes, pages: 0 };
  // A document that asked for what it may not have is not looked at any further.
  if (draft === undefined || before.length > 0)
    return { print: nothing, assets: raw.assets, problems: before };
  const repaired = await repairedDraft(draft);
  const checked = await checkedPdf(repaired.bytes, draft.job);
  return {
    print: { path: job.path, bytes: repaired.bytes, pages: checked.pages },
    assets: raw.assets,
    problems: distinct([...repaired.problems, ...checked.problems]),
  };
}

function distinct(problems: readonly PdfProblem[]): PdfProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
