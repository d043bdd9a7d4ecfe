import { z } from "zod";
import { citedUnder } from "./legal-basis.ts";
import { markdownText, phoneNumber, plainText, webAddress } from "./text.ts";
import { duration } from "./time-limit.ts";

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

const products = z.strictObject({
  kind: z.literal("products"),
  caption: plainText.meta({ description: "Hvad listen viser: Hjælpemidler til køkkenet." }),
  items: z
    .array(
      z.strictObject({
        name: plainText,
        text: markdownText.meta({ description: "Hvad det er, og hvem det er til." }),
        price: markdownText.optional().meta({ description: "Hvem der betaler, og hvad det koster." }),
        replacedAfter: duration
          .optional()
          .meta({ description: 'Hvor længe der går, før man kan få et nyt: { value: 5, unit: "years" }.' }),
        note: markdownText.optional().meta({ description: "Andet, man skal vide om det." }),
      }),
    )
    .min(1)
    .meta({
      description: "Varerne, én række for hver. En kolonne, som ingen af dem bruger, bliver ikke trykt.",
    }),
});

const suppliers = z.strictObject({
  kind: z.literal("suppliers"),
  intro: markdownText.optional(),
  items: z
    .array(
      z.strictObject({
        name: plainText,
        offers: markdownText.optional().meta({ description: "Hvad leverandøren tilbyder." }),
        phone: phoneNumber.optional(),
        url: webAddress.optional().meta({ description: "Leverandørens hjemmeside." }),
      }),
    )
    .min(1),
});

const goals = z.strictObject({
  kind: z.literal("goals"),
  intro: markdownText.optional(),
  items: z
    .array(
      z.strictObject({
        goal: plainText.meta({ description: "Målet i én sætning: Mindst 9 af 10 er tilfredse." }),
        measured: plainText.optional().meta({ description: "Hvordan og hvor tit det bliver målt." }),
        result: z
          .strictObject({ text: plainText, year: z.number().int().min(2000).max(2100) })
          .optional()
          .meta({
            description: "Hvordan det gik, og i hvilket år. Udeladt siger siden, at det ikke er oplyst.",
          }),
      }),
    )
    .min(1),
});

const simple = [list, conditions, steps, table, services, products, suppliers, goals] as const;

/** A piece of text that holds no others. */
export const simpleBlock = z.union([markdownText, z.discriminatedUnion("kind", simple)]);

const partHeading = plainText.meta({ description: "Overskriften over delen." });

const innerPart = z.strictObject({
  kind: z.literal("part"),
  heading: partHeading,
  body: z.array(simpleBlock).min(1),
});

const part = z.strictObject({
  kind: z.literal("part"),
  heading: partHeading,
  body: z
    .array(z.union([markdownText, z.discriminatedUnion("kind", [...simple, innerPart])]))
    .min(1)
    .meta({
      description: "Delens tekst. Den kan selv have dele, men ikke dybere.",
    }),
});

const groups = z.strictObject({
  kind: z.literal("groups"),
  intro: markdownText.optional(),
  items: z
    .array(
      z.strictObject({
        name: plainText.meta({ description: "Gruppens navn, som bliver overskrift: Du er under 67 år." }),
        who: markdownText.meta({ description: "Hvem der hører til gruppen." }),
        under: citedUnder.optional().meta({
          description: "De paragraffer fra legalBasis, som gælder for gruppen.",
        }),
        conditions: conditions
          .omit({ kind: true })
          .optional()
          .meta({ description: "Hvad der skal være opfyldt, for at gruppen får hjælpen." }),
        body: z.array(simpleBlock).min(1).optional().meta({
          description: "Andet, der kun gælder for gruppen.",
        }),
      }),
    )
    .min(2),
});

/**
 * A piece of a section: a Markdown string, a list, conditions, steps, a table, sub-services, products, suppliers,
 * quality goals, a part with a heading of its own, or target groups to which different rules apply.
 *
 * `conditions` says whether all or any must hold, because a reader must know which; when the source leaves
 * that open the rule is `not-stated`, and the page says so instead of guessing.
 */
export const block = z.union([markdownText, z.discriminatedUnion("kind", [...simple, part, groups])]);

/** A piece of a section. */
export type Block = z.infer<typeof block>;
