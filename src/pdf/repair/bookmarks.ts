import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFRef } from "@cantoo/pdf-lib";
import { type Draft, startPage } from "../draft.ts";
import { type MatchedHeading, matchedHeadings } from "../headings.ts";
import { contentKey, leavesIn } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

const names = {
  outlines: PDFName.of("Outlines"),
  dests: PDFName.of("Dests"),
} as const;

/** The view of a heading: its page, scrolled to a line above its first letter. */
function destinationOf(draft: Draft, { element }: MatchedHeading): PDFArray | undefined {
  const page = startPage(draft, element);
  if (page === undefined) return undefined;
  const tops = [...leavesIn([element])].flatMap((leaf) => {
    const piece = leaf.kind === "content" ? draft.pieces.get(contentKey(leaf)) : undefined;
    return piece?.page === page ? piece.paintings.map((painting) => painting.y) : [];
  });
  const lineAbove = 40;
  const top = Math.min(page.height, Math.max(...tops, 0) + lineAbove);
  return draft.pdf.context.obj([page.page.ref, "XYZ", 0, Math.round(top), 0]);
}

const pagesWithOpenBookmarks = 5;

interface Bookmark {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly level: number;
  readonly kids: Bookmark[];
}

function linkSiblings(siblings: readonly Bookmark[], parent: PDFRef): void {
  for (const [index, { dict, ref, kids }] of siblings.entries()) {
    dict.set(PDFName.of("Parent"), parent);
    const previous = siblings[index - 1];
    const next = siblings[index + 1];
    if (previous !== undefined) dict.set(PDFName.of("Prev"), previous.ref);
    if (next !== undefined) dict.set(PDFName.of("Next"), next.ref);
    setKids(dict, kids);
    linkSiblings(kids, ref);
  }
}

function setKids(dict: PDFDict, kids: readonly Bookmark[]): void {
  const [first, last] = [kids[0], kids.at(-1)];
  if (first === undefined || last === undefined) return;
  dict.set(PDFName.of("First"), first.ref);
  dict.set(PDFName.of("Last"), last.ref);
  dict.set(PDFName.of("Count"), PDFNumber.of(kids.reduce((sum, kid) => sum + 1 + openCount(kid), 0)));
}

function openCount(bookmark: Bookmark): number {
  return bookmark.kids.reduce((sum, kid) => sum + 1 + openCount(kid), 0);
}

/** In-document links and bookmarks must agree: a named destination of a heading leads to the heading's page. */
function mendNamedDestination(draft: Draft, anchor: string, destination: PDFArray): void {
  const named = draft.pdf.catalog.lookupMaybe(names.dests, PDFDict);
  const old = named?.lookup(PDFName.of(anchor));
  if (!(old instanceof PDFArray) || old.get(0) === destination.get(0)) return;
  named?.set(PDFName.of(anchor), destination);
}

/** Writes the bookmarks from our own headings: Chromium's lose the space where a heading wraps. */
export const bookmarks: RepairStep = {
  name: "bookmarks",
  clause: "bookmarks equal headings; in-document links land on the right page",
  apply(draft) {
    const { pdf, job } = draft;
    pdf.catalog.delete(names.outlines);
    const { headings, problems } = matchedHeadings(draft);
    draft.problems.push(...problems);
    if (job.outline.length === 0) return;
    const root: Bookmark = {
      ref: pdf.context.nextRef(),
      dict: pdf.context.obj({ Type: "Outlines" }),
      level: 0,
      kids: [],
    };
    const path = [root];
    for (const heading of headings) {
      const destination = destinationOf(draft, heading);
      if (destination === undefined) continue;
      mendNamedDestination(draft, heading.item.anchor, destination);
      const dict = pdf.context.obj({ Dest: destination, SE: heading.element.ref });
      dict.set(PDFName.of("Title"), PDFHexString.fromText(heading.item.title));
      const bookmark: Bookmark = {
        ref: pdf.context.register(dict),
        dict,
        level: heading.item.level,
        kids: [],
      };
      while (path.length > 1 && (path.at(-1)?.level ?? 0) >= bookmark.level) path.pop();
      path.at(-1)?.kids.push(bookmark);
      path.push(bookmark);
    }
    setKids(root.dict, root.kids);
    linkSiblings(root.kids, root.ref);
    pdf.context.assign(root.ref, root.dict);
    pdf.catalog.set(names.outlines, root.ref);
    // Beside a few pages a list of bookmarks is only in the way; the reader can still open it.
    if (draft.pages.length >= pagesWithOpenBookmarks) {
      pdf.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
    }
  },
};
