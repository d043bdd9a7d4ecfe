import type { Block } from "../model/index.ts";
import { type EntryView, entryViews } from "./entry-view.ts";
import { productTable } from "./product-table.ts";
import { type TableView, tableView } from "./table-view.ts";
import { texts, type VoiceTexts } from "./texts.ts";
import type { Writer } from "./writer.ts";

/** A block as templates print it. */
export type BlockView =
  | { readonly kind: "text"; readonly textHtml: string }
  | {
      readonly kind: "list" | "steps" | "conditions";
      readonly introHtml?: string;
      readonly itemsHtml: readonly string[];
      readonly note?: string;
    }
  | TableView
  | { readonly kind: "entries"; readonly introHtml?: string; readonly entries: readonly EntryView[] };

function introOf(intro: string | undefined, writer: Writer): { introHtml?: string } {
  return intro === undefined ? {} : { introHtml: writer.blockHtml(intro) };
}

/** Makes a block ready to print. */
export function blockView(block: Block, writer: Writer, { conditions, missing }: VoiceTexts): BlockView {
  if (typeof block === "string") return { kind: "text", textHtml: writer.blockHtml(block) };
  switch (block.kind) {
    case "list":
    case "steps":
      return {
        kind: block.kind,
        ...introOf(block.intro, writer),
        itemsHtml: block.items.map(writer.inlineHtml),
      };
    case "conditions":
      return {
        kind: "conditions",
        ...introOf(block.intro, writer),
        itemsHtml: block.items.map(writer.inlineHtml),
        note: block.rule === "not-stated" ? conditions.unknownRule : texts.conditions[block.rule],
      };
    case "table":
      return tableView(block, writer);
    case "products":
      return tableView(productTable(block, missing), writer);
    case "services":
    case "suppliers":
    case "goals":
      return {
        kind: "entries",
        ...introOf(block.intro, writer),
        entries: entryViews(block, writer, missing),
      };
    default:
      return block satisfies never;
  }
}
