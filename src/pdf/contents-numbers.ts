const placeholder = /(<span\b[^>]*?\bdata-page-of="([^"]*)"[^>]*>)[^<]*(<\/span>)/gu;

/** The anchors whose page numbers a document asks for, in order. */
export function numberedAnchors(html: string): string[] {
  return [...html.matchAll(placeholder)].map(([, , anchor = ""]) => anchor);
}

/** The document with page numbers in its placeholders; what has none yet shows a figure of the usual width. */
export function withPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(placeholder, (_, opening: string, anchor: string, closing: string) => {
    return `${opening}${pages.get(anchor) ?? 0}${closing}`;
  });
}

/** The anchors that stand on another page than before. */
export function movedAnchors(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): string[] {
  const anchors = new Set([...before.keys(), ...after.keys()]);
  return [...anchors].filter((anchor) => before.get(anchor) !== after.get(anchor));
}
