import { PDFArray, type PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";

/** An area of a page in points, from its lower left corner. */
export interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The area of an annotation; one without any lies nowhere. */
export function rectangleOf(annotation: PDFDict): Rectangle {
  const corners = annotation.lookup(PDFName.of("Rect"));
  const numberAt = (index: number): number => {
    const value = corners instanceof PDFArray && index < corners.size() ? corners.lookup(index) : undefined;
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  const [a, b, c, d] = [numberAt(0), numberAt(1), numberAt(2), numberAt(3)];
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) };
}

/** The smallest area that holds both. */
export function unionOf(one: Rectangle, other: Rectangle): Rectangle {
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}

/** How much of the lower one's height two areas share, from 0 to 1: more than half where they stand on one line. */
export function sharedHeight(one: Rectangle, other: Rectangle): number {
  const shared = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  const height = Math.min(one.top - one.bottom, other.top - other.bottom);
  return height > 0 ? Math.max(0, shared) / height : 0;
}

/** How much of the narrower one's width two areas share, from 0 to 1; negative where there is room between them. */
export function sharedWidth(one: Rectangle, other: Rectangle): number {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const width = Math.min(one.right - one.left, other.right - other.left);
  return width > 0 ? shared / width : 0;
}
