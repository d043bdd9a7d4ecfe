import type { Operation } from "./operations.ts";

/** What an operation paints. */
export type PaintingKind = "text" | "path" | "xobject" | "shading" | "image";

/** One thing painted on the page: a path, a picture, or the text of one line in one font. */
export interface Painting {
  readonly kind: PaintingKind;
  /** The place of its first operation. */
  readonly start: number;
  /** The place after its last operation. */
  end: number;
  /** Its last operation: the one that shows the last letters, fills the path or draws the picture. */
  readonly operation: Operation;
  /** The marked content it lies in, innermost last; empty when it is not marked at all. */
  readonly marks: readonly Mark[];
  /** Where it starts in user space, in points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  /** The resource name of the font, for text. */
  readonly font: string;
  /** The size of the font as the stream sets it, for text. */
  readonly size: number;
  /** The text object it stands in, for text: its place in `textObjects`. */
  readonly textObject: number;
}

/** One marked-content sequence (ISO 32000-1, 14.6). */
export interface Mark {
  readonly tag: string;
  /** The marked-content identifier; undefined where it has none, as an artifact. */
  readonly mcid: number | undefined;
  readonly isArtifact: boolean;
  /** What it says in place of its glyphs (ISO 32000-1, 14.9.4): Chromium writes this for a soft hyphen. */
  readonly actualText: string | undefined;
  /** The operation that opens it. */
  readonly opening: Operation;
}

/** What is painted in a content stream, and the marks in it. */
export interface PaintedContent {
  readonly paintings: readonly Painting[];
  readonly marks: readonly Mark[];
  /** The text objects, `BT` to `ET`: marks may not cross their borders (ISO 32000-1, 14.6.1). */
  readonly textObjects: readonly { readonly from: number; readonly to: number }[];
  /** The places of all operations that open or close a mark or a graphics state, in order. */
  readonly borders: readonly number[];
  /** Whether every mark is closed and nothing closed twice. */
  readonly isBalanced: boolean;
}
