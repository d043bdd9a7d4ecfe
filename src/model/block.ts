import { z } from "zod";
import { markdownText, plainText } from "./text.ts";

const list = z.strictObject({
  kind: z.literal("list"),
  intro: markdownText.optional(),
  items: z.array(markdownText).min(1),
});

const conditions = z.strictObject({
  kind: z.literal("conditions"),
  rule: z.enum(["all", "any", "not-stated"]).meta({
    description: "Whether all must hold, or one is enough. Write not-stated when the source does not say.",
  }),
  intro: markdownText,
  items: z.array(markdownText).min(1),
});

const steps = z.strictObject({
  kind: z.literal("steps"),
  intro: markdownText.optional(),
  items: z.array(markdownText).min(2),
});

const table = z.strictObject({
  kind: z.literal("table"),
  caption: plainText,
  head: z.array(plainText).min(2),
  rows: z.array(z.array(markdownText).min(1)).min(1).meta({
    description:
      "Each row has a cell for each column; its first cell is its name. Cells may hold links and emphasis.",
  }),
});

const services = z.strictObject({
  kind: z.literal("services"),
  intro: markdownText.optional(),
  items: z.array(z.strictObject({ title: plainText, text: markdownText })).min(1),
});

/**
 * A piece of a section: a Markdown string, or a list, conditions, steps, a table or sub-services.
 *
 * `conditions` says whether all or any must hold, because a reader must know which; when the source leaves
 * that open the rule is `not-stated`, and the page says so instead of guessing.
 */
export const block = z.union([
  markdownText,
  z.discriminatedUnion("kind", [list, conditions, steps, table, services]),
]);

/** A piece of a section. */
export type Block = z.infer<typeof block>;
