import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { tags } from "../../messages/pdf/norm.ts";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { reading } from "../../messages/pdf/reading.ts";
import { structure } from "../../messages/pdf/structure.ts";
import { type Draft, oneSpaced, startPage, structureText } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { type Element, elementsIn, elementText } from "../structure/tree.ts";

/** The standard structure types (ISO 32000-1, 14.8.4). */
const standard: ReadonlySet<string> = new Set(
  [
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6",
    "L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP",
    "Warichu WT WP Figure Formula Form",
  ].flatMap((line) => line.split(" ")),
);

/** What each of these may hold. */
const allowedKids: Readonly<Record<string, readonly string[]>> = {
  L: ["L", "LI", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  TR: ["TH", "TD"],
};

function wordsOf(document: Draft, element: Element): string {
  return oneSpaced(structureText(document, [element]));
}

function placeOf(document: Draft, element: Element): string {
  const text = wordsOf(document, element).slice(0, 40);
  const page = startPage(document, element)?.number;
  return `${pdfPlaces.page(page ?? "?")}, ${element.type}${text === "" ? "" : ` "${text}"`}`;
}

/** Every type is standard or mapped to one that is. */
export function* rolesAreMapped({ pdf, roots }: Draft): Generator<PdfFault> {
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const map = root?.lookupMaybe(PDFName.of("RoleMap"), PDFDict);
  for (const type of new Set([...elementsIn(roots)].map((element) => element.type))) {
    if (standard.has(type)) continue;
    const role = map?.lookup(PDFName.of(type));
    if (role instanceof PDFName && standard.has(role.decodeText())) continue;
    const what = tags.unknownType(type);
    yield { clause: "PDF/UA-1 7.1-5", place: "role map", what, fix: reading.ourFault() };
  }
}

/** Lists, items, tables and rows hold only what they may. */
export function* nestingIsAllowed(document: Draft): Generator<PdfFault> {
  for (const element of elementsIn(document.roots)) {
    const allowed = allowedKids[element.type];
    if (allowed === undefined) continue;
    for (const kid of element.kids) {
      const type = kid.kind === "element" ? kid.type : "text";
      if (allowed.includes(type)) continue;
      yield {
        clause: "PDF/UA-1 7.2",
        place: placeOf(document, element),
        ...tags.nesting(element.type, type, allowed),
      };
    }
  }
}

/** The first heading is H1 and no level is left out on the way down. */
export function* headingsAreNested(document: Draft): Generator<PdfFault> {
  let level = 0;
  for (const element of elementsIn(document.roots)) {
    const found = /^H([1-6])$/u.exec(element.type)?.[1];
    if (found === undefined) continue;
    if (Number(found) > level + 1) {
      yield {
        code: "KS110",
        clause: "PDF/UA-1 7.4.2-1",
        words: [wordsOf(document, element)],
        place: placeOf(document, element),
        ...structure.headingLevel(Number(found), level),
      };
    }
    if (wordsOf(document, element) === "") {
      yield {
        code: "KS110",
        clause: "PDF/UA-1 7.4.2",
        place: placeOf(document, element),
        ...structure.emptyHeading(),
      };
    }
    level = Number(found);
  }
}

/** Every figure has an alternative text. */
export function* figuresAreDescribed(document: Draft): Generator<PdfFault> {
  for (const element of elementsIn(document.roots)) {
    if (element.type !== "Figure") continue;
    const text = elementText(element, "Alt") ?? elementText(element, "ActualText") ?? "";
    if (text.trim() !== "") continue;
    yield {
      code: "KS112",
      clause: "PDF/UA-1 7.3-1",
      place: placeOf(document, element),
      ...structure.undescribedPicture(),
    };
  }
}
