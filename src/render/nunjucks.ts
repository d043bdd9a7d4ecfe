import { fileURLToPath } from "node:url";
import nunjucks from "nunjucks";
import { pictogramHtml } from "./pictogram.ts";

/** The folder of the base layout, the components and the printed documents. */
export const includesFolder = fileURLToPath(new URL("../../_includes/", import.meta.url));

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
  environment.addFilter("pictogramHtml", pictogramHtml);
  return environment;
}
