import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { isOurFont } from "../../src/fonts/index.ts";
import { fontProgramOf } from "../../src/pdf/text/font-text.ts";
import type { BuiltSite } from "../helpers/built-site.ts";
import { type PdfDocument, type PdfPage, readPdf } from "../helpers/pdf-text.ts";
import { comparable, wordsOf } from "../helpers/visible-text.ts";

/** The points of an A4 page: 210 × 297 mm. */
export const a4 = [595.3, 841.9] as const;

/** The PDFs of a built site as PDF.js reads them, each by its path on the site. */
export type ReadPdfs = ReadonlyMap<string, PdfDocument>;

/** Reads every PDF of a built site. */
export async function readPdfs({ files, folder }: BuiltSite): Promise<ReadPdfs> {
  const paths = files.filter((file) => file.endsWith(".pdf"));
  return new Map(
    await Promise.all(
      paths.map(async (file) => [`/${file}`, await readPdf(await readFile(join(folder, file)))] as const),
    ),
  );
}

/** Writes a text without blanks: PDFs hold none that can be trusted at the ends of lines. */
export const blankless = (text: string): string => comparable(text).replaceAll(" ", "");

/** The words in the body of a PDF, without blanks. */
export function bodyText({ pages }: PdfDocument): string {
  return blankless(pages.flatMap(({ body }) => body.map(({ text }) => text)).join(""));
}

/** The smallest printed text of a document, in points: of its body, or of its running head and foot. */
function smallestText({ pages }: PdfDocument, part: "body" | "around" = "body"): number {
  const texts = pages.flatMap((page) => page[part]);
  return Math.min(...texts.filter(({ text }) => text.trim() !== "").map(({ size }) => size));
}

/** What the running head and foot of a page say. */
function saidAround(page: PdfPage | undefined): string {
  return (page?.around ?? [])
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}

/** Holds the PDFs of a site, whoever wrote its content, to what each of them promises. */
export function describePdfs(site: BuiltSite, documents: ReadPdfs): void {
  const all = [...documents];
  const ending = (name: string) => all.filter(([path]) => path.endsWith(name));
  const isBook = (path: string) => path.endsWith("-kvalitetsstandarder.pdf");
  const isComparison = (path: string) => path.endsWith("-sammenligning.pdf");
  const isBooklet = (path: string) => path.endsWith("-let-haefte.pdf");
  const [large, easy] = [ending("-stor-skrift.pdf"), [...ending("-let.pdf"), ...ending("-let-haefte.pdf")]];
  const bytesOf = (path: string) => readFile(join(site.folder, path));

  const compared = site.pages.filter(({ document }) => document.querySelector("[data-comparison]"));

  test("each standard has six PDFs, each municipality its book, and each topic that is compared its table", () => {
    const { municipalities, standards } = site.result;
    const books = all.filter(([path]) => isBook(path));
    expect(standards).toBeGreaterThan(0);
    expect(books).toHaveLength(municipalities);
    const endings = ["-let.pdf", "-let-haefte.pdf", "-tjekliste.pdf", "-pakke.pdf"];
    const others = [large, ...endings.map(ending)];
    expect(others.map(({ length }) => length)).toEqual(others.map(() => standards));
    expect(ending("-sammenligning.pdf")).toHaveLength(compared.length);
    const expected = 6 * standards + municipalities + compared.length;
    expect([all.length, site.result.pdfs]).toEqual([expected, expected]);
  });

  test("every print link leads to a PDF and tells its size, and its pages or the sheets to fold", async () => {
    const links = site.pages.flatMap(({ document }) => [
      ...document.querySelectorAll("a[href^='/'][href$='.pdf']"),
    ]);
    const told = links.map((link) => {
      const path = link.getAttribute("href") ?? "";
      const [, pages = "", unit, size = ""] =
        /PDF, (\d+) (sider?|ark), ([\d,]+) kB/.exec(wordsOf(link)) ?? [];
      const sides = isBooklet(path) && unit === "ark" ? 2 : 1;
      return { path, pages: Number(pages) * sides, kB: Number(size.replace(",", ".")) };
    });
    expect(new Set(told.map(({ path }) => path))).toEqual(new Set(documents.keys()));
    for (const { path, pages, kB } of told) {
      expect([path, pages]).toEqual([path, documents.get(path)?.pages.length]);
      expect([path, kB]).toEqual([path, Math.round((await bytesOf(path)).length / 1000)]);
    }
  });

  describe.each(all)("%s", (path, document) => {
    const { pages, isTagged, language, title, outline, headings } = document;

    test("is tagged, in Danish and has a title", () => {
      expect({ isTagged, language }).toEqual({ isTagged: true, language: "da" });
      expect(title.length).toBeGreaterThan(10);
    });

    test("has its headings as bookmarks, of a text in chapters and of a package three levels", () => {
      const isDeep = !/-(?:let|let-haefte|tjekliste|fagligt)\.pdf$/u.test(path);
      const levels = isBook(path) ? [2, 3] : isDeep ? [1, 2, 3] : [1, 2];
      const expected = headings.filter(({ level }) => levels.includes(level)).map(({ text }) => text);
      expect(expected.length).toBeGreaterThan(isComparison(path) ? 0 : 3);
      // PDF.js reads sheet by sheet, and the sheets of a booklet are put in order by folding them.
      const inOrder = (texts: readonly string[]) => (isBooklet(path) ? texts.toSorted() : texts);
      expect(inOrder(outline)).toEqual(inOrder(expected));
    });

    test("has A4 pages, each with its number and the number of all", () => {
      const paper = isBooklet(path) || isComparison(path) ? a4.toReversed() : a4;
      for (const [index, page] of pages.entries()) {
        const { size } = page;
        expect(size.map((length, side) => Math.abs(length - (paper[side] ?? 0)) < 0.5)).toEqual([true, true]);
        if (!isBooklet(path)) expect(saidAround(page)).toContain(`Side ${index + 1} af ${pages.length}`);
      }
      if (!isBooklet(path)) return;
      const said = pages.map(saidAround).join(" ");
      const numbers = [...said.matchAll(/Side (\d+) af (\d+)/g)].map(([, number]) => Number(number));
      const every = Array.from({ length: pages.length * 2 }, (_, index) => index + 1);
      expect(numbers.toSorted((a, b) => a - b)).toEqual(every);
    });

    test("carries its fonts, all of them ours", async () => {
      const pdf = await PDFDocument.load(await bytesOf(path), { updateMetadata: false });
      const dictionaries = pdf.context
        .enumerateIndirectObjects()
        .flatMap(([, one]) => (one instanceof PDFDict ? [one] : []));
      const typed = (name: string) =>
        dictionaries.filter((one) => one.get(PDFName.of("Type")) === PDFName.of(name));
      const programs = typed("Font").map(fontProgramOf);
      expect(programs.length).toBeGreaterThan(0);
      expect(programs.filter((program) => program === undefined || !isOurFont(program))).toEqual([]);
      const kinds = typed("Font").map((one) => String(one.get(PDFName.of("Subtype"))));
      expect(
        kinds.filter((kind) => !["/Type0", "/CIDFontType0", "/CIDFontType2", "/TrueType"].includes(kind)),
      ).toEqual([]);
    });

    test("names the address of its page, a checklist that of all it leaves out", () => {
      const page = path.slice(0, path.lastIndexOf("/")).replace(/\/tjekliste$/, "");
      expect(bodyText(document)).toContain(`standarder.example${page}`);
    });

    test("is set in 10.5 points or more, and was not shrunk to fit its paper", () => {
      expect(smallestText(document)).toBeGreaterThan(10.49);
    });
  });

  test.each(large)("%s is set in 18 points or more, its head and foot too", (_, document) => {
    expect(smallestText(document)).toBeGreaterThan(17.99);
    expect(smallestText(document, "around")).toBeGreaterThan(17.99);
  });

  test.each(easy)("%s is set in 14 points or more, its head and foot too", (_, document) => {
    expect(smallestText(document)).toBeGreaterThan(13.99);
    expect(smallestText(document, "around")).toBeGreaterThan(13.99);
  });

  test.each(all.filter(([path]) => isBook(path)))(
    "%s names its standards in the heads of their pages, with their editions in the feet",
    (_, { pages, headings }) => {
      const shared = /^(?:Indhold|Svære ord i teksten|Det gælder i hele landet)$/;
      const chapters = headings.filter(({ level, text }) => level === 2 && !shared.test(text));
      expect(chapters.length).toBeGreaterThan(0);
      for (const { text, page } of chapters) {
        expect(saidAround(pages[page - 1])).toContain(text);
        expect(saidAround(pages[page - 1])).toContain("Udgave ");
      }
    },
  );
}
