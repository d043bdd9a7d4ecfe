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
  /** The same where a page is printed with the largest text. */
  readonly isLongLarge?: boolean;
}

/** How the stylesheet sets a table on paper. */
export interface TableSetting {
  /** The end of a class: `11`, `10`, `9`, `records`; undefined as designed. */
  readonly paper?: string;
  /** How much of its width each column takes, in hundredths. */
  readonly shares?: readonly string[];
}

/** A table as templates print it: with columns, or with a record for each row. */
export interface TableView extends TableSetting {
  readonly kind: "table" | "records";
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRowView[];
  /** How a page's table is set where it is printed with the largest text. */
  readonly large?: TableSetting;
}

/** Tells whether a table, or the records that it became, stands anywhere in a view. */
export function hasTable(view: unknown): boolean {
  if (typeof view !== "object" || view === null) return false;
  if ("kind" in view && "rows" in view && (view.kind === "table" || view.kind === "records")) return true;
  return Object.values(view).some(hasTable);
}

/** A letter or two to spare: kerning and the browser's rounding. */
const spare = 0.98;

/** A record has the whole line: only what is wider than that is parted. */
const recordWidth = 22;

type Parted = (html: string, column: number, weight: Weight) => string;

/** Parts those words that are wider than their column. */
function parterFor(layout: TableLayout, put?: (parted: string) => string): Parted {
  return (html, column, weight) => {
    const width = layout.kind === "records" ? recordWidth : layout.widths[column];
    if (width === undefined) return html;
    return withSoftHyphens(html, (word) => textWidth(word, weight) > width * spare, put);
  };
}

/** A word that is parted in large print alone; elsewhere its soft hyphens are none. */
const inLargePrint = (parted: string): string => `<span class="in-large">${parted}</span>`;

function settingOf(layout: TableLayout): TableSetting {
  if (layout.kind === "records") return { paper: "records" };
  return {
    shares: layout.shares.map((share) => share.toFixed(2)),
    ...(layout.smaller === undefined ? {} : { paper: String(layout.smaller) }),
  };
}

const isLongIn = (layout: TableLayout, row: number): boolean =>
  layout.kind === "columns" && layout.longRows.has(row);

function rowsOf(table: Table, writer: Writer, part: Parted) {
  return table.rows.map((row) => ({
    cellsHtml: row.map((text, column) =>
      part(writer.inlineHtml(text), column, column === 0 ? "bold" : "regular"),
    ),
  }));
}

/** A page stays a table, and carries what its print needs in both sizes. */
function pageTable(table: Table, layout: TableLayout, large: TableLayout, writer: Writer): TableView {
  const part = parterFor(layout);
  const partLarge = parterFor(large, inLargePrint);
  const both: Parted = (html, ...place) => partLarge(part(html, ...place), ...place);
  return {
    kind: "table",
    caption: table.caption,
    head: table.head.map((text, column) => part(text, column, "bold")),
    rows: rowsOf(table, writer, both).map((row, index) => ({
      ...row,
      isLong: isLongIn(layout, index),
      isLongLarge: isLongIn(large, index),
    })),
    ...settingOf(layout),
    large: settingOf(large),
  };
}

function paperTable(table: Table, layout: TableLayout, writer: Writer): TableView {
  const part = parterFor(layout);
  return {
    kind: layout.kind === "records" ? "records" : "table",
    caption: table.caption,
    head: table.head.map((text, column) => part(text, column, "bold")),
    rows: rowsOf(table, writer, part).map((row, index) => ({ ...row, isLong: isLongIn(layout, index) })),
    ...(layout.kind === "records" ? {} : settingOf(layout)),
  };
}

/** Makes a table ready to print in the layout that its words need. */
export function tableView(table: Table, writer: Writer): TableView {
  const texts = { head: table.head, rows: table.rows.map((row) => row.map(writer.plainText)) };
  return writer.medium === "page"
    ? pageTable(table, tableLayout(texts, "ordinary"), tableLayout(texts, "large"), writer)
    : paperTable(table, tableLayout(texts, writer.medium), writer);
}
