import { type PDFDict, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { Advice } from "../../messages/message.ts";
import { reading } from "../../messages/pdf/reading.ts";
import { rectangleOf } from "../content/rectangle.ts";
import { compressedStream } from "../content/streams.ts";
import { annotationOf, type Draft, linkAddress, removeAnnotation } from "../draft.ts";
import { type FieldMark, fieldMarkOf, isFieldAddress } from "../fields/field-address.ts";
import { embedFieldFont, fieldFontName } from "../fields/field-font.ts";
import { type PdfProblem, pdfProblem } from "../problem.ts";
import { type Element, elementsIn, type ObjectKid } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

/**
 * Size 0 lets a program choose the size: 12 points, or smaller where the text would not fit. All fields take several
 * lines, so that a long answer is on paper as a whole: a field of one line shows its beginning alone.
 */
const fieldText = `/${fieldFontName} 0 Tf 0 g`;

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(annotation: PDFDict): Size {
  const { left, bottom, right, top } = rectangleOf(annotation);
  return { width: right - left, height: top - bottom };
}

function appearance(draft: Draft, { width, height }: Size, operators: string): PDFRef {
  const { context } = draft.pdf;
  const dict = context.obj({ Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: {} });
  return context.register(compressedStream(context, Buffer.from(operators, "latin1"), dict));
}

/** A cross from corner to corner, a sixth of the box from its edge. */
function crossOperators({ width, height }: Size): string {
  const [left, bottom] = [width / 6, height / 6];
  const [right, top] = [width - left, height - bottom];
  const line = (...numbers: number[]): string => numbers.map((number) => number.toFixed(2)).join(" ");
  return `q 1.8 w 0 G ${line(left, bottom)} m ${line(right, top)} l ${line(left, top)} m ${line(right, bottom)} l S Q`;
}

function makeCheckBox(draft: Draft, widget: PDFDict): void {
  const size = sizeOf(widget);
  const states = { Ja: appearance(draft, size, crossOperators(size)), Off: appearance(draft, size, "") };
  widget.set(PDFName.of("FT"), PDFName.of("Btn"));
  widget.set(PDFName.of("V"), PDFName.of("Off"));
  widget.set(PDFName.of("AS"), PDFName.of("Off"));
  widget.set(PDFName.of("AP"), draft.pdf.context.obj({ N: states }));
}

function makeTextField(draft: Draft, widget: PDFDict): void {
  const size = sizeOf(widget);
  const multiline = 4096;
  widget.set(PDFName.of("FT"), PDFName.of("Tx"));
  widget.set(PDFName.of("V"), PDFString.of(""));
  widget.set(PDFName.of("DA"), PDFString.of(fieldText));
  widget.set(PDFName.of("AP"), draft.pdf.context.obj({ N: appearance(draft, size, "/Tx BMC EMC") }));
  widget.set(PDFName.of("Ff"), PDFNumber.of(multiline));
}

function makeWidget(draft: Draft, kid: ObjectKid, field: FieldMark): void {
  const widget = annotationOf(draft, kid.object);
  for (const name of ["A", "Dest", "Border", "Contents"]) widget.delete(PDFName.of(name));
  widget.set(PDFName.of("Subtype"), PDFName.of("Widget"));
  widget.set(PDFName.of("P"), kid.page);
  widget.set(PDFName.of("T"), PDFString.of(field.name));
  widget.set(PDFName.of("TU"), PDFHexString.fromText(field.label));
  if (field.kind === "check") makeCheckBox(draft, widget);
  else makeTextField(draft, widget);
}

/** An element's annotations with the largest first: Chromium may add one for the empty line around a box. */
function annotationsOf(draft: Draft, element: Element): ObjectKid[] {
  const area = (kid: ObjectKid): number => {
    const { width, height } = sizeOf(annotationOf(draft, kid.object));
    return width * height;
  };
  return element.kids.filter((kid) => kid.kind === "object").toSorted((a, b) => area(b) - area(a));
}

function badField(draft: Draft, address: string, advice: Advice): PdfProblem {
  const label = URL.parse(address)?.searchParams.get("label") ?? "";
  return pdfProblem(draft.job.path, {
    code: "KS106",
    clause: "form field",
    place: address,
    ...advice,
    words: [label],
  });
}

/** Makes form fields of the links that the print templates put where a box is to be ticked or a line written on. */
export const formFields: RepairStep = {
  name: "form-fields",
  clause: "PDF/UA-1 7.18.1-3, 7.18.4-1",
  apply(draft) {
    const { context, catalog } = draft.pdf;
    const fields: PDFRef[] = [];
    const taken = new Set<string>();
    for (const element of elementsIn(draft.roots)) {
      const [box, ...others] = element.type === "Link" ? annotationsOf(draft, element) : [];
      const address = box === undefined ? undefined : linkAddress(annotationOf(draft, box.object));
      if (box === undefined || address === undefined || !isFieldAddress(address)) continue;
      const field = fieldMarkOf(address);
      if (field === undefined || taken.has(field.name)) {
        draft.problems.push(badField(draft, address, reading.field(field?.name)));
        continue;
      }
      taken.add(field.name);
      for (const other of others) removeAnnotation(draft, other);
      element.kids = element.kids.filter((kid) => kid.kind !== "object" || kid === box);
      element.type = "Form";
      makeWidget(draft, box, field);
      fields.push(box.object);
    }
    if (fields.length === 0) return;
    const resources = { Font: { [fieldFontName]: embedFieldFont(draft.pdf) } };
    const form = context.obj({ Fields: fields, DR: resources, DA: PDFString.of(fieldText) });
    catalog.set(PDFName.of("AcroForm"), context.register(form));
  },
};
