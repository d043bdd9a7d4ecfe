import nunjucks from "nunjucks";
import labels from "../../_data/texts/da/templates.ts";
import { ownPath } from "../engine/own-file.ts";
import { withSoftHyphens } from "../format/hyphenation.ts";
import { phonePieces } from "../format/phone.ts";
import { textWidth } from "../format/text-width.ts";
import { pictogramHtml } from "./pictogram.ts";

/** A word of a title that is wider than this, in sizes of the text, may not fit on a line of large print. */
const widestWord = 14;

/** Lets a very long word of a title break at a syllable, with a hyphen. */
function partedTitle(title: string): string {
  return withSoftHyphens(title, (word) => textWidth(word, "bold") > widestWord);
}

/** The folder of the base layout, the components and the printed documents. */
export const includesFolder = ownPath("_includes/");

/** The file with what templates print of their own. */
export const labelsFile = ownPath("_data/texts/da/templates.ts");

/**
 * Makes the one Nunjucks environment of pages and print documents. Autoescape is on; printing something undefined
 * is an error, so that a template cannot silently leave a fact out.
 */
export function nunjucksEnvironment(): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(includesFolder);
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addGlobal("labels", labels);
  environment.addFilter("pictogramHtml", pictogramHtml);
  environment.addFilter("parted", partedTitle);
  environment.addFilter("phonePieces", phonePieces);
  return environment;
}
