import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { type Element, elementsIn, type Kid, StructureError } from "./tree.ts";

const names = {
  k: PDFName.of("K"),
  s: PDFName.of("S"),
  p: PDFName.of("P"),
  pg: PDFName.of("Pg"),
  structParents: PDFName.of("StructParents"),
  structParent: PDFName.of("StructParent"),
} as const;

/** A new element that is not yet in the tree. */
export function newElement(pdf: PDFDocument, type: string): Element {
  const dict = pdf.context.obj({ Type: "StructElem" });
  return { kind: "element", ref: pdf.context.register(dict), dict, type, parent: undefined, kids: [] };
}

/** Puts `kids` below `element`, in place of what it held. */
export function adopt(element: Element, kids: readonly Kid[]): void {
  element.kids = [...kids];
  for (const kid of kids) if (kid.kind === "element") kid.parent = element;
}

function firstPage(element: Element): PDFRef | undefined {
  for (const kid of element.kids) if (kid.kind !== "element") return kid.page;
  return undefined;
}

function writtenKid(pdf: PDFDocument, kid: Kid, page: PDFRef | undefined): PDFObject {
  if (kid.kind === "element") return kid.ref;
  if (kid.kind === "object") return pdf.context.obj({ Type: "OBJR", Obj: kid.object, Pg: kid.page });
  if (kid.form !== undefined)
    return pdf.context.obj({ Type: "MCR", Pg: kid.page, Stm: kid.form, MCID: kid.mcid });
  if (kid.page === page) return PDFNumber.of(kid.mcid);
  return pdf.context.obj({ Type: "MCR", Pg: kid.page, MCID: kid.mcid });
}

function writeElement(pdf: PDFDocument, element: Element, parent: PDFRef): void {
  const { dict } = element;
  const page = firstPage(element);
  dict.set(names.s, PDFName.of(element.type));
  dict.set(names.p, parent);
  if (page === undefined) dict.delete(names.pg);
  else dict.set(names.pg, page);
  const kids = element.kids.map((kid) => writtenKid(pdf, kid, page));
  const [only] = kids;
  if (only === undefined) dict.delete(names.k);
  else dict.set(names.k, kids.length === 1 ? only : pdf.context.obj(kids));
}

/**
 * The parent tree (ISO 32000-1, 14.7.4.4), made anew from the structure, so that the two cannot disagree:
 * for each page the element of every marked content, for each annotation its element.
 */
function parentTreeOf(pdf: PDFDocument, roots: readonly Element[]): { tree: PDFDict; nextKey: number } {
  const ofStream = new Map<PDFRef, PDFRef[]>();
  const ofKey = new Map<number, PDFObject>();
  for (const element of elementsIn(roots)) {
    for (const kid of element.kids) {
      if (kid.kind === "content") {
        const stream = kid.form ?? kid.page;
        const owners = ofStream.get(stream) ?? [];
        owners[kid.mcid] = element.ref;
        ofStream.set(stream, owners);
      } else if (kid.kind === "object") {
        const annotation = pdf.context.lookup(kid.object, PDFDict);
        ofKey.set(annotation.lookup(names.structParent, PDFNumber).asNumber(), element.ref);
      }
    }
  }
  for (const [stream, elements] of ofStream) {
    const object = pdf.context.lookup(stream);
    const dict = object instanceof PDFStream ? object.dict : pdf.context.lookup(stream, PDFDict);
    const owners = PDFArray.withContext(pdf.context);
    for (const owner of Array.from(elements)) owners.push(owner ?? PDFNull);
    ofKey.set(dict.lookup(names.structParents, PDFNumber).asNumber(), pdf.context.register(owners));
  }
  const pairs = [...ofKey].toSorted(([a], [b]) => a - b);
  const numbers = pairs.flatMap(([key, value]): PDFObject[] => [PDFNumber.of(key), value]);
  return { tree: pdf.context.obj({ Nums: numbers }), nextKey: (pairs.at(-1)?.[0] ?? -1) + 1 };
}

/** Writes the structure back: every element, the root's kids and the parent tree. */
export function writeStructure(pdf: PDFDocument, roots: readonly Element[]): void {
  const { context, catalog } = pdf;
  const rootRef = catalog.get(PDFName.of("StructTreeRoot"));
  if (!(rootRef instanceof PDFRef))
    throw new StructureError("The structure tree's root is no object of its own.");
  const root = context.lookup(rootRef, PDFDict);
  for (const element of elementsIn(roots)) writeElement(pdf, element, element.parent?.ref ?? rootRef);
  const { tree, nextKey } = parentTreeOf(pdf, roots);
  root.set(names.k, context.obj(roots.map((element) => element.ref)));
  root.set(PDFName.of("ParentTree"), context.register(tree));
  root.set(PDFName.of("ParentTreeNextKey"), PDFNumber.of(nextKey));
}
