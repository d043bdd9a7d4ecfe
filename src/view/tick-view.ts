/** A box to tick; `id` names it on the page and in the PDF's form. */
export interface TickView {
  readonly id: string;
  /** The words alone, which name the box. */
  readonly label: string;
  readonly textHtml: string;
  readonly reasonHtml?: string;
}
