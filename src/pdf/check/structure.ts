import { tags } from "../../messages/pdf/norm.ts";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { reading } from "../../messages/pdf/reading.ts";
import { structure } from "../../messages/pdf/structure.ts";
import { type Draft, oneSpaced, startPage, structureText } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { standardType } from "../structure/role.ts";
import { type Element, elementsIn, elementText } from "../structure/tree.ts";

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
  for (const type of new Set([...elementsIn(roots)].map((element) => element.type))) {
    if (standardType(pdf, type) !== undefined) continue;
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
        // The norm names the elements alone; text beside them is what we ask of our own lists.
        clause: type === "text" ? "lists and tables hold elements" : "PDF/UA-1 7.2",
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
    const actual = elementText(element, "ActualText");
    if ((elementText(element, "Alt") ?? actual ?? "").trim() !== "") continue;
    yield {
      code: "KS112",
      // The norm is content with a text that says nothing; a reader is not.
      clause: actual === undefined ? "PDF/UA-1 7.3-1" : "pictures say something",
      place: placeOf(document, element),
      ...structure.undescribedPicture(),
    };
  }
}
