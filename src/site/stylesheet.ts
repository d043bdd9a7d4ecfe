import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fontFaceRules } from "../fonts/index.ts";

const styles = fileURLToPath(new URL("../styles/", import.meta.url));

/** The order matters: tokens before what uses them, print last. */
const siteLayers = [
  "tokens",
  "base",
  "frame",
  "page",
  "components",
  "conflict",
  "lists",
  "easy-read",
  "checklist",
  "print",
];
const documentLayers = [
  "tokens",
  "base",
  "components",
  "conflict",
  "easy-read",
  "checklist",
  "document",
  "document-table",
  "document-easy",
  "document-sheet",
  "document-contents",
  "document-book",
];

/** Joins the site's stylesheet; `fontFolder` is the address of the font files. */
export function siteStylesheet(fontFolder: string): string {
  return fontFaceRules("usual", fontFolder) + joinLayers(siteLayers);
}

/** The stylesheet of the letters that few pages hold, so that the others do not carry it. */
export function lettersStylesheet(fontFolder: string): string {
  return fontFaceRules("rare", fontFolder);
}

/** Joins the stylesheet of the PDFs, which share tokens and components with the pages. */
export function documentStylesheet(): string {
  return fontFaceRules("paper", "/assets/fonts/") + joinLayers(documentLayers);
}

function joinLayers(layers: readonly string[]): string {
  return compact(layers.map((layer) => readFileSync(`${styles}${layer}.css`, "utf8")).join("\n"));
}

/** Drops comments and the white space that means nothing, which a reader of the built file does not need. */
function compact(css: string): string {
  return (
    css
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,]) /g, "$1")
      .replace(/([\w-]): /g, "$1:")
      // The last of a rule's declarations needs no end, and a number below 1 no nought.
      .replaceAll(";}", "}")
      .replace(/(?<=[ :(,-])0(?=\.\d)/g, "")
      .trim()
  );
}
