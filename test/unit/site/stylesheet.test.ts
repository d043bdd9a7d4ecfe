import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentStylesheet, siteStylesheet, themeStylesheet } from "../../../src/site/stylesheet.ts";
import { lillerup } from "../../helpers/lillerup.ts";

const site = siteStylesheet("/assets/fonts/");
const document = documentStylesheet();

/** A rule that only the named layer has, by which the layer is found in the joined stylesheet. */
const signs: Readonly<Record<string, string>> = {
  fonts: "@font-face",
  tokens: "--paper:",
  base: ".visually-hidden",
  frame: ".site-header",
  page: ".page__columns",
  components: ".contact__phone",
  lists: ".standard-list",
  "easy-read": ".easy-line",
  checklist: ".tick__box",
  print: "@media print",
  document: ".document--large",
  "document-sheet": ".sheet-head",
  "document-book": ".cover__title",
};

test("every layer has a sign here, so that none is forgotten", () => {
  const layers = readdirSync("src/styles").map((file) => file.replace(/\.css$/, ""));
  expect(Object.keys(signs).toSorted()).toEqual(layers.toSorted());
});

test.each(Object.keys(signs).filter((layer) => !layer.startsWith("document")))(
  "the site has the layer %s",
  (layer) => {
    expect(site).toContain(signs[layer]);
  },
);

test.each([
  "fonts",
  "tokens",
  "base",
  "components",
  "easy-read",
  "checklist",
  "document",
  "document-sheet",
  "document-book",
])("documents have the layer %s", (layer) => {
  expect(document).toContain(signs[layer]);
});

test("tokens stand before what uses them", () => {
  expect(site.indexOf("--paper:")).toBeLessThan(site.indexOf("var(--paper)"));
});

test("what holds for print stands last, so that it wins", () => {
  const last = Math.max(...Object.values(signs).map((sign) => site.indexOf(sign)));
  expect(site.slice(last)).toMatch(/^@media print/);
});

describe("every token that is used", () => {
  const used = (css: string) => new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? ""));
  const defined = (css: string) => new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name ?? ""));

  test.each([
    ["the site", site],
    ["documents", document],
  ])("is defined (%s)", (_where, css) => {
    expect([...used(css)].filter((name) => !defined(css).has(name))).toEqual([]);
  });
});

test("comments are left out of the built stylesheet", () => {
  expect(site).not.toContain("/*");
});

test("braces are balanced, so that no rule swallows the next layer", () => {
  for (const css of [site, document]) {
    expect(css.split("{").length).toBe(css.split("}").length);
  }
});

test("a municipality's colours are tokens and nothing else", () => {
  expect(themeStylesheet(lillerup.profile)).toBe(":root{--accent-light:#1f4e3d;--accent-dark:#9fd8c0}\n");
});
