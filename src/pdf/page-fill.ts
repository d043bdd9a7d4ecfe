import type { Draft } from "./draft.ts";
import { owningMark } from "./draft.ts";

/** The margins above and below the text of every document, in points (20 mm). */
const margin = 56;

/** Less than this part of a page's height is nearly empty: a few lines that a higher density would save. */
const usualLeast = 0.2;

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

/**
 * How badly a document is set: nothing where no page holds only a few lines and there are not too many; a page too
 * many weighs more than any that is nearly empty.
 */
export function densityFaults(draft: Draft): number {
  const tooMany = Math.max(0, draft.pages.length - (draft.job.mostPages ?? Number.POSITIVE_INFINITY));
  return tooMany * draft.pages.length * 2 + nearlyEmptyPages(draft).length;
}
