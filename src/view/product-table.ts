import { durationText } from "../format/duration.ts";
import { asWritten } from "../format/markdown.ts";
import type { Block } from "../model/index.ts";
import type { Table } from "./table-view.ts";
import { texts } from "./texts.ts";

type Products = Extract<Block, { readonly kind: "products" }>;
type Product = Products["items"][number];

const { name, text, price, replacedAfter, after, missing } = texts.products;

/** What a column says of a product; undefined where it says nothing. */
interface Column {
  readonly head: string;
  readonly cell: (product: Product) => string | undefined;
}

const columns: readonly Column[] = [
  { head: name, cell: (product) => asWritten(product.name) },
  { head: text, cell: (product) => [product.text, product.note ?? []].flat().join("\n") },
  { head: price, cell: (product) => product.price },
  {
    head: replacedAfter,
    cell: ({ replacedAfter: time }) => time && after({ duration: durationText(time.value, time.unit) }),
  },
];

/**
 * Makes the table of a catalogue, and tells whether cells are missing. A column that no product fills is left out; where
 * only some do, the others have words that say so, because a screen reader passes an empty cell in silence.
 */
export function productTable({ caption, items }: Products): Table & { readonly hasMissing: boolean } {
  const used = columns.filter(({ cell }) => items.some((product) => cell(product) !== undefined));
  const cells = items.map((product) => used.map(({ cell }) => cell(product)));
  return {
    kind: "table",
    caption,
    head: used.map(({ head }) => head),
    rows: cells.map((row) => row.map((cell) => cell ?? missing)),
    hasMissing: cells.some((row) => row.includes(undefined)),
  };
}
