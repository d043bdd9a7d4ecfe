import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentView } from "../view/document-view.ts";
import { withDirections } from "./directions.ts";
import { includesFolder, labelsFile, nunjucksEnvironment } from "./nunjucks.ts";

/** How dense a document may be set: 0 as designed, then step by step less leading, space and room to write. */
const highestDensity: Readonly<Record<DocumentView["template"], number>> = {
  full: 3,
  staff: 2,
  "easy-read": 2,
  booklet: 2,
  book: 2,
  // Its parts are as dense as they are alone.
  package: 0,
  comparison: 1,
  // A checklist has fewer lines for notes before it is set tighter.
  checklist: 9,
};

/**
 * Makes the complete HTML of a PDF at a density, with the list of its contents or without (a book always has one);
 * undefined where it may not be set that densely.
 */
export type DocumentRenderer = (
  document: DocumentView,
  density: number,
  hasContents?: boolean,
) => string | undefined;

/** Gives the function that makes the complete HTML of a PDF from its view, when it is asked for. */
export function documentRenderer(): DocumentRenderer {
  const environment = nunjucksEnvironment();
  return (document, density, hasContents = false) =>
    density > highestDensity[document.template]
      ? undefined
      : withDirections(
          environment.render(`documents/${document.template}.njk`, { document, density, hasContents }),
        );
}

/**
 * Names all templates and their labels as they are now: a document looks the same at every density as long as this is
 * the same.
 */
export function templatesVersion(folder = includesFolder, labels = labelsFile): string {
  const hash = createHash("sha256").update(readFileSync(labels));
  for (const name of globSync("**/*.njk", { cwd: folder }).toSorted()) {
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}
