import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { allFacts, wordsIn } from "../facts/all-facts.ts";
import { builtSite, realMunicipalities } from "../helpers/built-site.ts";
import { type PdfDocument, type PdfPage, readPdf } from "../helpers/pdf-text.ts";
import { comparable, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ content: realMunicipalities, pdf: true });
const sources = await allFacts();
const files = site.files.filter((file) => file.endsWith(".pdf")).map((file) => `/${file}`);
const documents = new Map(
  await Promise.all(files.map(async (path) => [path, await readPdf(await bytesOf(path))] as const)),
);

/** The points of an A4 page: 210 × 297 mm. */
const a4 = [595.3, 841.9] as const;

function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(join(site.folder, path));
}

function documentAt(path: string): PdfDocument {
  const found = documents.get(path);
  if (found === undefined) throw new Error(`No PDF ${path}; there are ${files.join(" ")}`);
  return found;
}

/** PDFs hold no blanks that can be trusted at the ends of lines, so blanks do not count. */
const blankless = (text: string): string => comparable(text).replaceAll(" ", "");

function textOf(path: string): string {
  const { pages } = documentAt(path);
  return blankless(pages.flatMap(({ body }) => body.map(({ text }) => text)).join(""));
}

/** The smallest printed text of a document, in points: of its body, or of its running head and foot. */
function smallestText(path: string, part: "body" | "around" = "body"): number {
  const texts = documentAt(path).pages.flatMap((page) => page[part]);
  return Math.min(...texts.filter(({ text }) => text.trim() !== "").map(({ size }) => size));
}

/** What the running head and foot of a page say. */
function saidAround(page: PdfPage | undefined): string {
  return (page?.around ?? [])
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}

const ending = (name: string) => files.filter((path) => path.endsWith(name));
const books = ending("-kvalitetsstandarder.pdf");
const [large, easy, checklists] = [ending("-stor-skrift.pdf"), ending("-let.pdf"), ending("-tjekliste.pdf")];

test("the build makes 15 edition pages, 20 PDFs of standards and 4 books", () => {
  const editions = site.pages.filter(
    ({ document }) => document.querySelector("nav[aria-label='Vælg udgave']") !== null,
  );
  expect(editions).toHaveLength(15);
  expect(books).toHaveLength(4);
  expect([large.length, easy.length, checklists.length]).toEqual([5, 5, 5]);
  expect(files).toHaveLength(24);
  expect(site.result.pdfs).toBe(24);
});

test("every print link leads to a PDF and tells its pages and its size", async () => {
  const links = site.pages.flatMap(({ document }) => [...document.querySelectorAll("a[href$='.pdf']")]);
  const told = links.map((link) => {
    const path = link.getAttribute("href") ?? "";
    const [, pages = "", size = ""] = /PDF, (\d+) sider?, ([\d,]+) kB/.exec(wordsOf(link)) ?? [];
    return { path, pages: Number(pages), kB: Number(size.replace(",", ".")) };
  });
  expect(new Set(told.map(({ path }) => path))).toEqual(new Set(files));
  for (const { path, pages, kB } of told) {
    expect([path, pages]).toEqual([path, documentAt(path).pages.length]);
    expect([path, kB]).toEqual([path, Math.round((await bytesOf(path)).length / 1000)]);
  }
});

describe.each(files)("%s", (path) => {
  const { pages, isTagged, language, title, outline, headings } = documentAt(path);

  test("is tagged, in Danish and has a title", () => {
    expect({ isTagged, language }).toEqual({ isTagged: true, language: "da" });
    expect(title.length).toBeGreaterThan(10);
  });

  test("has its headings of two levels as bookmarks", () => {
    const levels = books.includes(path) ? [2, 3] : [1, 2];
    const expected = headings.filter(({ level }) => levels.includes(level)).map(({ text }) => text);
    expect(expected.length).toBeGreaterThan(3);
    expect(outline).toEqual(expected);
  });

  test("has A4 pages, each with its number and the number of all", () => {
    for (const [index, page] of pages.entries()) {
      const { size } = page;
      expect(size.map((length, side) => Math.abs(length - (a4[side] ?? 0)) < 0.5)).toEqual([true, true]);
      expect(saidAround(page)).toContain(`Side ${index + 1} af ${pages.length}`);
    }
  });

  test("carries its fonts, all of them Atkinson Hyperlegible", async () => {
    const pdf = await PDFDocument.load(await bytesOf(path), { updateMetadata: false });
    const dictionaries = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) => (one instanceof PDFDict ? [one] : []));
    const typed = (name: string) =>
      dictionaries.filter((one) => one.get(PDFName.of("Type")) === PDFName.of(name));
    const descriptors = typed("FontDescriptor").map((one) => ({
      name: String(one.get(PDFName.of("FontName"))),
      isEmbedded: one.has(PDFName.of("FontFile2")) || one.has(PDFName.of("FontFile3")),
    }));
    expect(descriptors.length).toBeGreaterThan(0);
    expect(descriptors.filter(({ name, isEmbedded }) => !isEmbedded || !name.includes("Atkinson"))).toEqual(
      [],
    );
    const kinds = typed("Font").map((one) => String(one.get(PDFName.of("Subtype"))));
    expect(
      kinds.filter((kind) => !["/Type0", "/CIDFontType0", "/CIDFontType2", "/TrueType"].includes(kind)),
    ).toEqual([]);
  });

  test("names the address of its page", () => {
    expect(textOf(path).includes(`klarstandard.example${path.slice(0, path.lastIndexOf("/"))}`)).toBe(true);
  });
});

describe.each(sources)("$municipality, $standard ($source)", ({ municipality, standard, ...rest }) => {
  const source = { municipality, standard, ...rest };
  const file = `${municipality}-${standard}`;
  const folder = `/${municipality}/${standard}/`;

  test.each([
    ["full text", "full", `${folder}${file}.pdf`],
    ["large print", "full", `${folder}${file}-stor-skrift.pdf`],
    ["municipality's book", "full", `/${municipality}/${municipality}-kvalitetsstandarder.pdf`],
    ["easy-read PDF", "easyRead", `${folder}let/${file}-let.pdf`],
    ["checklist", "checklist", `${folder}tjekliste/${file}-tjekliste.pdf`],
  ] as const)("the %s carries every fact", (_, edition, path) => {
    const text = textOf(path);
    const expected = wordsIn(source, edition);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter(({ words }) => !text.includes(blankless(words)))).toEqual([]);
  });
});

test.each(large)("%s is set in 18 points or more, its head and foot too", (path) => {
  expect(smallestText(path)).toBeGreaterThan(17.99);
  expect(smallestText(path, "around")).toBeGreaterThan(17.99);
});

test.each(easy)("%s is set in 14 points or more, its head and foot too", (path) => {
  expect(smallestText(path)).toBeGreaterThan(13.99);
  expect(smallestText(path, "around")).toBeGreaterThan(13.99);
});

test.each(books)(
  "%s names its standards in the heads of their pages, with their editions in the feet",
  (path) => {
    const { pages, headings } = documentAt(path);
    const chapters = headings.filter(({ level, text }) => level === 2 && text !== "Indhold");
    expect(chapters.length).toBeGreaterThan(0);
    for (const { text, page } of chapters) {
      expect(saidAround(pages[page - 1])).toContain(text);
      expect(saidAround(pages[page - 1])).toContain("Udgave ");
    }
    expect(saidAround(pages.at(-1))).toContain(chapters.at(-1)?.text);
  },
);

test.each(files)("%s is set in 10.5 points or more, and was not shrunk to fit its paper", (path) => {
  expect(smallestText(path)).toBeGreaterThan(10.49);
});

test.each(easy)("%s has no page in its middle that is half empty", (path) => {
  const lowest = documentAt(path).pages.map(({ body }) => Math.min(...body.map(({ height }) => height)));
  expect(lowest.slice(0, -1).filter((height) => height > a4[1] * 0.4)).toEqual([]);
});

test.each(files)("%s sets what the law gives everybody as large as its own text", (path) => {
  const notes = documentAt(path)
    .pages.flatMap(({ body }) => body)
    .filter(({ text }) => text.startsWith("Du må tage en bisidder med"));
  expect(notes.length > 0 || easy.includes(path)).toBe(true);
  expect(notes.filter(({ size }) => size < 11.99)).toEqual([]);
});

test.each(checklists)("%s has one or two pages, the last of them at least half full", (path) => {
  const { pages } = documentAt(path);
  expect(pages.length).toBeLessThanOrEqual(2);
  const lowest = Math.min(...(pages.at(-1)?.body.map(({ height }) => height) ?? []));
  expect(lowest).toBeLessThan(a4[1] / 2);
});
