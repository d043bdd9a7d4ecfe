import { joinWords } from "../../../format/typography.ts";
import { structure } from "../../../messages/load/marks.ts";
import type { Path } from "../../data/path.ts";
import type { Fault } from "../../problem.ts";
import { isPlaceholder, placeholderMark } from "../placeholder.ts";
import type { Text } from "../texts.ts";
import { type Segment, segmentsOf } from "./segments.ts";

type Items = Extract<Segment, { readonly items: readonly string[] }>;
const isItems = (segment: Segment): segment is Items => "items" in segment;

type Table = Extract<Segment, { readonly kind: "table" }>;

/** Finds lists, steps and tables that are written by hand inside a text, and gives them as what they are. */
export function structureFaults(text: Text): readonly Fault[] {
  if (isPlaceholder(text.text)) return [];
  const segments = segmentsOf(text.text);
  const items = segments.filter(isItems);
  const tables = segments.filter((segment) => segment.kind === "table");
  return [
    ...items.slice(0, 1).map((segment) => itemsFault(segment, text, segments)),
    ...tables.slice(0, 1).map((segment) => tableFault(segment, text, segments)),
  ];
}

function itemsFault(segment: Items, { path, isMarkdown }: Text, segments: readonly Segment[]): Fault {
  const fix = itemsFix(segment, path, isMarkdown, segments);
  return { code: "KS65", ...structure[segment.kind](segment.items.length, fix) };
}

function itemsFix(
  { kind, items }: Items,
  path: Path,
  isMarkdown: boolean,
  segments: readonly Segment[],
): string {
  if (isMarkdown && path.at(-2) === "body") return structure.blocks(blocksOf(segments));
  if (isEasyLine(path)) return structure.line(`{ ${kind}: ${listed(items)} }`);
  if (isItem(path)) return structure.items(items.map(quote).join(", "));
  return structure.sentence(quote(joinWords(items.map((item) => item.replace(/[.,;]$/u, "")))));
}

function tableFault(segment: Table, { path, isMarkdown }: Text, segments: readonly Segment[]): Fault {
  const fix =
    isMarkdown && path.at(-2) === "body"
      ? structure.blocks(blocksOf(segments))
      : structure.tableBlock(blockOf(segment));
  return { code: "KS66", ...structure.table(segment.rows.length, fix) };
}

function isEasyLine(path: Path): boolean {
  return typeof path.at(-1) === "number" && (path.at(-2) === "lines" || path.at(-2) === "summary");
}

function isItem(path: Path): boolean {
  return typeof path.at(-1) === "number" && typeof path.at(-2) === "string";
}

/** Gives the blocks that say the same as the text; words that end in a colon begin the list after them. */
function blocksOf(segments: readonly Segment[]): string {
  const blocks: string[] = [];
  let intro: string | undefined;
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1]?.kind;
    if (segment.kind === "text") {
      const begins = segment.text.endsWith(":") && (next === "list" || next === "steps");
      if (begins) intro = segment.text;
      else blocks.push(quote(segment.text));
    } else {
      blocks.push(blockOf(segment, intro));
      intro = undefined;
    }
  }
  return blocks.join(", ");
}

function blockOf(segment: Items | Table, intro?: string): string {
  if (segment.kind === "table") return tableOf(segment);
  const opening = intro === undefined ? "" : `intro: ${quote(intro)}, `;
  return `{ kind: ${quote(segment.kind)}, ${opening}items: ${listed(segment.items)} }`;
}

/** What only the editor knows is a placeholder, so that it is never published. */
function tableOf({ rows, hasHead }: Table): string {
  const [first = []] = rows;
  const head = hasHead ? first : first.map((_, column) => `${placeholderMark} kolonne ${column + 1}`);
  const body = hasHead ? rows.slice(1) : rows;
  return `{ kind: "table", caption: "${placeholderMark} hvad viser tabellen?", head: ${listed(head)}, rows: [${body.map(listed).join(", ")}] }`;
}

function listed(words: readonly string[]): string {
  return `[${words.map(quote).join(", ")}]`;
}

function quote(words: string): string {
  return JSON.stringify(words);
}
