/** The two pages that stand beside each other on one side of a sheet, counted from 0; undefined is an empty half. */
export type BookletSide = readonly [left: number | undefined, right: number | undefined];

const pagesOfSheet = 4;

/**
 * Puts pages on the sides of sheets that are printed on both sides, laid in each other and folded in the middle: last
 * and first, second and last but one, and so on. What is missing to whole sheets is empty at the end.
 */
export function bookletSides(pages: number): readonly BookletSide[] {
  const places = Math.ceil(pages / pagesOfSheet) * pagesOfSheet;
  const at = (place: number): number | undefined => (place < pages ? place : undefined);
  return Array.from({ length: places / 2 }, (_, side): BookletSide => {
    const [outer, inner] = [at(places - 1 - side), at(side)];
    return side % 2 === 0 ? [outer, inner] : [inner, outer];
  });
}
