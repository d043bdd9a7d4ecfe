import { withSoftHyphens } from "../format/hyphenation.ts";
import { textWidth, type Weight } from "../format/text-width.ts";
import type { Block } from "../model/index.ts";
import { type TableLayout, tableLayout } from "./table-layout.ts";
import type { Writer } from "./writer.ts";

/** A table of the content. */
export type Table = Extract<Block, { readonly kind: "table" }>;

/** A row of a table; a long one may go on over the end of a page. */
export interface TableRowView {
  readonly cellsHtml: readonly string[];
  readonly isLong: boolean;
}

/** A table as templates print it: with columns, or with a record for each row. */
export interface TableView {
  readonly kind: "table" | "records";
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRowView[];
  /** How the stylesheet sets it on paper, as the end of a class: `11`, `10`, `9`, `records`; undefined as designed. */
  readonly paper?: string;
  /** How much of its width each column takes on paper, in hundredths. */
  readonly shares?: readonly string[];
}

/** A letter or two to spare: kerning and the browser's rounding. */
const spare = 0.98;

/** Parts those words that are wider than their column. */
function parted(html: string, width: number | undefined, weight: Weight): string {
  if (width === undefined) return html;
  return withSoftHyphens(html, (word) => textWidth(word, weight) > width * spare);
}

/** On a page nothing is parted, because the search would lose the word; only its print follows the layout. */
function pageTable(table: Table, layout: TableLayout, writer: Writer): TableView {
  const paper = layout.kind === "records" ? "records" : layout.smaller;
  return {
    kind: "table",
    caption: table.caption,
    head: table.head,
    rows: table.rows.map((row, index) => ({
      cellsHtml: row.map(writer.inlineHtml),
      isLong: layout.kind === "columns" && layout.longRows.has(index),
    })),
    ...(paper === undefined ? {} : { paper: String(paper) }),
  };
}

/** A record has the whole line: only what is wider than that is parted. */
const recordWidth = 22;

function paperTable(table: Table, layout: TableLayout, writer: Writer): TableView {
  const widths = layout.kind === "records" ? table.head.map(() => recordWidth) : layout.widths;
  const view = {
    caption: table.caption,
    head: table.head.map((text, column) => parted(text, widths[column], "bold")),
    rows: table.rows.map((row, index) => ({
      cellsHtml: row.map((text, column) =>
        parted(writer.inlineHtml(text), widths[column], column === 0 ? "bold" : "regular"),
      ),
      isLong: layout.kind === "columns" && layout.longRows.has(index),
    })),
  };
  if (layout.kind === "records") return { kind: "records", ...view };
  return {
    kind: "table",
    ...view,
    shares: layout.shares.map((share) => share.toFixed(2)),
    ...(layout.smaller === undefined ? {} : { paper: String(layout.smaller) }),
  };
}

/** Makes a table ready to print: on paper in the layout that its words need, on a page as it is. */
export function tableView(table: Table, writer: Writer): TableView {
  const layout = tableLayout(
    { head: table.head, rows: table.rows.map((row) => row.map(writer.plainText)) },
    writer.medium,
  );
  return writer.medium === "page" ? pageTable(table, layout, writer) : paperTable(table, layout, writer);
}
