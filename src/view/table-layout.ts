import { syllablesOf } from "../format/hyphenation.ts";
import { textWidth, type Weight } from "../format/text-width.ts";

/** On what a table is printed: paper of the ordinary size, or large print. */
export type TablePaper = "ordinary" | "large";

/** How a table is set: with columns in a size, or as one record for each row where columns would be too narrow. */
export type TableLayout =
  | {
      readonly kind: "columns";
      /** The size of its text in points; undefined where it is the text's own. */
      readonly smaller: number | undefined;
      /** How much of the table's width each column takes, in hundredths. */
      readonly shares: readonly number[];
      /** The width of the text in each column, in sizes of the text. */
      readonly widths: readonly number[];
      /** Rows that are higher than half a page, by their place: they may go on over the page's end. */
      readonly longRows: ReadonlySet<number>;
    }
  | { readonly kind: "records" };

/** What a table says, as plain text. */
export interface TableTexts {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sizes that a table may have on each paper, in points: its text's own first, then smaller down to 9 pt, which is
 * what head and foot of the page have. Large print promises 18 pt.
 */
const sizes: Readonly<Record<TablePaper, readonly [number, ...number[]]>> = {
  ordinary: [12, 11, 10, 9],
  large: [18],
};

/** The width and half the height of the text of a page, in points: A4 without its margins, and a little to spare. */
const [paperWidth, halfPage] = [462, 364];

/** What stands between a column and the next, in points: the most that the stylesheets have. */
const columnGap = 12;

/** The leading of a text in its size, and what stands above and below a cell, in points. */
const [leading, cellPadding] = [1.5, 6];

/** A word may break inside where it is wider than this (some eleven letters), so that its parts can still be read. */
const shortestPart = 5.5;

/** A cell with this much text in a line asks for a column of that width, or its text becomes a tower of words. */
const roomForText = [
  { text: 60, room: 10 },
  { text: 30, room: 8 },
  { text: 12, room: 5.5 },
  { text: 5, room: 4 },
] as const;

/** So much of that room is enough where the paper is narrow. */
const tightest = 0.75;

/** How wide a column must be, and how wide it would like to be, in sizes of the text. */
interface ColumnNeed {
  /** With its widest word whole. */
  readonly whole: number;
  /** With its wide words broken. */
  readonly broken: number;
  /** With its longest text on one line. */
  readonly line: number;
  /** How much text stands in a cell, long ones counted for more. */
  readonly text: number;
}

const wordsOf = (text: string): readonly string[] => text.split(/[ \t\n]+|(?<=[-/])/u);

function brokenWidth(word: string, weight: Weight): number {
  const width = textWidth(word, weight);
  if (width <= shortestPart) return width;
  // A number or an amount is never broken.
  if (!/\p{L}{7}/u.test(word)) return width;
  const parts = word
    .split(/(?<!\p{L})|(?!\p{L})/u)
    .flatMap(syllablesOf)
    .map((part) => textWidth(`${part}-`, weight));
  return Math.min(width, Math.max(shortestPart, ...parts));
}

function needOf(cells: readonly { readonly text: string; readonly weight: Weight }[]): ColumnNeed {
  let [whole, broken, line, squares] = [0, 0, 0, 0];
  for (const { text, weight } of cells) {
    const length = textWidth(text, weight);
    squares += length * length;
    line = Math.max(line, length);
    for (const word of wordsOf(text)) {
      const width = textWidth(word, weight);
      if (width <= broken) continue;
      whole = Math.max(whole, width);
      broken = Math.max(broken, brokenWidth(word, weight));
    }
  }
  const room = roomForText.find(({ text }) => line > text)?.room ?? 0;
  const tight = room * tightest;
  return {
    whole: Math.max(whole, room),
    broken: Math.max(broken, tight),
    line,
    text: Math.sqrt(squares / cells.length),
  };
}

function columnNeeds({ head, rows }: TableTexts): readonly ColumnNeed[] {
  return head.map((text, column) =>
    needOf([
      { text, weight: "bold" },
      ...rows.map((row) => ({ text: row[column] ?? "", weight: column === 0 ? "bold" : "regular" }) as const),
    ]),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Gives each column as much of the room as its text is long, so that the cells of a row end at about the same line, but
 * not less than it must have and not more than its longest text.
 */
function columnWidths(least: readonly number[], needs: readonly ColumnNeed[], room: number): number[] {
  const most = needs.map(({ line }, column) => Math.max(line, least[column] ?? 0));
  const spare = room - sum(most);
  if (spare >= 0) return most.map((width) => width + (spare * width) / sum(most));
  const at = (scale: number): number[] =>
    needs.map(({ text }, column) => Math.min(most[column] ?? 0, Math.max(least[column] ?? 0, text * scale)));
  let [low, high] = [0, 1];
  while (sum(at(high)) < room) high *= 2;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > room) high = middle;
    else low = middle;
  }
  return at(low);
}

/** About how many lines a row takes; words do not fill their lines to the end. */
function linesOf(row: readonly string[], widths: readonly number[]): number {
  return Math.max(
    ...row.map((text, column) => {
      const lines = textWidth(text) / (widths[column] ?? 1);
      return lines <= 1 ? 1 : Math.ceil(lines * 1.1);
    }),
  );
}

/** So much lower a table must become before its words are broken, where they could stay whole. */
const worthBreaking = 0.75;

/** The widths of the columns in a size; undefined where they do not fit on the paper. */
function fittedWidths(texts: TableTexts, needs: readonly ColumnNeed[], size: number): number[] | undefined {
  const room = (paperWidth - needs.length * columnGap) / size;
  const leasts = [needs.map((need) => need.whole), needs.map((need) => need.broken)];
  const [whole, broken] = leasts
    .filter((least) => sum(least) <= room)
    .map((least) => columnWidths(least, needs, room));
  if (whole === undefined || broken === undefined) return whole;
  const heightOf = (widths: readonly number[]): number => sum(texts.rows.map((row) => linesOf(row, widths)));
  return heightOf(broken) < heightOf(whole) * worthBreaking ? broken : whole;
}

/**
 * Decides how a table is set on a paper by the widths of its words: in its own size, where wide words may break at
 * syllables, then smaller, and where that is not enough as records.
 */
export function tableLayout(texts: TableTexts, paper: TablePaper): TableLayout {
  const needs = columnNeeds(texts);
  const [usual] = sizes[paper];
  for (const size of sizes[paper]) {
    const widths = fittedWidths(texts, needs, size);
    if (widths === undefined) continue;
    const isLong = (row: readonly string[]): boolean =>
      linesOf(row, widths) * leading * size + cellPadding > halfPage;
    return {
      kind: "columns",
      smaller: size === usual ? undefined : size,
      shares: widths.map((width) => ((width * size + columnGap) / paperWidth) * 100),
      widths,
      longRows: new Set(texts.rows.flatMap((row, index) => (isLong(row) ? [index] : []))),
    };
  }
  return { kind: "records" };
}
