import { bindText } from "../format/typography.ts";
import type { Block } from "../model/index.ts";
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

/** A thing with a name, such as a service: what is told of it, short facts by their labels, and lists. */
export interface EntryView {
  readonly title: string;
  readonly textHtml?: string;
  readonly facts?: readonly { readonly label: string; readonly text: string }[];
  readonly lists?: readonly { readonly label: string; readonly itemsHtml: readonly string[] }[];
}

function introOf(intro: string | undefined, writer: Writer): { introHtml?: string } {
  return intro === undefined ? {} : { introHtml: writer.blockHtml(intro) };
}

/** Makes a block ready to print. */
export function blockView(block: Block, writer: Writer, { conditions }: VoiceTexts): BlockView {
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
    case "services":
      return {
        kind: "entries",
        ...introOf(block.intro, writer),
        entries: block.items.map((service) => serviceEntry(service, writer)),
      };
    default:
      return block satisfies never;
  }
}

type Service = Extract<Block, { readonly kind: "services" }>["items"][number];

function serviceEntry({ title, text, ...service }: Service, writer: Writer): EntryView {
  const facts = (["level", "quantity", "frequency"] as const).flatMap((key) =>
    service[key] === undefined ? [] : [{ label: texts.services[key], text: bindText(service[key]) }],
  );
  const lists = (["included", "notIncluded"] as const).flatMap((key) =>
    service[key] === undefined
      ? []
      : [{ label: texts.services[key], itemsHtml: service[key].map(writer.inlineHtml) }],
  );
  return {
    title,
    ...(text === undefined ? {} : { textHtml: writer.blockHtml(text) }),
    ...(facts.length === 0 ? {} : { facts }),
    ...(lists.length === 0 ? {} : { lists }),
  };
}
