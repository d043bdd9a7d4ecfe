import type { Draft } from "./draft.ts";
import { owningMark } from "./draft.ts";
import { headingPages } from "./headings.ts";
import { brokenShortSections } from "./sections.ts";

/** The margins above and below the text of every document, in points (20 mm). */
const margin = 56;

/** Less than this part of a page's height is nearly empty: a few lines that a higher density would save. */
const usualLeast = 0.2;

/** A page within a chapter has its text at least this far down. */
const leastWithin = 0.6;

/** The part of a page that its text takes from the top down, from 0 to 1; content outside the structure is left out. */
export function filledParts(draft: Draft): number[] {
  return draft.pages.map(({ painted, height }) => {
    const places = painted.paintings
      .filter((painting) => owningMark(painting) !== undefined)
      .map(({ y }) => y);
    const lowest = Math.min(height - margin, ...places);
    return (height - margin - lowest) / (height - 2 * margin);
  });
}

/** The numbers of the pages that hold only a few lines; a book's cover may be empty by right. */
export function nearlyEmptyPages(draft: Draft): number[] {
  const least = draft.job.leastFilled ?? usualLeast;
  return filledParts(draft).flatMap((part, index) =>
    (index > 0 || draft.job.pageNumbersFor === undefined) && part < least ? [index + 1] : [],
  );
}

/** The numbers of the pages within a chapter that are emptier than they should be. */
function emptyWithin(draft: Draft): number[] {
  const pages = headingPages(draft);
  const { outline } = draft.job;
  // A document of one text has its chapters below its title.
  const deepest = outline.filter(({ level }) => level === 1).length > 1 ? 1 : 2;
  const chapters = outline.flatMap(({ level, anchor }) => (level <= deepest ? pages.get(anchor) : []));
  const parts = filledParts(draft);
  return parts.flatMap((part, index) =>
    part < leastWithin && index + 1 < parts.length && !chapters.includes(index + 2) ? [index + 1] : [],
  );
}

/**
 * How badly a document is set: below 1 where no page holds only a few lines, none within a chapter is emptier than it
 * should be, no short section is broken, and there are not too many pages. Pages too many are the last way out, and of two
 * settings that are alike the shorter is better.
 */
export function layoutFaults(draft: Draft, wantedPages = Number.POSITIVE_INFINITY): number {
  const { isTypeset = false, mostPages = Number.POSITIVE_INFINITY } = draft.job;
  const pages = draft.pages.length;
  const within = isTypeset ? emptyWithin(draft).length + brokenShortSections(draft).length : 0;
  return (
    Math.max(0, pages - mostPages) * 1000 +
    Math.max(0, pages - wantedPages) * 2 +
    within * 4 +
    nearlyEmptyPages(draft).length +
    pages / (pages + 1000)
  );
}
