import { z } from "zod";
import { printedNumber } from "./number.ts";
import { plainText } from "./text.ts";

/** What the help costs; an amount carries the year it holds for. */
export const price = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("free"),
    note: plainText
      .optional()
      .meta({ description: "Hvad borgeren alligevel betaler, for eksempel egne aktiviteter." }),
  }),
  z.strictObject({
    kind: z.literal("amount"),
    kroner: printedNumber.nonnegative().max(1_000_000),
    per: plainText.meta({ description: "Hvad beløbet er for, som det står efter „pr.“: måltid, måned." }),
    year: z.number().int().min(2000).max(2100),
    note: plainText.optional(),
  }),
]);

/**
 * Values that can be compared between municipalities. A missing key means that the source does not say.
 *
 * What a section of the text says is left to it; a value without one is printed in a sentence of ours.
 *
 * First contact, follow-up and complaint belong to the same comparison; they are read from `timeLimits` and
 * `complaint`, so that no value is written twice.
 */
export const facts = z.strictObject({
  price: price.optional(),
  hoursPerWeekAtMost: printedNumber
    .positive()
    .max(168)
    .optional()
    .meta({ description: "Timer om ugen, højst." }),
  visitsBeforeClosing: z.number().int().positive().max(1000).optional().meta({
    description:
      "Antal hjemmebesøg, hvorefter kommunen slutter hjælpen, hvis den stadig ikke har fået kontakt.",
  }),
  referralNeeded: z.boolean().optional().meta({ description: "Om der først skal en bevilling til." }),
  anonymity: z.boolean().optional().meta({ description: "Om borgeren kan være anonym." }),
  rightToRefuse: z.boolean().optional().meta({ description: "Om borgeren kan sige nej til hjælpen." }),
  freeChoice: z.boolean().optional().meta({ description: "Om borgeren selv kan vælge leverandør." }),
});

/** Values that can be compared between municipalities. */
export type Facts = z.infer<typeof facts>;
