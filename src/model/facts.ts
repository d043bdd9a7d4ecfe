import { z } from "zod";
import { printedNumber } from "./number.ts";
import { plainText } from "./text.ts";

/** What the help costs; an amount carries the year it holds for. */
export const price = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("free"),
      note: plainText.optional().meta({
        description: "Hvad borgeren alligevel betaler.",
        examples: ["Du betaler selv for mad og aktiviteter."],
        reader: "En sætning efter prisen.",
      }),
    })
    .meta({ description: "Hjælpen er gratis.", reader: "„Gratis“ i det korte svar og under prisen." }),
  z
    .strictObject({
      kind: z.literal("amount"),
      kroner: printedNumber
        .nonnegative()
        .max(1_000_000)
        .meta({
          description: "Beløbet i kroner, højst to decimaler.",
          examples: [62.5],
          reader: "Beløbet i det korte svar og under prisen.",
        }),
      per: plainText.meta({
        description: "Hvad beløbet er for, som det står efter „pr.“.",
        examples: ["måltid"],
        reader: "Efter beløbet: 62,50 kr. pr. måltid.",
      }),
      year: z
        .number()
        .int()
        .min(2000)
        .max(2100)
        .meta({
          description: "Året, som prisen gælder for.",
          examples: [2026],
          reader: "Året efter prisen. Gennemgangen finder priser fra et gammelt år.",
        }),
      note: plainText.optional().meta({
        description: "Andet om prisen.",
        examples: ["Levering er med i prisen."],
        reader: "En sætning efter prisen.",
      }),
    })
    .meta({ description: "Et beløb.", reader: "Beløbet, hvad det er for, og året." }),
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
  price: price.optional().meta({
    description: "Hvad hjælpen koster. Udelad den, når kilden ikke siger det.",
    reader: "Prisen i det korte svar øverst, på tjeklisten og i sammenligningen.",
  }),
  hoursPerWeekAtMost: printedNumber
    .positive()
    .max(168)
    .optional()
    .meta({
      description: "Hvor mange timer om ugen hjælpen højst kan være.",
      examples: [8],
      reader: "En sætning under omfanget, når intet afsnit siger det.",
    }),
  visitsBeforeClosing: z
    .number()
    .int()
    .positive()
    .max(1000)
    .optional()
    .meta({
      description:
        "Antal hjemmebesøg, hvorefter kommunen slutter hjælpen, hvis den stadig ikke har fået kontakt.",
      examples: [3],
      reader: "En sætning om det på siden og på tjeklisten.",
    }),
  referralNeeded: z.boolean().optional().meta({
    description: "Om der først skal en bevilling til.",
    reader: "En sætning om, hvordan man kommer i gang, når intet afsnit siger det.",
  }),
  anonymity: z.boolean().optional().meta({
    description: "Om borgeren kan være anonym.",
    reader: "En sætning under rettighederne, når intet afsnit siger det.",
  }),
  rightToRefuse: z.boolean().optional().meta({
    description: "Om borgeren kan sige nej til hjælpen.",
    reader: "En sætning under rettighederne, når intet afsnit siger det.",
  }),
  freeChoice: z.boolean().optional().meta({
    description: "Om borgeren selv kan vælge leverandør.",
    reader: "En sætning under Frit valg, når intet afsnit siger det.",
  }),
});

/** Values that can be compared between municipalities. */
export type Facts = z.infer<typeof facts>;
