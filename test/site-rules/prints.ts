import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, expect, test } from "vitest";
import { findBrowser, launchToAudit } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import type { BuiltSite } from "../helpers/built-site.ts";

/** A printed page: its letters, head and foot among them, and where its links lead to outside of it. */
interface PrintedPage {
  readonly letters: string;
  readonly links: readonly string[];
}

interface Annotation {
  readonly url?: string;
  readonly rect: readonly [number, number, number, number];
}

/** Blanks and hyphens are not compared: PDF.js guesses them from the places of the letters. */
const blanks = /[\s\u00AD\u2010\u2011-]/gu;

async function printedPages(bytes: Uint8Array, origin: string, baseUrl: string): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const annotations = (await page.getAnnotations()) as readonly Annotation[];
    // A browser leaves a strip of a link at the foot of the page that its line just left.
    const links = annotations
      .filter(({ rect: [, foot, , head] }) => head - foot > 4)
      .flatMap(({ url }) => url?.replace(origin, baseUrl) ?? []);
    pages.push({
      letters: items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replaceAll(blanks, ""),
      links: [...new Set(links)].toSorted(),
    });
  }
  await task.destroy();
  return pages;
}

/** Holds the pages of a site with PDFs to what their print promises: it is the PDF, page for page. */
export async function describePrints(site: BuiltSite, baseUrl: string): Promise<void> {
  const server = await serveFolder({ folder: site.folder });
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const origin = new URL(server.urlOf("/")).origin;
  const papers = site.files.filter(
    (file) =>
      file.endsWith(".pdf") && !/-(?:kvalitetsstandarder|haefte|pakke|sammenligning)\.pdf$/u.test(file),
  );

  /** Prints the page beside a PDF, for large print as a reader who chose the largest text. */
  async function printOf(file: string): Promise<readonly PrintedPage[]> {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const text = file.endsWith("-stor-skrift.pdf") ? "largest" : "";
      await page.evaluateOnNewDocument((value) => localStorage.setItem("klarstandard-text", value), text);
      await page.goto(server.urlOf(`/${file.replace(/[^/]*$/u, "")}`), { waitUntil: "load" });
      return await printedPages(await page.pdf({ preferCSSPageSize: true }), origin, baseUrl);
    } finally {
      await context.close();
    }
  }

  test("a page printed from the browser is its PDF, page for page, and with the largest text the large print", async () => {
    expect(papers.length).toBeGreaterThan(0);
    for (const file of papers) {
      const paper = await printedPages(await readFile(join(site.folder, file)), origin, baseUrl);
      expect({ file, pages: await printOf(file) }).toEqual({ file, pages: paper });
    }
  });

  const [large = ""] = papers.filter((file) => file.endsWith("-stor-skrift.pdf"));

  test.each(["", "let/", "tjekliste/"])(
    "the PDF in large print is offered to a reader of …/%s who chose the largest text, and to no other",
    async (edition) => {
      const page = await browser.newPage();
      try {
        await page.goto(server.urlOf(`/${large.replace(/[^/]*$/u, "")}${edition}`), { waitUntil: "load" });
        const offered = () =>
          page.$$eval(
            `a[href="/${large}"]`,
            (links) =>
              links.filter((link) => link.closest(".prints, .tabs") === null && link.checkVisibility())
                .length,
          );
        expect(await offered()).toBe(0);
        await page.evaluate(() => {
          document.documentElement.dataset["text"] = "largest";
        });
        expect(await offered()).toBe(1);
      } finally {
        await page.close();
      }
    },
  );
}
