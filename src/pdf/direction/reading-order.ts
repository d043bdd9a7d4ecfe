import type { PDFDocument } from "@cantoo/pdf-lib";
import { isRightToLeft } from "../../format/direction.ts";
import { editedText } from "../content/edit.ts";
import { setContent } from "../content/page-content.ts";
import { type Draft, draftOf } from "../draft.ts";
import type { PrintJob } from "../print-job.ts";
import { repeatedHeads } from "../repair/repeated-heads.ts";
import { type ContentKid, contentKey, type Element, elementsIn, type Kid } from "../structure/tree.ts";
import { writeStructure } from "../structure/write-tree.ts";
import { documentText, type HtmlText } from "../text/html-text.ts";
import { type Blob, blobsOf, linesOf } from "./blobs.ts";
import { type InOrder, lengthAt, logicalOrder } from "./logical-order.ts";
import { plainLetters } from "./plain-letters.ts";

/**
 * Puts text that runs from right to left into the order in which it is read. A browser paints each line from left to
 * right and its structure follows: the last word of an Arabic sentence would be read first (ISO 32000-1, 14.8.2.3).
 * The painting stays as it is, because readers that copy text go by where it stands.
 */
export function putIntoReadingOrder(pdf: PDFDocument, job: PrintJob): void {
  if (!isRightToLeft(job.html)) return;
  const raw = draftOf(pdf, job);
  // A head that is painted on several pages stands in its cells as often, line by line.
  repeatedHeads.apply(raw);
  plainLetters(raw);
  writeContents(raw);
  writeStructure(pdf, raw.roots);
  const draft = draftOf(pdf, job);
  const html = documentText(job);
  const marks = new NewMarks(draft);
  let at = 0;
  for (const stretch of stretchesIn(draft.roots)) {
    const blobs = blobsOf(draft, stretch.kids);
    const ordered = readsAsPainted(blobs, html, at) ? undefined : newOrder(blobs, html, at);
    if (ordered?.blobs.some((blob, index) => blob !== blobs[index])) {
      const unpainted = stretch.kids.filter((kid) => blobs.every((blob) => blob.kid !== kid));
      stretch.replace([...marks.kidsFor(ordered.blobs), ...unpainted]);
    }
    at = ordered?.end ?? placeAfter(blobs, html, at);
  }
  writeContents(draft);
  writeStructure(pdf, draft.roots);
}

function writeContents({ edits }: Draft): void {
  for (const [content, changes] of edits) {
    if (changes.length > 0) setContent(content, editedText(content.text, changes));
  }
}

interface Stretch {
  readonly kids: readonly ContentKid[];
  readonly replace: (kids: readonly ContentKid[]) => void;
}

/** The pieces of content that stand side by side in one element, in reading order; the numbers of lists are left out. */
function* stretchesIn(kids: readonly Kid[], owner?: Element): Generator<Stretch> {
  let from = 0;
  while (from < kids.length) {
    const first = kids[from];
    let to = from + 1;
    if (first?.kind === "element" && first.type !== "Lbl") yield* stretchesIn([...first.kids], first);
    if (first?.kind === "content" && owner !== undefined) {
      while (kids[to]?.kind === "content") to += 1;
      const old = kids.slice(from, to) as ContentKid[];
      yield {
        kids: old,
        replace: (others) => {
          const place = owner.kids.indexOf(first);
          owner.kids = owner.kids.toSpliced(place, old.length, ...others);
        },
      };
    }
    from = to;
  }
}

function readsAsPainted(blobs: readonly Blob[], html: HtmlText, at: number): boolean {
  let place = at;
  for (const blob of blobs) {
    const length = lengthAt(blob, html, place);
    if (length === undefined) return false;
    place += length;
  }
  return true;
}

/** A line without such letters can belong to a paragraph that runs from right to left: "grader 5 -". */
function newOrder(blobs: readonly Blob[], html: HtmlText, at: number): InOrder | undefined {
  const isSure = blobs.some(({ text }) => isRightToLeft(text));
  return isSure ? firstOrder(blobs, html, at) : orderedBlobs(blobs, html, at);
}

/** The blobs as the HTML has them at `at`, or where it has their letters around it: the place may be that of a like word. */
function firstOrder(blobs: readonly Blob[], html: HtmlText, at: number): InOrder | undefined {
  const found = orderedBlobs(blobs, html, at);
  for (let step = 1; found === undefined && step < html.letters.length; step += 1) {
    const near =
      orderedBlobs(blobs, html, at + step) ?? (step > at ? undefined : orderedBlobs(blobs, html, at - step));
    if (near !== undefined) return near;
  }
  return found;
}

/** The blobs as the HTML has them, line by line; undefined where they are no text of the HTML. */
function orderedBlobs(blobs: readonly Blob[], html: HtmlText, at: number): InOrder | undefined {
  const ordered: Blob[] = [];
  let end = at;
  for (const line of linesOf(blobs)) {
    const found = logicalOrder(line, html, end);
    if (found === undefined) return undefined;
    ordered.push(...found.blobs);
    end = found.end;
  }
  return { blobs: ordered, end };
}

/** Letters that are looked for further on in the HTML, and so far that they are surely meant. */
const surelyMeant = 8;
const lookedThrough = 200;

/**
 * The place in the HTML after some blobs. What does not stand there is passed over: the number of a list stands in no HTML.
 */
function placeAfter(blobs: readonly Blob[], html: HtmlText, at: number): number {
  let place = at;
  for (const blob of blobs) {
    const length = lengthAt(blob, html, place);
    if (length !== undefined) {
      place += length;
      continue;
    }
    const found = blob.letters.length < surelyMeant ? -1 : html.letters.indexOf(blob.letters, place);
    if (found >= 0 && found - place < lookedThrough) place = found + blob.letters.length;
  }
  return place;
}

/** Gives text objects marks of their own where they are read in another order than they are painted. */
class NewMarks {
  readonly #draft: Draft;
  readonly #last = new Map<Blob["page"], number>();

  constructor(draft: Draft) {
    this.#draft = draft;
    for (const element of elementsIn(draft.roots)) {
      for (const kid of element.kids) {
        if (kid.kind !== "content") continue;
        const page = draft.pieces.get(contentKey(kid))?.page;
        if (page !== undefined) this.#last.set(page, Math.max(this.#last.get(page) ?? 0, kid.mcid));
      }
    }
  }

  /** One mark for each text object, in the order of `blobs`; the first that is painted of each old mark keeps it. */
  kidsFor(blobs: readonly Blob[]): ContentKid[] {
    const first = new Map<string, Blob>();
    for (const blob of blobs) {
      const known = first.get(contentKey(blob.kid));
      if (known === undefined || blob.textObject < known.textObject) first.set(contentKey(blob.kid), blob);
    }
    return blobs.map((blob) => (first.get(contentKey(blob.kid)) === blob ? blob.kid : this.#ownMark(blob)));
  }

  #ownMark({ kid, page, textObject }: Blob): ContentKid {
    const mcid = (this.#last.get(page) ?? 0) + 1;
    this.#last.set(page, mcid);
    const from = page.painted.textObjects[textObject]?.from ?? 0;
    const tag = this.#draft.pieces.get(contentKey(kid))?.mark.tag ?? "Span";
    this.#draft.edits.get(page)?.push({ from, to: from, text: `EMC\n/${tag} <</MCID ${mcid}>> BDC\n` });
    return { ...kid, mcid };
  }
}
