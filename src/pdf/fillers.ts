const filler = /<section data-fills-sheet\b[\s\S]*?<\/section>/gu;

/** The document with the first `count` of the pages that it has in store to fill its last sheet. */
export function withFillers(html: string, count: number): string {
  let kept = 0;
  return html.replace(filler, (page) => {
    kept += 1;
    return kept <= count ? page : "";
  });
}

/** How many pages are missing to whole sheets, which have four when they are folded. */
export function missingToSheets(pages: number): number {
  return (4 - (pages % 4)) % 4;
}
