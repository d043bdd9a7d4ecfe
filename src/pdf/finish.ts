import { PDFDocument } from "@cantoo/pdf-lib";
import { checkedPdf } from "./check/index.ts";
import { movedAnchors, numberedAnchors, withPageNumbers } from "./contents-numbers.ts";
import { draftOf } from "./draft.ts";
import { withFieldLinks } from "./fields/field-links.ts";
import { headingPages } from "./headings.ts";
import type { RawPrint } from "./print/page-printer.ts";
import type { Press } from "./print/press.ts";
import type { Print, PrintJob } from "./print-job.ts";
import type { PdfProblem } from "./problem.ts";
import { repairedPdf } from "./repair/index.ts";

/** One document after all its stages; it is published only when there are no problems. */
export interface Finished {
  readonly print: Print;
  /** SHA-256 of each asset that the document used. */
  readonly assets: ReadonlyMap<string, string>;
  readonly problems: readonly PdfProblem[];
}

async function pagesOfHeadings(raw: Uint8Array, job: PrintJob): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(raw, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  return headingPages(draftOf(pdf, job));
}

interface Numbered {
  readonly raw: RawPrint;
  readonly job: PrintJob;
  readonly problems: readonly PdfProblem[];
}

/** Three passes find every contents list that settles: the numbers of the second may be wider than the placeholders. */
const passes = 3;

/** Prints until the page numbers that the contents list shows are those on which the headings stand. */
async function numberedPrint(press: Press, job: PrintJob): Promise<Numbered> {
  let shown = new Map<string, number>();
  for (let pass = 1; ; pass += 1) {
    const numbered = { ...job, html: withPageNumbers(job.html, shown) };
    const raw = await press.print(job.path, numbered.html);
    if (raw.problems.length > 0) return { raw, job: numbered, problems: [] };
    const pages = await pagesOfHeadings(raw.bytes, numbered);
    const unknown = numberedAnchors(job.html).filter((anchor) => !pages.has(anchor));
    if (unknown.length > 0)
      return { raw, job: numbered, problems: unknown.map((anchor) => noHeading(job.path, anchor)) };
    const moved = movedAnchors(shown, pages);
    if (moved.length === 0) return { raw, job: numbered, problems: [] };
    if (pass === passes)
      return { raw, job: numbered, problems: moved.map((anchor) => unsettled(job.path, anchor)) };
    shown = pages;
  }
}

function noHeading(document: string, anchor: string): PdfProblem {
  return {
    document,
    clause: "contents numbers",
    place: `#${anchor}`,
    what: "The contents list asks for the page of an anchor that is no heading of the outline.",
    fix: "Name an anchor of the outline in data-page-of.",
  };
}

function unsettled(document: string, anchor: string): PdfProblem {
  return {
    document,
    clause: "contents numbers",
    place: `#${anchor}`,
    what: `The heading still moved to another page after ${passes} passes, so its page number would be wrong.`,
    fix: "Give the page numbers of the contents list a fixed width.",
  };
}

/** Prints one document, mends it and checks the result. Throws PrintFailure where the browser gives none. */
export async function finishedPrint(press: Press, given: PrintJob): Promise<Finished> {
  const job = { ...given, html: withFieldLinks(given.html) };
  const printed: Numbered =
    job.pageNumbersFor === "contents"
      ? await numberedPrint(press, job)
      : { raw: await press.print(job.path, job.html), job, problems: [] };
  const { raw } = printed;
  const before = [...raw.problems, ...printed.problems];
  const nothing = { path: job.path, bytes: raw.bytes, pages: 0 };
  // A document that asked for what it may not have is not looked at any further.
  if (before.length > 0) return { print: nothing, assets: raw.assets, problems: before };
  const repaired = await repairedPdf(raw.bytes, printed.job);
  const checked = await checkedPdf(repaired.bytes, printed.job);
  return {
    print: { path: job.path, bytes: repaired.bytes, pages: checked.pages },
    assets: raw.assets,
    problems: distinct([...repaired.problems, ...checked.problems]),
  };
}

function distinct(problems: readonly PdfProblem[]): PdfProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
