import type { DocumentView } from "../view/document-view.ts";
import { nunjucksEnvironment } from "./nunjucks.ts";

/** How tight a document is set: 0 as designed, then step by step less leading, space and room to write. */
const densities: Readonly<Record<DocumentView["template"], readonly number[]>> = {
  full: [1, 2],
  "easy-read": [1, 2],
  book: [1, 2],
  // A checklist must fit the two sides of one sheet.
  checklist: [1, 2, 3, 4, 5],
};

/** Gives a function that makes the complete HTML of a PDF from its view, at every density, the usual one first. */
export function documentRenderer(): (document: DocumentView) => readonly [string, ...string[]] {
  const environment = nunjucksEnvironment();
  const render = (document: DocumentView, density: number): string =>
    environment.render(`documents/${document.template}.njk`, { document, density });
  return (document) => [
    render(document, 0),
    ...densities[document.template].map((density) => render(document, density)),
  ];
}
