import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import type { Edit } from "./content/edit.ts";
import { type FontCache, type PageContent, pageContentsOf, type TextRun } from "./content/page-content.ts";
import type { Mark, Painting } from "./content/painting.ts";
import type { PrintJob } from "./print-job.ts";
import type { PdfProblem } from "./problem.ts";
import {
  contentKey,
  type Element,
  elementText,
  type Kid,
  leavesIn,
  type ObjectKid,
  structureOf,
} from "./structure/tree.ts";

/** What is painted inside one piece of marked content. */
export interface MarkedPiece {
  readonly page: PageContent;
  readonly mark: Mark;
  readonly paintings: Painting[];
  readonly runs: TextRun[];
}

/** A document on its way from the browser's PDF to ours; the repair steps change it. */
export interface Draft {
  readonly pdf: PDFDocument;
  readonly job: PrintJob;
  /** The structure tree, open to change. */
  readonly roots: Element[];
  /** The pages' own content streams, in order. */
  readonly pages: readonly PageContent[];
  /** Every content stream: the pages' own and their form XObjects'. */
  readonly contents: readonly PageContent[];
  /** Every piece of marked content by its `contentKey`. */
  readonly pieces: ReadonlyMap<string, MarkedPiece>;
  /** Changes to the content streams, by page. */
  readonly edits: ReadonlyMap<PageContent, Edit[]>;
  /** Runs that end at a line break where the text has a space. */
  readonly spacesAfter: Set<TextRun>;
  readonly problems: PdfProblem[];
}

/** The mark that ties a painting to the structure; undefined outside the structure. */
export function owningMark(painting: Painting): Mark | undefined {
  return painting.marks.findLast((mark) => mark.mcid !== undefined);
}

function piecesOf(contents: readonly PageContent[]): Map<string, MarkedPiece> {
  const pieces = new Map<string, MarkedPiece>();
  for (const page of contents) {
    const place = { page: page.page.ref, form: page.form };
    for (const mark of page.painted.marks) {
      if (mark.mcid === undefined) continue;
      pieces.set(contentKey({ ...place, mcid: mark.mcid }), { page, mark, paintings: [], runs: [] });
    }
    const pieceOf = (painting: Painting): MarkedPiece | undefined => {
      const mcid = owningMark(painting)?.mcid;
      return mcid === undefined ? undefined : pieces.get(contentKey({ ...place, mcid }));
    };
    for (const painting of page.painted.paintings) pieceOf(painting)?.paintings.push(painting);
    for (const run of page.runs) pieceOf(run.painting)?.runs.push(run);
  }
  return pieces;
}

/** Reads a PDF as the browser made it. Throws StructureError or ContentSyntaxError where it cannot be read. */
export function draftOf(pdf: PDFDocument, job: PrintJob): Draft {
  const cache: FontCache = new Map();
  const roots = structureOf(pdf);
  const contents = pdf.getPages().map((page, index) => pageContentsOf(page, index + 1, cache));
  return {
    pdf,
    job,
    roots,
    pages: contents.map(([own]) => own),
    contents: contents.flat(),
    pieces: piecesOf(contents.flat()),
    edits: new Map(contents.flat().map((content) => [content, []])),
    spacesAfter: new Set(),
    problems: [],
  };
}

/** The text below `kids` as a screen reader meets it: what is shown, or the alternative text of a figure. */
export function structureText(draft: Pick<Draft, "pieces" | "spacesAfter">, kids: readonly Kid[]): string {
  let text = "";
  for (const kid of kids) {
    if (kid.kind === "element") {
      const alternative = elementText(kid, "Alt") ?? elementText(kid, "ActualText");
      text += alternative === undefined ? structureText(draft, kid.kids) : ` ${alternative} `;
    } else if (kid.kind === "content") {
      for (const run of draft.pieces.get(contentKey(kid))?.runs ?? []) {
        text += draft.spacesAfter.has(run) ? `${run.text} ` : run.text;
      }
    }
  }
  return text;
}

/** A text with every run of white space made one space, none at the ends, and no soft hyphens. */
export function oneSpaced(text: string): string {
  return text.replaceAll("\u00AD", "").replace(/\s+/gu, " ").trim();
}

/** The number of the page on which `element` starts; undefined where it holds no content. */
export function startPage(draft: Draft, element: Element): PageContent | undefined {
  for (const leaf of leavesIn([element])) return draft.pages.find((page) => page.page.ref === leaf.page);
  return undefined;
}

/** The annotation behind a reference. */
export function annotationOf(draft: Draft, reference: PDFRef): PDFDict {
  return draft.pdf.context.lookup(reference, PDFDict);
}

/** Takes an annotation off its page; its element no longer holds it after that, by whoever calls this. */
export function removeAnnotation(draft: Draft, { page, object }: ObjectKid): void {
  const list = draft.pdf.context.lookup(page, PDFDict).lookupMaybe(PDFName.of("Annots"), PDFArray);
  const place = list?.indexOf(object);
  if (list !== undefined && place !== undefined) list.remove(place);
}

/** The address a link annotation opens; undefined for a link inside the document. */
export function linkAddress(annotation: PDFDict): string | undefined {
  const uri = annotation.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"));
  return uri !== undefined && "decodeText" in uri
    ? (uri as { decodeText(): string }).decodeText()
    : undefined;
}
