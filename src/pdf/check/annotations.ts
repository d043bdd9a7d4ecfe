import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, PDFRef } from "@cantoo/pdf-lib";
import { inert } from "../../messages/pdf/inert.ts";
import { annotations as says } from "../../messages/pdf/norm.ts";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { reading } from "../../messages/pdf/reading.ts";
import { rectangleOf, sharedHeight, sharedWidth } from "../content/rectangle.ts";
import { type Draft, linkAddress } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { standardType } from "../structure/role.ts";
import { type Element, elementsIn, elementText } from "../structure/tree.ts";

const schemes: ReadonlySet<string> = new Set(["http:", "https:", "mailto:", "tel:", "sms:"]);

function textAt(dict: PDFDict, name: string): string {
  const value = dict.lookup(PDFName.of(name));
  return value !== undefined && "decodeText" in value
    ? (value as { decodeText(): string }).decodeText().trim()
    : "";
}

function* linkFaults(document: Draft, annotation: PDFDict, place: string): Generator<PdfFault> {
  if (textAt(annotation, "Contents") === "")
    yield { clause: "PDF/UA-1 7.18.5-2", place, ...says.undescribedLink() };
  const address = linkAddress(annotation);
  if (address === undefined) {
    const name = annotation.lookup(PDFName.of("Dest"));
    const known = document.pdf.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
    if (name instanceof PDFArray || (name instanceof PDFName && known?.has(name) === true)) return;
    yield {
      code: "KS108",
      clause: "links lead somewhere",
      place,
      ...inert.linkNowhere(),
    };
    return;
  }
  const url = URL.parse(address);
  const isOurs = url !== null && schemes.has(url.protocol) && !url.hostname.endsWith(".invalid");
  if (isOurs) return;
  yield {
    code: "KS108",
    clause: "links lead somewhere",
    place,
    words: [withoutOrigin(address), address],
    ...inert.linkFromPaper(address),
  };
}

/** An address of the site is written without the origin that every printed document has. */
function withoutOrigin(address: string): string {
  const url = URL.parse(address);
  return url?.hostname.endsWith(".invalid") ? address.slice(url.origin.length) : address;
}

/** Annotations of which one lies on another: the tab key stops at each, and a click meets only one of them. */
function* stackedFaults(annotations: readonly PDFDict[], page: string): Generator<PdfFault> {
  const areas = annotations.map(rectangleOf);
  for (const [index, area] of areas.entries()) {
    const below = areas.slice(0, index);
    const place = below.findIndex((one) => sharedHeight(one, area) > 0.5 && sharedWidth(one, area) > 0.5);
    if (place < 0) continue;
    const what = says.stacked(place + 1, index + 1);
    yield { clause: "one annotation for each line of a link", place: page, what, fix: reading.ourFault() };
  }
}

/** A field of several widgets has its name in what they have in common (ISO 32000-1, 12.7.3.1). */
const parentOf = (annotation: PDFDict): PDFDict =>
  annotation.lookupMaybe(PDFName.of("Parent"), PDFDict) ?? annotation;

/** Says whether an annotation is marked as hidden (ISO 32000-1, 12.5.3, bit 2). */
function isHidden(annotation: PDFDict): boolean {
  return ((annotation.lookupMaybe(PDFName.of("F"), PDFNumber)?.asNumber() ?? 0) & 2) !== 0;
}

/** Says whether an annotation lies wholly outside what a page shows. */
function isOffPage(annotation: PDFDict, page: PDFPage): boolean {
  const { x, y, width, height } = page.getCropBox();
  const { left, bottom, right, top } = rectangleOf(annotation);
  return right < x || top < y || left > x + width || bottom > y + height;
}

/** Links are described and lead somewhere; fields have names; every annotation is in the structure. */
export function* annotationsAreAccessible(document: Draft): Generator<PdfFault> {
  const owners = new Map<PDFRef, Element>();
  for (const element of elementsIn(document.roots)) {
    for (const kid of element.kids) if (kid.kind === "object") owners.set(kid.object, element);
  }
  for (const { page, number } of document.pages) {
    const list = page.node.Annots()?.asArray() ?? [];
    if (list.length > 0 && page.node.lookup(PDFName.of("Tabs")) !== PDFName.of("S")) {
      const what = says.tabOrder();
      yield { clause: "PDF/UA-1 7.18.3-1", place: pdfPlaces.page(number), what, fix: reading.ourFault() };
    }
    const annotations = list.map((reference) => document.pdf.context.lookup(reference, PDFDict));
    yield* stackedFaults(annotations, pdfPlaces.page(number));
    for (const [index, reference] of list.entries()) {
      const annotation = document.pdf.context.lookup(reference, PDFDict);
      const kind = annotation.lookup(PDFName.of("Subtype"), PDFName).decodeText();
      const place = `${pdfPlaces.page(number)}, ${kind} ${index + 1}`;
      const owner = reference instanceof PDFRef ? owners.get(reference) : undefined;
      // The norm asks nothing of what nobody sees (PDF/UA-1 7.18.1).
      if (isHidden(annotation) || isOffPage(annotation, page)) continue;
      const role = owner && standardType(document.pdf, owner.type);
      if (kind === "Link") {
        if (role !== "Link") {
          yield {
            clause: "PDF/UA-1 7.18.5-1",
            place,
            what: says.linkOutside(),
            fix: reading.ourFault(),
          };
        }
        yield* linkFaults(document, annotation, place);
      } else if (kind === "Widget") {
        if (role !== "Form") {
          yield {
            clause: "PDF/UA-1 7.18.4-1",
            place,
            what: says.fieldOutside(),
            fix: reading.ourFault(),
          };
        }
        const name = textAt(annotation, "TU") || textAt(parentOf(annotation), "TU");
        if (name === "" && (owner === undefined || (elementText(owner, "Alt") ?? "").trim() === "")) {
          yield { clause: "PDF/UA-1 7.18.1-3", place, ...says.unnamedField() };
        }
      } else {
        yield { code: "KS109", clause: "inert document", place, ...inert.otherAnnotation(kind) };
      }
    }
  }
}
