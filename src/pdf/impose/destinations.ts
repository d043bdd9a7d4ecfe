import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";

/** Where a page stands now: on which sheet, and how far from where it stood. */
export interface Place {
  readonly sheet: PDFRef;
  readonly right: number;
  readonly up: number;
}

/** The coordinates of each view (ISO 32000-1, 12.3.2.2), in order: to the right, or up. */
const coordinates: Readonly<Record<string, readonly ("right" | "up")[]>> = {
  XYZ: ["right", "up"],
  Fit: [],
  FitB: [],
  FitH: ["up"],
  FitBH: ["up"],
  FitV: ["right"],
  FitBV: ["right"],
  FitR: ["right", "up", "right", "up"],
};

function moveDestination(array: PDFArray, places: ReadonlyMap<PDFRef, Place>): void {
  const [page, view] = [array.get(0), array.get(1)];
  const place = page instanceof PDFRef ? places.get(page) : undefined;
  const axes = view instanceof PDFName ? coordinates[view.decodeText()] : undefined;
  if (place === undefined || axes === undefined) return;
  array.set(0, place.sheet);
  for (const [index, axis] of axes.entries()) {
    const value = array.get(index + 2);
    if (value instanceof PDFNumber) array.set(index + 2, PDFNumber.of(value.asNumber() + place[axis]));
  }
}

/** Leads every destination below `object` to where its page stands now; what is an object of its own is left out. */
export function moveDestinations(object: PDFObject, places: ReadonlyMap<PDFRef, Place>): void {
  if (object instanceof PDFArray) {
    if (object.size() >= 2) moveDestination(object, places);
    for (const item of object.asArray()) moveDestinations(item, places);
  } else if (object instanceof PDFDict) {
    for (const value of object.values()) moveDestinations(value, places);
  }
}
