import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, expect, test } from "vitest";
import { rectangleOf } from "../../../src/pdf/content/rectangle.ts";
import { type Draft, draftOf, structureText } from "../../../src/pdf/draft.ts";
import { bookletSides } from "../../../src/pdf/impose/booklet-sides.ts";
import { type Print, printDocuments } from "../../../src/pdf/index.ts";
import { contentKey, elementsIn, leavesIn } from "../../../src/pdf/structure/tree.ts";
import { type ReadPdf, readPdf } from "./reading.ts";
import { sampleAssets } from "./samples/assets.ts";
import { bookletBody, sampleJob } from "./samples/jobs.ts";

const plain = sampleJob(bookletBody, { path: "/lillerup/bostoette/let.pdf" });
const folded = sampleJob(bookletBody, {
  path: "/lillerup/bostoette/let-haefte.pdf",
  booklet: { sheet: "Ark", front: "forside", back: "bagside" },
});

interface Document {
  readonly print: Print;
  readonly read: ReadPdf;
  readonly draft: Draft;
}
let pages: Document;
let sheets: Document;

async function documentOf(print: Print): Promise<Document> {
  const pdf = await PDFDocument.load(print.bytes, { updateMetadata: false });
  return { print, read: await readPdf(print.bytes), draft: draftOf(pdf, folded) };
}

beforeAll(async () => {
  const prints = await printDocuments([plain, folded], { assets: sampleAssets, concurrency: 2 });
  const documents = await Promise.all(prints.map(documentOf));
  [pages, sheets] = documents as [Document, Document];
});

/** The side and the half on which each page of the plain document stands. */
const placesOf = (count: number) =>
  Array.from({ length: count }, (_, page) => {
    const side = bookletSides(count).findIndex((halves) => halves.includes(page));
    return { side: side + 1, half: bookletSides(count)[side]?.[0] === page ? "left" : "right" };
  });

test("its pages stand two by two on A4 on its side, in whole sheets", () => {
  const count = pages.print.pages;
  expect(count % 4).not.toBe(0);
  expect(sheets.print.pages).toBe(Math.ceil(count / 4) * 2);
  const { width, height } = sheets.draft.pdf.getPage(0).getSize();
  expect([width / 72, height / 72].map((inches) => Math.round(inches * 25.4))).toEqual([297, 210]);
});

test("it is read aloud as page by page: same elements, same words, same order", () => {
  const spoken = ({ draft }: Document) =>
    [...elementsIn(draft.roots)].map((element) => [element.type, structureText(draft, [element])]);
  expect(spoken(sheets)).toEqual(spoken(pages));
});

test("every text stands on the half of the sheet where its page is when it is folded", () => {
  const places = placesOf(pages.print.pages);
  const middle = sheets.draft.pdf.getPage(0).getWidth() / 2;
  const pieceOf = (draft: Draft, leaf: Parameters<typeof contentKey>[0]) =>
    draft.pieces.get(contentKey(leaf));
  const before = [...leavesIn(pages.draft.roots)];
  const after = [...leavesIn(sheets.draft.roots)];
  expect(after).toHaveLength(before.length);
  for (const [index, leaf] of after.entries()) {
    const old = before[index];
    if (leaf.kind !== "content" || old?.kind !== "content") continue;
    const piece = pieceOf(sheets.draft, leaf);
    const place = places[(pieceOf(pages.draft, old)?.page.number ?? 0) - 1];
    const x = piece?.paintings[0]?.x;
    if (x === undefined || leaf.form !== undefined) continue;
    expect({ side: piece?.page.number, half: x < middle ? "left" : "right" }).toEqual(place);
  }
});

test("a link is clicked where its words stand, on whichever half that is", () => {
  const links = [...elementsIn(sheets.draft.roots)].filter(({ type }) => type === "Link");
  expect(links.length).toBeGreaterThan(2);
  for (const { kids } of links) {
    const areas = kids.flatMap((kid) =>
      kid.kind === "object"
        ? [{ ...rectangleOf(sheets.draft.pdf.context.lookup(kid.object, PDFDict)), page: kid.page }]
        : [],
    );
    for (const kid of kids) {
      if (kid.kind !== "content") continue;
      for (const { x, y } of sheets.draft.pieces.get(contentKey(kid))?.paintings ?? []) {
        const isInside = areas.some(
          ({ left, right, top, bottom, page }) =>
            page === kid.page && x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1,
        );
        expect({ x, y, isInside }).toEqual({ x, y, isInside: true });
      }
    }
  }
});

test("links within the text and bookmarks lead to the sheet where their heading stands", () => {
  const places = placesOf(pages.print.pages);
  const sideOf = (page: number | undefined) => places[(page ?? 0) - 1]?.side;
  expect(sheets.read.bookmarks).toEqual(
    pages.read.bookmarks.map((bookmark) => ({ ...bookmark, page: sideOf(bookmark.page) })),
  );
  const targets = ({ read }: Document) =>
    read.annotations.flatMap(({ contents, target }) => (target === undefined ? [] : [{ contents, target }]));
  const byWords = (all: ReturnType<typeof targets>) =>
    all.toSorted((a, b) => a.contents.localeCompare(b.contents));
  expect(targets(pages).length).toBeGreaterThan(1);
  expect(byWords(targets(sheets))).toEqual(
    byWords(targets(pages).map((link) => ({ ...link, target: sideOf(link.target) ?? 0 }))),
  );
});

test("its sides are called by their sheet, and a printer is told how to turn them", async () => {
  const task = getDocument({ data: new Uint8Array(sheets.print.bytes), verbosity: 0 });
  const labels = await (await task.promise).getPageLabels();
  await task.destroy();
  expect(labels).toEqual(["Ark 1, forside", "Ark 1, bagside", "Ark 2, forside", "Ark 2, bagside"]);
  const preferences = sheets.draft.pdf.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict);
  expect(preferences.lookup(PDFName.of("Duplex"))).toBe(PDFName.of("DuplexFlipShortEdge"));
});

test("the tab key goes through its fields and links as they are read", () => {
  const order = [...leavesIn(sheets.draft.roots)].flatMap((leaf) =>
    leaf.kind === "object" ? [leaf.object] : [],
  );
  for (const { page } of sheets.draft.pages) {
    const own = page.node.Annots()?.asArray() ?? [];
    expect(own).toEqual(order.filter((reference) => own.includes(reference)));
  }
});
