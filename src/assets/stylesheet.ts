import { readFileSync } from "node:fs";
import { ownPath } from "../engine/own-file.ts";
import { fontFaceRules } from "../fonts/index.ts";
import type { Edition } from "../model/index.ts";

const styles = ownPath("src/styles/");

/** What every page has. The order matters: tokens before what uses them. */
const siteLayers = ["tokens", "base", "frame", "reader", "page", "components"];

/** What only pages that tell a standard have: whom to ring before anything else, and its sections and chapters. */
const editionLayers = ["calls", "first-screen"] as const;
const sectionLayers = ["sections", "conflict", "chapters"] as const;

/** What each kind of page has besides: how it looks and then how it is printed, with the PDFs' own rules. */
const kindLayers = {
  full: [
    [...editionLayers, ...sectionLayers],
    ["document", "document-breaks", "document-contents", "print"],
  ],
  "easy-read": [
    [...editionLayers, "edition-tag", "easy-read"],
    ["document", "document-breaks", "document-easy", "document-contents", "print"],
  ],
  checklist: [
    [...editionLayers, "edition-tag", "checklist"],
    ["document", "document-breaks", "document-sheet", "print", "print-fields"],
  ],
  staff: [sectionLayers, ["document", "document-breaks", "document-contents", "print"]],
  /** Of a page of any of these that has a table. */
  tables: [["table"], ["document-table", "print-table"]],
  complaint: [
    ["table", "complaint"],
    ["document", "document-breaks", "print", "print-letter"],
  ],
  search: [
    ["lists", "search"],
    ["document", "document-breaks", "print"],
  ],
  lists: [
    ["table", "lists", "home", "desk"],
    ["document", "document-breaks", "document-table", "print"],
  ],
  /** A topic compared, with the list of those who have it. */
  comparison: [
    ["table", "lists", "comparison"],
    ["document", "document-breaks", "document-table", "document-comparison", "print"],
  ],
} as const satisfies Readonly<
  Record<Edition | "comparison" | "complaint" | "lists" | "search" | "tables", readonly (readonly string[])[]>
>;

/** What a paper has nothing of. */
const screenLayers: ReadonlySet<string> = new Set([
  "frame",
  "reader",
  "page",
  "first-screen",
  "edition-tag",
  "chapters",
]);

const documentLayers = [
  "tokens",
  "base",
  "table",
  "components",
  "calls",
  "sections",
  "conflict",
  "easy-read",
  "checklist",
  "comparison",
  "document",
  "document-fonts",
  "document-breaks",
  "document-table",
  "document-comparison",
  "document-easy",
  "document-booklet",
  "document-sheet",
  "document-contents",
  "document-book",
  "document-package",
  "document-picture",
];

/** A kind of page that has a stylesheet of its own: an edition, or what is no edition. */
export type SheetKind = keyof typeof kindLayers;

/** The kinds of pages that have a stylesheet of their own. */
export const sheetKinds = Object.keys(kindLayers) as readonly SheetKind[];

/** Joins what the pages of a kind have besides the site's stylesheet. */
export function kindStylesheet(kind: SheetKind): string {
  const [looks, prints] = kindLayers[kind];
  return `${keptLists(joinLayers(looks))}@media print{${joinLayers(prints)}}`;
}

/** Joins the site's stylesheet; `fontFolder` is the address of the font files. */
export function siteStylesheet(fontFolder: string): string {
  return fontFaceRules("usual", fontFolder) + keptLists(joinLayers(siteLayers));
}

/** The stylesheet of the letters that few pages hold, so that the others do not carry it. */
export function lettersStylesheet(fontFolder: string): string {
  return fontFaceRules("rare", fontFolder);
}

/** Joins the stylesheet of the PDFs, which share tokens and components with the pages. */
export function documentStylesheet(): string {
  return fontFaceRules("paper", "/assets/fonts/") + joinLayers(documentLayers);
}

/**
 * An iPhone takes a list without signs for no list, and does not say how many lines it has; one with an empty sign it
 * does. A paper keeps `none`, because its structure would hold the empty signs.
 */
function keptLists(css: string): string {
  return css.replaceAll("list-style:none", 'list-style-type:""');
}

function joinLayers(layers: readonly string[]): string {
  return layers.map(layerText).join("").replaceAll("}}@media screen{", "}");
}

function layerText(layer: string): string {
  const css = readFileSync(`${styles}${layer}.css`, "utf8");
  return screenLayers.has(layer) ? `@media screen{${compact(withoutSpaces(css))}}` : compact(css);
}

/** Writes the spaces themselves, which only a paper sets to others: they are shorter than their names. */
function withoutSpaces(css: string): string {
  const tokens = readFileSync(`${styles}tokens.css`, "utf8");
  const spaces = new Map(
    [...tokens.matchAll(/(--space-\d): ([^;]+);/g)].map(([, name, space]) => [name, space]),
  );
  return css.replace(/var\((--space-\d)\)/g, (use, name: string) => spaces.get(name) ?? use);
}

/** The long names of what is, in lines that run across a page, its width, its height and its edges. */
const sides: Readonly<Record<string, string>> = {
  "inline-size": "width",
  "block-size": "height",
  "inset-block-start": "top",
  "inset-block-end": "bottom",
};

/** A property by its short name: Danish is never written in columns from top to bottom. */
function shortProperty(name: string): string {
  const of = /^(min-|max-)?(inline-size|block-size|inset-block-start|inset-block-end)$/.exec(name);
  if (of) return `${of[1] ?? ""}${sides[of[2] ?? ""]}`;
  return name.replace(/^(margin|padding|border)-block-(start|end)$/, (_, what: string, edge: string) =>
    edge === "start" ? `${what}-top` : `${what}-bottom`,
  );
}

/** Drops comments and the white space that means nothing, which a reader of the built file does not need. */
function compact(css: string): string {
  return (
    css
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,]) /g, "$1")
      .replace(/([\w-]): /g, "$1:")
      .replaceAll(" > ", ">")
      .replace(/\[([\w-]+)="([a-z][\w-]*)"\]/g, "[$1=$2]")
      // The last of a rule's declarations needs no end, and a number below 1 no nought.
      .replaceAll(";}", "}")
      .replace(/#([\da-f])\1([\da-f])\2([\da-f])\3\b/gi, "#$1$2$3")
      .replace(/(?<=[ :(,-])0(?=\.\d)/g, "")
      .replace(/(?<=[{;])[\w-]+(?=:)/g, shortProperty)
      .replaceAll(" * ", "*")
      // Weighs alike against other rules, and what it asks for stands on the root alone.
      .replace(/:root:where\((\[[^\]]*\])\)/g, "$1")
      // Names that stand a hundred times are short.
      .replaceAll("--space-", "--s")
      .replaceAll("--size-", "--z")
      .replaceAll("--leading", "--l")
      .trim()
  );
}
