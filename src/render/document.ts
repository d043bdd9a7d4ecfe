import type { DocumentView } from "../view/document-view.ts";
import { nunjucksEnvironment } from "./nunjucks.ts";

/** How tight a document is set: 0 as designed, then step by step less leading and space, never smaller letters. */
export const settings = [0, 1, 2] as const;

/** Gives a function that makes the complete HTML of a PDF from its view, in every setting, the usual one first. */
export function documentRenderer(): (document: DocumentView) => readonly [string, ...string[]] {
  const environment = nunjucksEnvironment();
  const render = (document: DocumentView, setting: number): string =>
    environment.render(`documents/${document.template}.njk`, { document, setting });
  return (document) => {
    const [usual, ...tighter] = settings;
    return [render(document, usual), ...tighter.map((setting) => render(document, setting))];
  };
}
