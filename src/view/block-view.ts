import { type Block, type LegalBasis, lawsOf } from "../model/index.ts";
import { type EntryView, entryViews } from "./entry-view.ts";
import { paragraphView } from "./law-view.ts";
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
  | { readonly kind: "entries"; readonly introHtml?: string; readonly entries: readonly EntryView[] }
  | { readonly kind: "parts"; readonly introHtml?: string; readonly parts: readonly PartView[] }
  | LawAboveView;

/** A point on which the Act gives more than the municipality's text: what holds comes first, and the text after it. */
export interface LawAboveView {
  readonly kind: "lawAbove";
  readonly title: string;
  readonly saysHtml: string;
  readonly laws: PartView["laws"];
  readonly textHtml: string;
  readonly where: string;
  readonly ask: string;
}

/** A part of a section under a heading of its own, with the paragraphs that it belongs to. */
export interface PartView {
  readonly id: string;
  readonly heading: string;
  readonly laws: readonly { readonly name: string; readonly url?: string }[];
  readonly blocks: readonly BlockView[];
}

/** What the views of blocks need; the anchors of parts begin with `anchor`. */
export interface BlockContext {
  readonly writer: Writer;
  readonly voiced: VoiceTexts;
  readonly legalBasis: readonly LegalBasis[];
  readonly anchor: string;
  /** What the points of a list of conditions decide, where it is not that one gets the help. */
  readonly decides?: "refused" | "ended";
}

function introOf(intro: string | undefined, writer: Writer): { introHtml?: string } {
  return intro === undefined ? {} : { introHtml: writer.blockHtml(intro) };
}

/** Makes blocks ready to print. Parts are numbered in their anchors; no id of a section holds two hyphens in a row. */
export function blockViews(blocks: readonly Block[], context: BlockContext): readonly BlockView[] {
  let parts = 0;
  const part = (heading: string, body: readonly Block[], laws: PartView["laws"] = []): PartView => {
    parts += 1;
    const id = `${context.anchor}--${parts}`;
    return { id, heading, laws, blocks: blockViews(body, { ...context, anchor: id }) };
  };
  return blocks.flatMap((block): BlockView | readonly BlockView[] => {
    if (typeof block === "string") return simpleView(block, context);
    if (block.kind === "products") return productViews(block, context);
    if (block.kind !== "part" && block.kind !== "groups") return simpleView(block, context);
    if (block.kind === "part") return { kind: "parts", parts: [part(block.heading, block.body)] };
    return {
      kind: "parts",
      ...introOf(block.intro, context.writer),
      parts: block.items.map(({ name, who, under, conditions, body = [] }) => {
        const laws = under === undefined ? [] : lawsOf({ under }, context.legalBasis);
        const rules = conditions === undefined ? [] : [{ kind: "conditions" as const, ...conditions }];
        return part(name, [who, ...rules, ...body], laws.map(paragraphView));
      }),
    };
  });
}

type SimpleBlock = Exclude<Block, { readonly kind: "part" | "groups" | "products" }>;

/** The table of a catalogue; whom to ask about what is missing in it is said once, below. */
function productViews(
  block: Extract<Block, { readonly kind: "products" }>,
  { writer, voiced }: BlockContext,
): readonly BlockView[] {
  const { hasMissing, ...table } = productTable(block);
  const note: BlockView = { kind: "text", textHtml: writer.blockHtml(voiced.missingInTable) };
  return [tableView(table, writer), ...(hasMissing ? [note] : [])];
}

/** One point that fits is good news in a target group, and bad news in a list of who cannot get the help. */
function conditionsNote(
  rule: Extract<Block, { readonly kind: "conditions" }>["rule"],
  decides: BlockContext["decides"],
  { unknownRule, unknownRuleAgainst }: VoiceTexts["conditions"],
): string {
  if (rule !== "not-stated") return texts.conditions[decides ?? "granted"][rule];
  return decides === undefined ? unknownRule : unknownRuleAgainst;
}

function simpleView(
  block: SimpleBlock,
  { writer, voiced: { conditions, missing }, decides }: BlockContext,
): BlockView {
  if (typeof block === "string") return { kind: "text", textHtml: writer.blockHtml(block) };
  switch (block.kind) {
    case "text":
      return { kind: "text", textHtml: writer.blockHtml(block.text) };
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
        note: conditionsNote(block.rule, decides, conditions),
      };
    case "table":
      return tableView(block, writer);
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
