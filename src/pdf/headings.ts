import { reading } from "../messages/pdf/reading.ts";
import { type Draft, startPage, structureText } from "./draft.ts";
import type { OutlineItem } from "./print-job.ts";
import { type PdfProblem, pdfProblem } from "./problem.ts";
import { type Element, elementsIn } from "./structure/tree.ts";
import { htmlHeadingsOf } from "./text/html-text.ts";

/** A bookmark with the heading of the structure tree that it names. */
export interface MatchedHeading {
  readonly item: OutlineItem;
  readonly element: Element;
}

/**
 * Text without white space, hyphens or case: Chromium drops spaces at line breaks and shows a hyphen where a word does,
 * and CSS may raise letters.
 */
const letters = (text: string): string => text.replace(/[\s\u00AD\u2010-]/gu, "").toLowerCase();

function notFound(document: string, item: OutlineItem): PdfProblem {
  return pdfProblem(document, {
    code: "KS105",
    clause: "bookmarks equal headings",
    place: `#${item.anchor}`,
    ...reading.bookmarkAlone(item.title),
    words: [item.title],
  });
}

/** Finds the heading of each bookmark by its anchor's place among the HTML's headings, and compares the text. */
export function matchedHeadings(draft: Draft): { headings: MatchedHeading[]; problems: PdfProblem[] } {
  const elements = [...elementsIn(draft.roots)].filter((element) => /^H[1-6]$/u.test(element.type));
  const texts = elements.map((element) => letters(structureText(draft, [element])));
  const anchors = htmlHeadingsOf(draft.job.html).map((heading) => heading.anchor);
  // Only when both lists are the same length do their places correspond.
  const isAligned = anchors.length === elements.length;
  const headings: MatchedHeading[] = [];
  const problems: PdfProblem[] = [];
  let from = 0;
  for (const item of draft.job.outline) {
    const title = letters(item.title);
    const byAnchor = isAligned ? anchors.indexOf(item.anchor) : -1;
    const place = byAnchor >= 0 && texts[byAnchor] === title ? byAnchor : texts.indexOf(title, from);
    const element = elements[place];
    if (element === undefined) {
      problems.push(notFound(draft.job.path, item));
      continue;
    }
    from = place + 1;
    headings.push({ item, element });
  }
  return { headings, problems };
}

/** The page on which each anchor of the outline stands, from 1. */
export function headingPages(draft: Draft): Map<string, number> {
  const pages = new Map<string, number>();
  for (const { item, element } of matchedHeadings(draft).headings) {
    const page = startPage(draft, element);
    if (page !== undefined) pages.set(item.anchor, page.number);
  }
  return pages;
}
