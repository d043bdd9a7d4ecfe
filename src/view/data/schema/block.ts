import { z } from "zod";
import { durationData, lawData, richText, url } from "./rich-text.ts";

const texts = z.array(richText);
const intro = richText.optional();

const conditionList = {
  rule: z
    .enum(["all", "any", "not-stated"])
    .describe("Whether all conditions must hold, one is enough, or the text does not say."),
  intro: richText,
  items: texts,
};

const simple = [
  z.object({ kind: z.literal("text"), text: richText }),
  z.object({ kind: z.literal("list"), intro, items: texts }),
  z.object({ kind: z.literal("conditions"), ...conditionList }),
  z.object({ kind: z.literal("steps"), intro, items: texts }),
  z.object({
    kind: z.literal("table"),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(texts),
  }),
  z.object({
    kind: z.literal("services"),
    intro,
    items: z.array(
      z.object({
        title: z.string(),
        text: richText.optional(),
        level: z.string().optional(),
        quantity: z.string().optional(),
        frequency: z.string().optional(),
        included: texts.optional(),
        notIncluded: texts.optional(),
      }),
    ),
  }),
  z.object({
    kind: z.literal("products"),
    caption: z.string(),
    items: z.array(
      z.object({
        name: z.string(),
        text: richText,
        price: richText.optional(),
        replacedAfter: durationData.optional(),
        note: richText.optional(),
      }),
    ),
  }),
  z.object({
    kind: z.literal("suppliers"),
    intro,
    items: z.array(
      z.object({
        name: z.string(),
        offers: richText.optional(),
        phone: z.string().optional(),
        url: url.optional(),
      }),
    ),
  }),
  z.object({
    kind: z.literal("goals"),
    intro,
    items: z.array(
      z.object({
        goal: z.string(),
        measured: z.string().optional(),
        result: z.object({ text: z.string(), year: z.number().int() }).optional(),
      }),
    ),
  }),
] as const;

const simpleBlock = z.discriminatedUnion("kind", simple);

const innerPart = z.object({
  kind: z.literal("part"),
  heading: z.string(),
  blocks: z.array(simpleBlock),
});

const part = z.object({
  kind: z.literal("part"),
  heading: z.string(),
  blocks: z.array(z.discriminatedUnion("kind", [...simple, innerPart])),
});

const groups = z.object({
  kind: z.literal("groups"),
  intro,
  items: z.array(
    z.object({
      name: z.string(),
      who: richText,
      laws: z.array(lawData).optional(),
      conditions: z.object(conditionList).optional(),
      blocks: z.array(simpleBlock).optional(),
    }),
  ),
});

/** A piece of a section as it is published, by its kind; a later version may add kinds. */
export const blockData = z
  .discriminatedUnion("kind", [...simple, part, groups])
  .describe("A piece of a section. Pass over a kind that you do not know: a later version may add some.");

/** A piece of a section as it is published. */
export type BlockData = z.infer<typeof blockData>;

/** A piece of a section that holds no others. */
export type SimpleBlockData = z.infer<typeof simpleBlock>;

/** A part within a part. */
export type InnerPartData = z.infer<typeof innerPart>;
