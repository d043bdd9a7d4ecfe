import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputsOf } from "../../src/model/index.ts";
import { printoutsPage } from "../../src/view/desk-view.ts";
import { municipalityDocuments } from "../../src/view/document-view.ts";
import { municipalityPage } from "../../src/view/municipality-view.ts";
import { printPath } from "../../src/view/routes.ts";
import { brokenLinks } from "../helpers/broken-links.ts";
import { builtSite } from "../helpers/built-site.ts";
import { kortstrupContent } from "../helpers/kortstrup.ts";
import { context, contextWith, only } from "../helpers/lillerup.ts";
import { textsOf } from "../helpers/visible-text.ts";

const kortstrup = only((await kortstrupContent()).content.municipalities);
const site = await builtSite({ municipalities: ["kortstrup", "lillerup"] });
const standards = { bostoette: ["", "tjekliste/"], ledsagelse: ["", "let/"], vaerested: [""] } as const;

test("a standard has the pages of its editions, and no other", () => {
  const made = site.pages
    .map(({ path }) => path)
    .filter((path) => /^\/kortstrup\/(?!udskrifter)./.test(path));
  const wanted = Object.entries(standards).flatMap(([id, folders]) =>
    folders.map((folder) => `/kortstrup/${id}/${folder}`),
  );
  expect(made.toSorted()).toEqual(wanted.toSorted());
});

test("no page of the site leads to an edition that is not there", () => {
  expect(brokenLinks(site)).toEqual([]);
});

test("the sitemap and the rules for printing name the editions that there are", async () => {
  const others = /kortstrup\/(?:bostoette\/let|ledsagelse\/tjekliste|vaerested\/(?:let|tjekliste))\//;
  const sitemap = await readFile(join(site.folder, "sitemap.xml"), "utf8");
  expect(sitemap).toContain("/kortstrup/ledsagelse/let/");
  expect(sitemap).not.toMatch(others);
  expect(site.files.filter((file) => others.test(file))).toEqual([]);
});

test("the choice of editions shows those that there are, and none where there is one alone", () => {
  const choice = (id: string) => textsOf(site.page(`/kortstrup/${id}/`).document, ".tabs a");
  expect(choice("bostoette")).toEqual(["Hele indholdet", "Tjekliste"]);
  expect(choice("ledsagelse")).toEqual(["Hele indholdet", "Let at læse"]);
  expect(site.page("/kortstrup/vaerested/").document.querySelector(".tabs")).toBeNull();
});

test("lists offer the editions that there are", () => {
  const entries = only(municipalityPage(kortstrup, context).groups).standards;
  expect(entries.map(({ editions }) => editions.map(({ text }) => text))).toEqual([
    ["Hele indholdet", "Tjekliste"],
    ["Hele indholdet", "Let at læse"],
    [],
  ]);
});

test("the PDFs are those of the editions, and the book", () => {
  const wanted = kortstrup.records.flatMap((record) =>
    outputsOf(record).map((output) => printPath(context, "kortstrup", record.standard.id, output)),
  );
  const paths = municipalityDocuments(kortstrup, context).map(({ path }) => path);
  expect(paths).toEqual([...wanted, "/kortstrup/kortstrup-kvalitetsstandarder.pdf"]);
  expect(paths).toHaveLength(3 + 4 + 2 + 1);
});

test("the desk's page offers the papers that there are, and no package of less than all its parts", () => {
  const prints = new Map(
    municipalityDocuments(kortstrup, context).map(({ path }) => [path, { pages: 2, bytes: 20_000 }] as const),
  );
  const desk = printoutsPage(kortstrup, contextWith(prints));
  expect(desk.standards.map(({ papers }) => papers.map(({ name }) => name))).toEqual([
    ["Tjekliste", "Hele indholdet med stor skrift", "Hele indholdet"],
    ["Let at læse", "Let at læse som hæfte", "Hele indholdet med stor skrift", "Hele indholdet"],
    ["Hele indholdet med stor skrift", "Hele indholdet"],
  ]);
});

test("the search offers the editions that some standard has", () => {
  expect(textsOf(site.page("/soeg/").document, "#filter-udgave option")).toEqual([
    "Alle",
    "Let at læse",
    "Tjekliste",
  ]);
});

test("a draft has left no trace on the site", async () => {
  const files = site.files.filter((file) => /\.(?:html|xml|css)$|^\.klarstandard$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(site.folder, file), "utf8")));
  const told = files.filter((_, at) => /kortstrup\/hjemmehjaelp|draft-mark">|UDFYLD/.test(texts[at] ?? ""));
  expect(files.length).toBeGreaterThan(20);
  expect(told).toEqual([]);
  expect(textsOf(site.page("/emner/hjemmehjaelp/").document, ".standard-list__title")).toEqual([
    "Lillerup Kommune",
  ]);
});
