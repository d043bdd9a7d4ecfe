import type { DocumentView } from "../view/document-view.ts";
import { nunjucksEnvironment } from "./nunjucks.ts";

/** Gives a function that makes the complete HTML of a PDF from its view. */
export function documentRenderer(): (document: DocumentView) => string {
  const environment = nunjucksEnvironment();
  return (document) => environment.render(`documents/${document.template}.njk`, { document });
}
