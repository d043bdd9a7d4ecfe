import { z } from "zod";
import { agesSchema } from "./ages.ts";
import { printedNumber } from "./number.ts";
import { type Price, prices } from "./price.ts";

/**
 * Values that can be compared between municipalities. A missing key means that the source does not say.
 *
 * What a section of the text says is left to it; a value without one is printed in a sentence of ours.
 *
 * First contact, follow-up and complaint belong to the same comparison; they are read from `timeLimits` and
 * `complaint`, so that no value is written twice.
 */
export const facts = z.strictObject({
  price: prices.optional().meta({
    description:
      "Hvad hjælpen koster: én pris, eller en liste, hvor hver pris siger, hvad den er for. Udelad den, når kilden ikke siger det.",
    reader: "Prisen i det korte svar øverst, på tjeklisten og i sammenligningen; flere også i en tabel.",
  }),
  hoursPerWeekAtMost: printedNumber
    .positive()
    .max(168)
    .optional()
    .meta({
      description: "Hvor mange timer om ugen hjælpen højst kan være.",
      examples: [8],
      reader: "En sætning på tjeklisten og, når intet afsnit siger det, under omfanget.",
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
  callsBeforeClosing: z.boolean().optional().meta({
    description: "Om kommunen også ringer flere gange, før den slutter hjælpen.",
    reader: "Det står i sætningen om hjemmebesøgene på tjeklisten.",
  }),
  referralNeeded: z.boolean().optional().meta({
    description: "Om der først skal en bevilling til. Ved false søger man ikke.",
    reader:
      "En sætning om, hvordan man kommer i gang, når intet afsnit siger det; ved false hedder det på tjeklisten „Sådan får du hjælpen“.",
  }),
  ages: agesSchema({
    from: "„Fra 67 år“ i sammenligningen og, når intet afsnit siger det, „Du skal være fyldt 67 år“ under, hvem hjælpen er for.",
    to: "„Under 67 år“ i sammenligningen og, når intet afsnit siger det, „Du skal være under 67 år“ under, hvem hjælpen er for.",
  })
    .optional()
    .meta({
      description: "Aldersgrænsen for hjælpen, når kilden siger den med et tal. „Over 18 år“ er fra 18.",
      examples: [{ from: 18 }],
      reader: "Aldersgrænsen i sammenligningen og, når intet afsnit siger det, under, hvem hjælpen er for.",
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

/** Values as a standard writes them: its prices may be references to the municipality's. */
export type WrittenFacts = z.infer<typeof facts>;

/** Values that can be compared between municipalities, with whole prices. */
export type Facts = Omit<WrittenFacts, "price"> & { price?: Price | Price[] | undefined };
