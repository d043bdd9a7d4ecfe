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
    description:
      "Om alle skal være opfyldt, eller om én er nok. Skriv not-stated, når kilden ikke siger det.",
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
      "Hver række har en celle til hver kolonne; den første celle er rækkens navn. En celle kan have links og fremhævet tekst.",
  }),
});

const services = z.strictObject({
  kind: z.literal("services"),
  intro: markdownText.optional(),
  items: z
    .array(
      z.strictObject({
        title: plainText,
        text: markdownText.optional(),
        level: plainText.optional().meta({ description: "Ydelsens niveau: Niveau 2, eller Let nedsat." }),
        quantity: plainText.optional().meta({ description: "Hvor meget hjælp: 30 minutter ad gangen." }),
        frequency: plainText.optional().meta({ description: "Hvor tit: hver 2. uge." }),
        included: z
          .array(markdownText)
          .min(1)
          .optional()
          .meta({ description: "Det, der er med i ydelsen, ét punkt ad gangen." }),
        notIncluded: z
          .array(markdownText)
          .min(1)
          .optional()
          .meta({ description: "Det, der ikke er med. Det trykkes efter det, der er med." }),
      }),
    )
    .min(1),
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
