/** A heading that becomes a bookmark of a PDF. */
export interface Bookmark {
  readonly title: string;
  /** The `id` of the heading. */
  readonly anchor: string;
  /** 1 for the outermost. */
  readonly level: number;
}

/** The anchor of the title of a document, or of a chapter after its prefix. */
export const titleAnchor = "titel";
