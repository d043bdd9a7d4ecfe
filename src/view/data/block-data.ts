import { type Block, type LegalBasis, lawsOf } from "../../model/index.ts";
import { paragraphView } from "../law-view.ts";
import type { TextWriter } from "./rich-text.ts";
import type { BlockData, InnerPartData, SimpleBlockData } from "./schema/block.ts";
import type { RichText } from "./schema/rich-text.ts";

/** What blocks need to be published. */
export interface BlockDataContext {
  readonly write: TextWriter;
  readonly legalBasis: readonly LegalBasis[];
}

type Part = Extract<Block, { readonly kind: "part" }>;
type Groups = Extract<Block, { readonly kind: "groups" }>;
type Simple = Exclude<Block, Part | Groups>;
type Inner = Part["body"][number];

/** Makes the blocks of a section ready to publish: without the places of the trace, and with every text twice. */
export function blocksData(blocks: readonly Block[], context: BlockDataContext): BlockData[] {
  return blocks.map((block) => {
    if (typeof block === "string") return simpleData(block, context);
    if (block.kind === "part") return partData(block, context);
    return block.kind === "groups" ? groupsData(block, context) : simpleData(block, context);
  });
}

function partData({ heading, body }: Part, context: BlockDataContext): Extract<BlockData, { kind: "part" }> {
  const inner = (block: Inner): SimpleBlockData | InnerPartData =>
    typeof block === "object" && block.kind === "part"
      ? { kind: "part", heading: block.heading, blocks: block.body.map((one) => simpleData(one, context)) }
      : simpleData(block, context);
  return { kind: "part", heading, blocks: body.map(inner) };
}

function groupsData({ intro, items }: Groups, context: BlockDataContext): BlockData {
  const { write, legalBasis } = context;
  return {
    kind: "groups",
    intro: optional(intro, write),
    items: items.map(({ name, who, under, conditions, body }) => ({
      name,
      who: write(who),
      laws: under && lawsOf({ under }, legalBasis).map(paragraphView),
      conditions: conditions && {
        rule: conditions.rule,
        intro: write(conditions.intro),
        items: conditions.items.map(write),
      },
      blocks: body?.map((block) => simpleData(block, context)),
    })),
  };
}

const optional = (text: string | undefined, write: TextWriter): RichText | undefined =>
  text === undefined ? undefined : write(text);

function simpleData(block: Simple, { write }: BlockDataContext): SimpleBlockData {
  if (typeof block === "string") return { kind: "text", text: write(block) };
  switch (block.kind) {
    case "text":
      return { kind: "text", text: write(block.text) };
    case "list":
    case "steps":
      return { kind: block.kind, intro: optional(block.intro, write), items: block.items.map(write) };
    case "conditions":
      return {
        kind: block.kind,
        rule: block.rule,
        intro: write(block.intro),
        items: block.items.map(write),
      };
    case "table":
      return {
        kind: block.kind,
        caption: block.caption,
        head: block.head,
        rows: block.rows.map((row) => row.map(write)),
      };
    case "services":
      return {
        kind: block.kind,
        intro: optional(block.intro, write),
        items: block.items.map(({ text, included, notIncluded, ...item }) => ({
          ...item,
          text: optional(text, write),
          included: included?.map(write),
          notIncluded: notIncluded?.map(write),
        })),
      };
    case "products":
      return {
        kind: block.kind,
        caption: block.caption,
        items: block.items.map(({ name, text, price, replacedAfter, note }) => ({
          name,
          text: write(text),
          price: optional(price, write),
          replacedAfter,
          note: optional(note, write),
        })),
      };
    case "suppliers":
      return {
        kind: block.kind,
        intro: optional(block.intro, write),
        items: block.items.map(({ offers, ...item }) => ({ ...item, offers: optional(offers, write) })),
      };
    case "goals":
      return { kind: block.kind, intro: optional(block.intro, write), items: block.items };
    default:
      return block satisfies never;
  }
}
