import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  documentStylesheet,
  kindStylesheet,
  lettersStylesheet,
  sheetKinds,
  siteStylesheet,
} from "../../../src/assets/stylesheet.ts";

const site = siteStylesheet("/assets/fonts/");
const document = documentStylesheet();

const layers = readdirSync("src/styles").map((file) => file.replace(/\.css$/, ""));
const linesOf = (layer: string) =>
  readFileSync(`src/styles/${layer}.css`, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .map((line) => line.trim());

/** A rule that only this layer has, by which it is found in the joined stylesheet, which has no needless blanks. */
function signOf(layer: string): string {
  const others = new Set(layers.filter((other) => other !== layer).flatMap(linesOf));
  const sign = linesOf(layer).find((line) => /^[^,]+ \{$/.test(line) && !others.has(line));
  if (sign === undefined) throw new Error(`${layer}.css has no rule of its own.`);
  return sign
    .replace(/ \{$/, "{")
    .replaceAll(": ", ":")
    .replaceAll(" > ", ">")
    .replace(/="(\w+)"/g, "=$1");
}

const ofPages = ["tokens", "base", "frame", "reader", "page", "components"];
const ofKinds = [
  "table",
  "calls",
  "first-screen",
  "edition-tag",
  "sections",
  "conflict",
  "chapters",
  "lists",
  "search",
  "home",
  "desk",
  "easy-read",
  "checklist",
  "comparison",
  "complaint",
  "print",
  "print-table",
  "print-fields",
  "print-letter",
];
const ofDocuments = layers.filter((layer) => layer.startsWith("document"));
const ofBoth = [
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
];
const has = (css: string, layer: string) =>
  ["{", "}", ";", ","].some((before) => `}${css}`.includes(`${before}${signOf(layer)}`));

test("no layer is forgotten", () => {
  expect([...ofPages, ...ofKinds, ...ofDocuments].toSorted()).toEqual(layers.toSorted());
  expect(ofDocuments.length).toBeGreaterThan(0);
});

test.each(ofPages)("the site has the layer %s", (layer) => {
  expect(has(site, layer)).toBe(true);
});

test.each([...ofBoth, ...ofDocuments])("documents have the layer %s", (layer) => {
  expect(has(document, layer)).toBe(true);
});

test.each(ofDocuments)("a page does without the layer %s", (layer) => {
  expect(has(site, layer)).toBe(false);
});

test("tokens stand before what uses them", () => {
  expect(site.indexOf("--paper:")).toBeLessThan(site.indexOf("var(--paper)"));
});

test("both begin with the faces of their fonts; the signs are for paper alone", () => {
  const families = (css: string) =>
    [...css.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, name]) => name);
  expect(families(site)).toEqual(["Atkinson Hyperlegible Next", "Atkinson Hyperlegible Next"]);
  expect(new Set(families(lettersStylesheet("/assets/fonts/")))).toEqual(
    new Set(["Atkinson Hyperlegible Next", "Noto Sans", "IBM Plex Sans Arabic", "Noto Sans Hebrew"]),
  );
  expect(families(document)).toContain("DejaVu Sans");
});

/** What no page prints: the book, the package, the pictures of papers, and their fonts. */
const ofPapersAlone = [
  "document-book",
  "document-booklet",
  "document-fonts",
  "document-package",
  "document-picture",
];

test.each([...ofKinds, ...ofDocuments.filter((layer) => !ofPapersAlone.includes(layer))])(
  "pages of some kind have the layer %s",
  (layer) => {
    expect(sheetKinds.filter((kind) => has(kindStylesheet(kind), layer))).not.toEqual([]);
  },
);

test.each(sheetKinds)(
  "what a page of the kind %s has of its paper is for its print alone, and stands last",
  (kind) => {
    const [looks = "", ...prints] = kindStylesheet(kind).split("@media print{");
    expect(prints).toHaveLength(1);
    expect([...ofDocuments, "print"].filter((layer) => has(looks, layer))).toEqual([]);
  },
);

describe("every token that is used", () => {
  const used = (css: string) => new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? ""));
  // The colour of a book's cover is the municipality's, which stands in the book itself.
  const given = ["--municipality"];
  const defined = (css: string) => new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name ?? ""));

  test.each<readonly [string, string]>([
    ["the site", site],
    ["documents", document],
    ...sheetKinds.map((kind) => [kind, site + kindStylesheet(kind)] as const),
  ])("is defined (%s)", (_where, css) => {
    expect([...used(css)].filter((name) => !defined(css).has(name) && !given.includes(name))).toEqual([]);
  });
});

test("comments are left out of the built stylesheet", () => {
  expect(site).not.toContain("/*");
});

test("what a browser reads is the same without the white space", () => {
  expect(site).toContain('font-family:"Atkinson Hyperlegible Next";');
  expect(site).toContain("calc(var(--frame) + 2*var(--gutter))");
  expect(kindStylesheet("lists")).toContain('content:"Klarstandard"');
  expect(site).not.toMatch(/\n|\s[{}]|[{};]\s/);
});

test("what has a shorter name of the same meaning has that one", () => {
  expect(site).toContain("{width:100%;max-width:calc(");
  expect(site).toContain("container-type:inline-size");
  expect(site).not.toMatch(/[{;](margin|padding|border)-block-(start|end):|[{;](\w+-)?(inline|block)-size:/);
  expect(site).toContain("}[data-colours=dark]{--paper:");
});

test("a space is its number where only a screen shows it, and what it is called where a paper sets it", () => {
  expect(site).toContain(
    ".skip-link{position:absolute;top:0;inset-inline-start:0;z-index:1;padding:.5rem 1rem;",
  );
  expect(site).toContain(".contact{margin-bottom:var(--s3);");
});

test("braces are balanced, so that no rule swallows the next layer", () => {
  for (const css of [site, document, ...sheetKinds.map(kindStylesheet)]) {
    expect(css.split("{").length).toBe(css.split("}").length);
  }
});

test("on a screen no list is without a sign, which an iPhone would take for no list; on paper it is", () => {
  expect(document).toContain("list-style:none");
  const onScreen = [site, ...sheetKinds.map(kindStylesheet)].map((css) => css.replace(/@media print.*$/, ""));
  expect(onScreen.filter((css) => css.includes('list-style-type:""')).length).toBeGreaterThan(2);
  expect(onScreen.filter((css) => /list-style(-type)?:[^;}]*none/.test(css))).toEqual([]);
});
