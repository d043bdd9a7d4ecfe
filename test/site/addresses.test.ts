import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainName } from "../helpers/asset-names.ts";
import { builtSite } from "../helpers/built-site.ts";
import { one } from "../helpers/visible-text.ts";

const site = await builtSite({ baseUrl: "https://standarder.lillerup.example" });
const standards = ["bostoette", "hjemmehjaelp", "ledsagelse", "madservice", "vaerested"];

const designed = [
  "/",
  "/404.html",
  "/data/",
  "/emner/",
  "/lillerup/",
  "/lillerup/udskrifter/",
  "/offline.html",
  "/om/",
  "/ordliste/",
  "/soeg/",
  "/tilgaengelighed/",
  "/udskrifter/",
  "/was/",
  "/lillerup/hjemmehjaelp/klage/",
  "/lillerup/madservice/klage/",
  ...standards.flatMap((id) => [
    `/emner/${id}/`,
    `/lillerup/${id}/`,
    `/lillerup/${id}/let/`,
    `/lillerup/${id}/tjekliste/`,
  ]),
].toSorted();

/** Pages that nobody looks for: the search itself, the way to the statement, what is shown for a wrong address and without a network, and what leads on from a text. */
const notListed = [
  "/404.html",
  "/offline.html",
  "/soeg/",
  "/udskrifter/",
  "/was/",
  "/lillerup/hjemmehjaelp/klage/",
  "/lillerup/madservice/klage/",
];

const canonicalOf = (path: string) => `https://standarder.lillerup.example${path}`;

test("the site has every page of the design and no other", () => {
  expect(site.pages.map(({ path }) => path).toSorted()).toEqual(designed);
});

test("the build counts the pages that it wrote", () => {
  expect(site.result).toMatchObject({ municipalities: 1, standards: 5, pages: designed.length, pdfs: 0 });
});

test("every address is lower-case ASCII and ends in a slash", () => {
  const odd = designed.filter((path) => !path.endsWith(".html") && !/^\/([a-z0-9-]+\/)*$/.test(path));
  expect(odd).toEqual([]);
});

test("each page names its own address as the canonical one", () => {
  for (const { path, document } of site.pages) {
    expect(one(document, "link[rel=canonical]").getAttribute("href")).toBe(canonicalOf(path));
  }
});

test("the sitemap lists every page worth finding, once, by its whole address", async () => {
  const sitemap = await readFile(join(site.folder, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? "");
  const expected = designed.filter((path) => !notListed.includes(path)).map(canonicalOf);
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

test("search indexes each standard once, the municipalities, the topics and the glossary", () => {
  const indexed = site.pages.filter(({ document }) => document.querySelector("main[data-pagefind-body]"));
  const isAnswer = (path: string) =>
    /^\/(?:lillerup|emner)\/[\w-]+\/$|^\/(?:lillerup|ordliste)\/$/.test(path) &&
    !path.endsWith("/udskrifter/");
  expect(indexed.map(({ path }) => path).toSorted()).toEqual(designed.filter(isAnswer));
});

test("the folder holds pages, assets and the search index, and nothing that was left lying about", () => {
  const others = site.files.filter(
    (file) => !/(^|\/)(?:index\.html|print\.css)$|^assets\/|^data\/v1\/|^pagefind\//.test(file),
  );
  expect(others).toEqual([
    ".klarstandard",
    "404.html",
    "feed.xml",
    "klarstandard.json",
    "lillerup/feed.xml",
    "lillerup/offline.json",
    "offline.html",
    "sitemap.xml",
    "sw.js",
  ]);
});

test("every file beside the pages is ours or has its licence in LICENSES.txt", async () => {
  const licences = await readFile(join(site.folder, "assets/LICENSES.txt"), "utf8");
  const owners: readonly (readonly [files: RegExp, owner: string])[] = [
    [
      /^assets\/(?:(?:site|letters|full|easy-read|checklist|comparison|complaint|search|staff|lists|tables)\.css|themes\/\w+\.(?:css|svg)|icon\.svg|LICENSES\.txt)$/,
      "klarstandard",
    ],
    [
      /^assets\/(?:checklist|choices|comparison|complaint|desk|home|list-filter|offline|long-text|reader|search)\.js$|^pagefind\/(?:words|languages)\.json$/,
      "klarstandard",
    ],
    [/^assets\/fonts\/atkinson-hyperlegible-next-/, "@fontsource/atkinson-hyperlegible-next"],
    [/^assets\/fonts\/noto-sans-hebrew-/, "@fontsource/noto-sans-hebrew"],
    [/^assets\/fonts\/noto-sans-/, "@fontsource/noto-sans"],
    [/^assets\/fonts\/ibm-plex-sans-arabic-/, "@fontsource/ibm-plex-sans-arabic"],
    [/^assets\/pictograms\.svg$/, "healthicons"],
    [/^pagefind\//, "pagefind"],
  ];
  const files = site.files.filter((file) => /^(?:assets|pagefind)\//.test(file));
  const ownerOf = (file: string) => owners.find(([pattern]) => pattern.test(plainName(file)))?.[1] ?? file;
  const packages = new Set(files.map(ownerOf));
  expect(packages.size).toBe(7);
  expect([...packages].filter((name) => !new RegExp(`^${name} \\d`, "m").test(licences))).toEqual([]);
});

test("of the search's package only what our page asks for is published", () => {
  const scripts = site.files.filter((file) => /^pagefind\/.*\.(?:js|css)$/.test(file));
  expect(scripts).toEqual(["pagefind/pagefind.js"]);
});
