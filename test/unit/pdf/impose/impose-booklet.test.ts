import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { beforeAll, expect, test } from "vitest";
import { contentText } from "../../../../src/pdf/content/page-content.ts";
import { imposeBooklet } from "../../../../src/pdf/impose/index.ts";
import { structureOf } from "../../../../src/pdf/structure/tree.ts";
import { writeStructure } from "../../../../src/pdf/structure/write-tree.ts";

/** A page of 100 × 200 points whose font, whose marks and whose corner have the same names as those of the others. */
function addPage(pdf: PDFDocument, number: number): PDFPage {
  const { context } = pdf;
  const page = pdf.addPage([100, 200]);
  page.node.set(PDFName.of("MediaBox"), context.obj([5, 7, 105, 207]));
  const font = context.register(context.obj({ Type: "Font", Number: number }));
  page.node.set(PDFName.of("Resources"), context.obj({ Font: { F1: font }, ProcSet: ["PDF"] }));
  const content = context.stream(`/P <</MCID 0>> BDC BT /F1 9 Tf (${number}) Tj ET EMC`);
  page.node.set(PDFName.of("Contents"), context.register(content));
  page.node.set(PDFName.of("StructParents"), PDFNumber.of(number));
  const link = context.obj({
    Type: "Annot",
    Subtype: "Link",
    Rect: [10, 20, 30, 40],
    StructParent: 10 + number,
  });
  link.set(PDFName.of("QuadPoints"), context.obj([10, 20, 30, 20, 10, 40, 30, 40]));
  link.set(PDFName.of("Dest"), context.obj([page.ref, "XYZ", 15, 107, 0]));
  link.set(PDFName.of("P"), page.ref);
  page.node.set(PDFName.of("Annots"), context.obj([context.register(link)]));
  return page;
}

/** The booklet of so many pages; on its third and fourth side it has both halves. */
function bookletOf(count: number): PDFDocument {
  const made = booklets.get(count);
  if (made === undefined) throw new RangeError(String(count));
  return made;
}
const booklets = new Map<number, PDFDocument>();

beforeAll(async () => {
  for (const count of [2, 6]) {
    const pdf = await PDFDocument.create();
    const { context } = pdf;
    const pages = Array.from({ length: count }, (_, index) => addPage(pdf, index));
    const root = context.register(context.obj({ Type: "StructTreeRoot" }));
    const elements = pages.map((page) => {
      const [link] = page.node.Annots()?.asArray() ?? [];
      const element = context.obj({ Type: "StructElem", S: "Link", P: root, Pg: page.ref });
      element.set(PDFName.of("K"), context.obj([0, { Type: "OBJR", Obj: link as PDFRef, Pg: page.ref }]));
      return context.register(element);
    });
    context.lookup(root, PDFDict).set(PDFName.of("K"), context.obj(elements));
    pdf.catalog.set(PDFName.of("StructTreeRoot"), root);
    const roots = structureOf(pdf);
    imposeBooklet(pdf, roots, { sheet: "Ark", front: "forside", back: "bagside" });
    writeStructure(pdf, roots);
    booklets.set(count, pdf);
  }
});

const numbersIn = (array: PDFArray | undefined) =>
  array?.asArray().map((each) => (each as PDFNumber).asNumber());
const annotationsOf = (page: PDFPage) =>
  (page.node.Annots()?.asArray() ?? []).map((each) => page.doc.context.lookup(each, PDFDict));
const namedAt = (page: PDFPage, name: string) =>
  page.node
    .Resources()
    ?.lookup(PDFName.of("Font"), PDFDict)
    .lookup(PDFName.of(name), PDFDict)
    .get(PDFName.of("Number"))
    ?.toString();

test("two pages stand on the front's right and the back's left half, from the corner of their own sheet", () => {
  const pdf = bookletOf(2);
  expect(pdf.getPages().map((page) => [page.getWidth(), page.getHeight()])).toEqual([
    [200, 200],
    [200, 200],
  ]);
  expect(pdf.getPages().map(contentText)).toEqual([
    "q\n1 0 0 1 95 -7 cm\n5 7 100 200 re W n\n/P <</MCID 0>> BDC BT /F1 9 Tf (0) Tj ET EMC\nQ\n",
    "q\n1 0 0 1 -5 -7 cm\n5 7 100 200 re W n\n/P <</MCID 0>> BDC BT /F1 9 Tf (1) Tj ET EMC\nQ\n",
  ]);
});

test("two pages on one sheet keep a font each and a number for each mark", () => {
  const side = bookletOf(6).getPage(3);
  expect(contentText(side)).toContain("/P <</MCID 0>> BDC BT /F1 9 Tf (3) Tj");
  expect(contentText(side)).toContain("/P <</MCID 1>> BDC BT /F1.2 9 Tf (4) Tj");
  expect([namedAt(side, "F1"), namedAt(side, "F1.2")]).toEqual(["3", "4"]);
});

test("links lie where their page lies, and lead to the half where their target is", () => {
  const side = bookletOf(6).getPage(3);
  const [left, right] = annotationsOf(side);
  expect(numbersIn(left?.lookup(PDFName.of("Rect"), PDFArray))).toEqual([5, 13, 25, 33]);
  expect(numbersIn(right?.lookup(PDFName.of("Rect"), PDFArray))).toEqual([105, 13, 125, 33]);
  expect(numbersIn(right?.lookup(PDFName.of("QuadPoints"), PDFArray))).toEqual([
    105, 13, 125, 13, 105, 33, 125, 33,
  ]);
  expect(right?.get(PDFName.of("P"))).toBe(side.ref);
  const target = right?.lookup(PDFName.of("Dest"), PDFArray);
  expect(target?.get(0)).toBe(side.ref);
  expect(target?.asArray().slice(2).map(String)).toEqual(["110", "100", "0"]);
});

test("the structure keeps its order, and leads from every mark and link to its element and back", () => {
  const pdf = bookletOf(6);
  const roots = structureOf(pdf);
  const sides = pdf.getPages().map(({ ref }) => ref);
  expect(
    roots.map(({ kids: [kid] }) => (kid?.kind === "content" ? [sides.indexOf(kid.page), kid.mcid] : [])),
  ).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 0],
    [3, 1],
    [2, 0],
  ]);
  const tree = pdf.catalog
    .lookup(PDFName.of("StructTreeRoot"), PDFDict)
    .lookup(PDFName.of("ParentTree"), PDFDict);
  const entries = tree.lookup(PDFName.of("Nums"), PDFArray);
  expect(entries.size() / 2).toBe(4 + 6);
});

test("on a front with both halves the right one is read before the left: the tab key goes so too", () => {
  const annotations = annotationsOf(bookletOf(6).getPage(2));
  expect(annotations.map((each) => numbersIn(each.lookup(PDFName.of("Rect"), PDFArray))?.[0])).toEqual([
    105, 5,
  ]);
});
