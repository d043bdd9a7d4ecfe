import { z } from "zod";
import { adoption } from "./adoption.ts";
import { areToldApart } from "./distinct.ts";
import { printedNumber } from "./number.ts";
import { senseless } from "./senseless.ts";
import { isoDate, plainText, slug } from "./text.ts";

const year = z
  .number()
  .int()
  .min(2000)
  .max(2100)
  .optional()
  .meta({
    description: "Året, som beløbet gælder for. Skriv from i stedet, når det ikke følger kalenderåret.",
    examples: [2026],
    reader: "Året efter prisen. Gennemgangen finder priser fra et gammelt år.",
  });

/** An amount and when it holds: in a year, or from a day on. */
const dated = {
  kroner: printedNumber
    .nonnegative()
    .max(1_000_000)
    .meta({
      description: "Beløbet i kroner, højst to decimaler.",
      examples: [62.5],
      reader: "Beløbet i det korte svar og under prisen.",
    }),
  year,
  from: isoDate.optional().meta({
    description: "Den første dag, beløbet gælder.",
    examples: ["2026-02-01"],
    reader: "Datoen efter prisen.",
  }),
  to: isoDate.optional().meta({
    description: "Den sidste dag, beløbet gælder, når kilden siger den.",
    examples: ["2027-01-31"],
    reader: "Datoen efter prisen. Gennemgangen siger til, når dagen er gået.",
  }),
};

interface Dated {
  readonly year?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const isDated = ({ year: ofYear, from, to }: Dated) =>
  (ofYear === undefined) !== (from === undefined) && (to === undefined || from !== undefined);
const isForwards = ({ from, to }: Dated) => from === undefined || to === undefined || from <= to;
const backwards = { ...senseless("price-backwards"), path: ["to"] };

const what = plainText.optional().meta({
  description: "Hvad prisen er for, når der er flere.",
  examples: ["Hovedret"],
  reader: "Foran prisen, og i tabellens første kolonne.",
});

const adopted = adoption.optional().meta({
  description: "Hvem der har vedtaget prisen, og hvornår, når det ikke er sammen med standarden.",
  examples: [{ by: "Byrådet", on: "2025-12-09" }],
  reader: "En linje under prisen: Prisen er vedtaget 9. december 2025 af Byrådet.",
});

const formerAmount = z
  .strictObject(dated)
  .refine(isDated, senseless("price-undated"))
  .refine(isForwards, backwards);

/** What one thing costs: nothing, or an amount with the time it holds for. */
export const price = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("free"),
      what,
      note: plainText.optional().meta({
        description: "Hvad borgeren alligevel betaler.",
        examples: ["Du betaler selv for mad og aktiviteter."],
        reader: "En sætning efter prisen.",
      }),
      adoption: adopted,
    })
    .meta({ description: "Hjælpen er gratis.", reader: "„Gratis“ i det korte svar og under prisen." }),
  z
    .strictObject({
      kind: z.literal("amount"),
      what,
      ...dated,
      per: plainText.optional().meta({
        description: "Hvad beløbet er for, som det står efter „pr.“. Udelad den, når det er for det hele.",
        examples: ["måltid"],
        reader: "Efter beløbet: 62,50 kr. pr. måltid.",
      }),
      note: plainText.optional().meta({
        description: "Andet om prisen.",
        examples: ["Levering er med i prisen."],
        reader: "En sætning efter prisen.",
      }),
      earlier: z
        .array(formerAmount)
        .min(1)
        .optional()
        .meta({
          description: "Hvad det kostede før, det nyeste først.",
          examples: [[{ kroner: 60, year: 2025 }]],
          reader: "Under prisen: Før: 60 kr. (2025).",
        }),
      adoption: adopted,
    })
    .refine(isDated, senseless("price-undated"))
    .refine(isForwards, backwards)
    .meta({
      description: "Et beløb.",
      examples: [{ kind: "amount", kroner: 62.5, per: "måltid", year: 2026 }],
      reader: "Beløbet, hvad det er for, og hvornår det gælder.",
    }),
]);

/** What one thing costs. */
export type Price = z.infer<typeof price>;

/** A price of the municipality, named by its key in `prices`, so that it is written once. */
export const priceReference = z
  .strictObject({
    shared: slug.meta({
      description: "Nøglen på en af priserne i kommunens index.ts.",
      examples: ["hovedret"],
      reader: "Prisen, som kommunen har skrevet den.",
    }),
  })
  .meta({ description: "En af kommunens priser.", reader: "Prisen." });

/** The one price, or several, each with what it is for; each may be one of the municipality's. */
export const prices = z.union([
  price,
  priceReference,
  z
    .array(z.union([price, priceReference]))
    .min(1)
    .refine(
      // A price of the municipality can take its name from there.
      (several) => areToldApart(several.map((one) => ("shared" in one ? `#${one.shared}` : one.what))),
      senseless("prices-alike"),
    ),
]);

/** Gives every price of a standard, in its order. */
export function pricesOf<One extends object>({
  price: written,
}: {
  readonly price?: One | readonly One[] | undefined;
}): readonly One[] {
  if (written === undefined) return [];
  return isSeveral(written) ? written : [written];
}

/** Gives the way to one of a standard's prices, as it is written: the one needs no number. */
export function pricePath(facts: { readonly price?: unknown }, index: number): readonly (string | number)[] {
  return Array.isArray(facts.price) ? ["facts", "price", index] : ["facts", "price"];
}

function isSeveral<One>(written: One | readonly One[]): written is readonly One[] {
  return Array.isArray(written);
}
