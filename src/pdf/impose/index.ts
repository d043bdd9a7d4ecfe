import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { contentText } from "../content/page-content.ts";
import { paintedContentOf } from "../content/painted-content.ts";
import { compressedStream } from "../content/streams.ts";
import type { PrintJob } from "../print-job.ts";
import { type Element, elementsIn, leavesIn } from "../structure/tree.ts";
import { bookletSides } from "./booklet-sides.ts";
import { moveDestinations, type Place } from "./destinations.ts";
import { halfContent } from "./half-content.ts";
import { joinedResources } from "./joined-resources.ts";

const names = {
  annots: PDFName.of("Annots"),
  contents: PDFName.of("Contents"),
  p: PDFName.of("P"),
  quadPoints: PDFName.of("QuadPoints"),
  rect: PDFName.of("Rect"),
  resources: PDFName.of("Resources"),
  structParents: PDFName.of("StructParents"),
} as const;

/** Where a page stands on its sheet, and what is added to the numbers of its marked content. */
interface Half extends Place {
  readonly firstMark: number;
}

/** The sheets' labels: "Ark 1, forside", "Ark 1, bagside". */
type Labels = NonNullable<PrintJob["booklet"]>;

function moveNumbers(dict: PDFDict, name: PDFName, { right, up }: Place): void {
  const numbers = dict.lookupMaybe(name, PDFArray);
  for (let i = 0; numbers !== undefined && i < numbers.size(); i += 1) {
    const value = numbers.lookup(i, PDFNumber).asNumber();
    numbers.set(i, PDFNumber.of(value + (i % 2 === 0 ? right : up)));
  }
}

/** A content on its half of the sheet: nothing of it shows on the other. */
function clipped(text: string, { right, up }: Place, corner: readonly number[]): string {
  return `q\n1 0 0 1 ${right} ${up} cm\n${corner.join(" ")} re W n\n${text}\nQ\n`;
}

/** Makes one side of a sheet of the pages that stand on it; gives where each of them stands. */
function imposeSide(
  pdf: PDFDocument,
  pages: readonly [PDFPage | undefined, PDFPage | undefined],
  size: { readonly width: number; readonly height: number },
): Map<PDFRef, Half> {
  const { context } = pdf;
  const sheet = pdf.addPage([size.width * 2, size.height]);
  const halves = new Map<PDFRef, Half>();
  let resources = context.obj({});
  let content = "";
  let firstMark = 0;
  const annotations = PDFArray.withContext(context);
  for (const [index, page] of pages.entries()) {
    if (page === undefined) continue;
    const box = page.getMediaBox();
    const half = { sheet: sheet.ref, right: index * size.width - box.x, up: -box.y, firstMark };
    halves.set(page.ref, half);
    const joined = joinedResources(resources, page.node.Resources() ?? context.obj({}));
    resources = joined.resources;
    const text = halfContent(contentText(page), { renames: joined.renames, firstMark });
    content += clipped(text, half, [box.x, box.y, box.width, box.height]);
    firstMark = Math.max(-1, ...paintedContentOf(content).marks.map(({ mcid }) => mcid ?? -1)) + 1;
    for (const reference of page.node.Annots()?.asArray() ?? []) {
      const annotation = context.lookup(reference, PDFDict);
      for (const name of [names.rect, names.quadPoints]) moveNumbers(annotation, name, half);
      annotation.set(names.p, sheet.ref);
      annotations.push(reference);
    }
    const key = page.node.get(names.structParents);
    if (key !== undefined) sheet.node.set(names.structParents, key);
  }
  sheet.node.set(names.resources, resources);
  const stream = compressedStream(context, Buffer.from(content, "latin1"), context.obj({}));
  sheet.node.set(names.contents, context.register(stream));
  sheet.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  if (annotations.size() === 0) sheet.node.delete(names.annots);
  else sheet.node.set(names.annots, annotations);
  return halves;
}

/** The structure stays in the order in which the booklet is read; only where its content stands is another. */
function moveStructure(roots: readonly Element[], halves: ReadonlyMap<PDFRef, Half>): void {
  for (const element of elementsIn(roots)) {
    element.kids = element.kids.map((kid) => {
      const half = kid.kind === "element" ? undefined : halves.get(kid.page);
      if (half === undefined || kid.kind === "element") return kid;
      const isNumberedAnew = kid.kind === "content" && kid.form === undefined;
      return {
        ...kid,
        page: half.sheet,
        ...(isNumberedAnew ? { mcid: kid.mcid + half.firstMark } : {}),
      };
    });
  }
}

/** The annotations of each sheet in the order in which they are read: on the outer sides the right half comes first. */
function sortAnnotations(pdf: PDFDocument, roots: readonly Element[]): void {
  const order = new Map<unknown, number>();
  for (const leaf of leavesIn(roots)) if (leaf.kind === "object") order.set(leaf.object, order.size);
  const placeOf = (item: unknown): number => order.get(item) ?? order.size;
  for (const page of pdf.getPages()) {
    const list = page.node.Annots();
    const sorted = list?.asArray().toSorted((a, b) => placeOf(a) - placeOf(b)) ?? [];
    for (const [index, item] of sorted.entries()) list?.set(index, item);
  }
}

function setLabels(pdf: PDFDocument, { sheet, front, back }: Labels): void {
  const { context, catalog } = pdf;
  const labels = pdf.getPages().flatMap((_, index) => {
    const label = `${sheet} ${Math.floor(index / 2) + 1}, ${index % 2 === 0 ? front : back}`;
    return [PDFNumber.of(index), context.obj({ P: PDFHexString.fromText(label) })];
  });
  catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: labels }));
  const preferences = catalog.lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of("Duplex"), PDFName.of("DuplexFlipShortEdge"));
  catalog.set(PDFName.of("ViewerPreferences"), preferences);
}

/**
 * Puts the pages of a document two by two on the sides of sheets, to be folded in the middle (imposition). Structure,
 * links and bookmarks go with them, so that it reads on screen and aloud as it did page by page.
 */
export function imposeBooklet(pdf: PDFDocument, roots: readonly Element[], labels: Labels): void {
  const pages = pdf.getPages();
  const [first] = pages;
  if (first === undefined) return;
  const size = first.getSize();
  const halves = new Map<PDFRef, Half>();
  for (const [left, right] of bookletSides(pages.length)) {
    const pageAt = (place: number | undefined) => (place === undefined ? undefined : pages[place]);
    for (const [page, half] of imposeSide(pdf, [pageAt(left), pageAt(right)], size)) halves.set(page, half);
  }
  for (const _ of pages) pdf.removePage(0);
  moveStructure(roots, halves);
  for (const [, object] of pdf.context.enumerateIndirectObjects()) moveDestinations(object, halves);
  sortAnnotations(pdf, roots);
  setLabels(pdf, labels);
}
