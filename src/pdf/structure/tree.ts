import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";

/** A piece of page content in the structure. */
export interface ContentKid {
  readonly kind: "content";
  readonly page: PDFRef;
  /** The form XObject that holds it; undefined for the page's own content. */
  readonly form: PDFRef | undefined;
  readonly mcid: number;
}

/** An annotation in the structure. */
export interface ObjectKid {
  readonly kind: "object";
  readonly page: PDFRef;
  readonly object: PDFRef;
}

/** One element of the structure tree (ISO 32000-1, 14.7.2), open to change by the repair steps. */
export interface Element {
  readonly kind: "element";
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** The structure type, for example `H1`. */
  type: string;
  parent: Element | undefined;
  kids: Kid[];
}

/** What an element holds. */
export type Kid = Element | ContentKid | ObjectKid;

/** Thrown where a document has no structure tree that can be read. */
export class StructureError extends Error {
  override readonly name = "StructureError";
}

const names = {
  structTreeRoot: PDFName.of("StructTreeRoot"),
  type: PDFName.of("Type"),
  s: PDFName.of("S"),
  k: PDFName.of("K"),
  pg: PDFName.of("Pg"),
  mcid: PDFName.of("MCID"),
  obj: PDFName.of("Obj"),
  stm: PDFName.of("Stm"),
  mcr: PDFName.of("MCR"),
  objr: PDFName.of("OBJR"),
} as const;

const spelled = new Map<PDFName, string>();

/** A name as text; pdf-lib keeps one object for each name but spells it anew each time, a hundred times a page. */
function nameText(name: PDFName): string {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const text = name.decodeText();
  spelled.set(name, text);
  return text;
}

function referenceIn(dict: PDFDict, name: PDFName): PDFRef | undefined {
  const value = dict.get(name);
  return value instanceof PDFRef ? value : undefined;
}

/** Reads the structure tree of a document: the elements directly below its root. Throws StructureError. */
export function structureOf(pdf: PDFDocument): Element[] {
  const root = pdf.catalog.lookupMaybe(names.structTreeRoot, PDFDict);
  if (root === undefined) throw new StructureError("The document has no structure tree.");
  const seen = new Set<PDFRef>();

  function kidsOf(
    value: PDFObject | undefined,
    page: PDFRef | undefined,
    parent: Element | undefined,
  ): Kid[] {
    const object = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    if (object instanceof PDFArray) return object.asArray().flatMap((item) => kidsOf(item, page, parent));
    if (object instanceof PDFNumber) {
      if (page === undefined) throw new StructureError("An element holds content of no page.");
      return [{ kind: "content", page, form: undefined, mcid: object.asNumber() }];
    }
    if (!(object instanceof PDFDict)) return [];
    const kind = object.lookup(names.type);
    const ownPage = referenceIn(object, names.pg) ?? page;
    if (kind === names.mcr || kind === names.objr) {
      if (ownPage === undefined) throw new StructureError("An element refers to something on no page.");
      if (kind === names.mcr) {
        const mcid = object.lookup(names.mcid, PDFNumber).asNumber();
        return [{ kind: "content", page: ownPage, form: referenceIn(object, names.stm), mcid }];
      }
      const target = referenceIn(object, names.obj);
      return target === undefined ? [] : [{ kind: "object", page: ownPage, object: target }];
    }
    if (!(value instanceof PDFRef) || seen.has(value)) {
      throw new StructureError("An element of the structure tree is inline, or stands in it twice.");
    }
    seen.add(value);
    const element: Element = {
      kind: "element",
      ref: value,
      dict: object,
      type: nameText(object.lookup(names.s, PDFName)),
      parent,
      kids: [],
    };
    element.kids = kidsOf(object.get(names.k), ownPage, element);
    return [element];
  }

  return kidsOf(root.get(names.k), undefined, undefined).filter((kid) => kid.kind === "element");
}

/** Every element, each before what it holds: the reading order. */
export function* elementsIn(roots: readonly Kid[]): Generator<Element> {
  for (const kid of roots) {
    if (kid.kind !== "element") continue;
    yield kid;
    yield* elementsIn(kid.kids);
  }
}

/** Every piece of content and every annotation below `roots`, in reading order. */
export function* leavesIn(roots: readonly Kid[]): Generator<ContentKid | ObjectKid> {
  for (const kid of roots) {
    if (kid.kind === "element") yield* leavesIn(kid.kids);
    else yield kid;
  }
}

/** The key under which a piece of content is remembered: its numbers are unique only within one stream. */
export function contentKey({ page, form, mcid }: Pick<ContentKid, "page" | "form" | "mcid">): string {
  return `${(form ?? page).objectNumber}/${mcid}`;
}

/** The text string under `name` in an element's dictionary, for example its Alt. */
export function elementText(element: Element, name: string): string | undefined {
  const value = element.dict.lookup(PDFName.of(name));
  return value !== undefined && "decodeText" in value
    ? (value as { decodeText(): string }).decodeText()
    : undefined;
}
