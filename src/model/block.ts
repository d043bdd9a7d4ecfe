import { z } from "zod";
import { goals, products, services, suppliers } from "./catalogue-block.ts";
import { citedUnder } from "./legal-basis.ts";
import { where } from "./place.ts";
import { conditions, list, steps, text } from "./plain-block.ts";
import { markdownText, plainText } from "./text.ts";

const table = z
  .strictObject({
    kind: z.literal("table"),
    where,
    caption: plainText.meta({
      description: "Tabellens titel.",
      examples: ["Madservice, pris pr. måltid"],
      reader: "Titlen over tabellen; skærmlæsere siger den først.",
    }),
    head: z
      .array(plainText)
      .min(2)
      .meta({
        description: "Kolonnernes navne, fra venstre.",
        examples: [["Ret", "Pris"]],
        reader: "Tabellens første række; på små skærme står navnet ved hver celle.",
      }),
    rows: z
      .array(z.array(markdownText).min(1))
      .min(1)
      .meta({
        description:
          "Rækkerne. Hver har en celle til hver kolonne; den første celle er rækkens navn. En celle kan have links og fremhævet tekst.",
        examples: [
          [
            ["Hovedret", "62 kroner"],
            ["Biret", "14 kroner"],
          ],
        ],
        reader: "Tabellens rækker, på siden og på papir.",
      }),
  })
  .meta({
    description: "En tabel med en titel og navne på kolonnerne.",
    reader: "En tabel, som også kan læses på en telefon og med skærmlæser.",
  });

const simple = [text, list, conditions, steps, table, services, products, suppliers, goals] as const;

/** A piece of text that holds no others. */
export const simpleBlock = z.union([markdownText, z.discriminatedUnion("kind", simple)]).meta({
  description:
    "En tekst, eller en liste, betingelser, trin, en tabel, ydelser, varer, leverandører eller mål.",
  examples: ["Du kan få hjælp til at gøre rent."],
  reader: "Stykket i afsnittet, på siden og på papir.",
});

const partHeading = plainText.meta({
  description: "Overskriften over delen.",
  examples: ["Hjælp om natten"],
  reader: "En overskrift under afsnittets egen.",
});

const innerPart = z
  .strictObject({
    kind: z.literal("part"),
    where,
    heading: partHeading,
    body: z
      .array(simpleBlock)
      .min(1)
      .meta({
        description: "Delens tekst.",
        examples: [["Du kan få hjælp hele natten."]],
        reader: "Teksten under overskriften.",
      }),
  })
  .meta({ description: "En del af en del.", reader: "Tekst under en overskrift på tredje niveau." });

const part = z
  .strictObject({
    kind: z.literal("part"),
    where,
    heading: partHeading,
    body: z
      .array(z.union([markdownText, z.discriminatedUnion("kind", [...simple, innerPart])]))
      .min(1)
      .meta({
        description: "Delens tekst. Den kan selv have dele, men ikke dybere.",
        examples: [["Du kan få hjælp hele natten."]],
        reader: "Teksten under overskriften.",
      }),
  })
  .meta({
    description: "En del af afsnittet med sin egen overskrift.",
    reader: "Tekst under en overskrift i afsnittet.",
  });

const groups = z
  .strictObject({
    kind: z.literal("groups"),
    where,
    intro: markdownText.optional().meta({
      description: "En indledning lige før grupperne.",
      examples: ["Reglerne er forskellige for to grupper:"],
      reader: "Sætningen over grupperne.",
    }),
    items: z
      .array(
        z.strictObject({
          name: plainText.meta({
            description: "Gruppens navn.",
            examples: ["Du er under 67 år"],
            reader: "Overskriften over gruppens regler.",
          }),
          who: markdownText.meta({
            description: "Hvem der hører til gruppen.",
            examples: ["Du bor hjemme og er under folkepensionsalderen."],
            reader: "Teksten under gruppens navn.",
          }),
          under: citedUnder.optional().meta({
            description: "De paragraffer fra legalBasis, som gælder for gruppen.",
            reader: "Paragraffen under gruppens navn.",
          }),
          conditions: conditions.omit({ kind: true, where: true }).optional().meta({
            description: "Hvad der skal være opfyldt, for at gruppen får hjælpen.",
            reader: "En liste, der siger, hvor mange af betingelserne der skal gælde.",
          }),
          body: z
            .array(simpleBlock)
            .min(1)
            .optional()
            .meta({
              description: "Andet, der kun gælder for gruppen.",
              examples: [["Du kan få hjælp i 10 timer om ugen."]],
              reader: "Teksten under gruppens navn.",
            }),
        }),
      )
      .min(2)
      .meta({
        description: "Grupperne, mindst to.",
        examples: [
          [
            { name: "Du er under 67 år", who: "Du bor hjemme." },
            { name: "Du er fyldt 67 år", who: "Du bor hjemme." },
          ],
        ],
        reader: "Hver gruppe for sig.",
      }),
  })
  .meta({
    description: "Grupper af borgere, som der gælder forskellige regler for.",
    reader: "Hver gruppe for sig, med det, der gælder for den.",
  });

/**
 * A piece of a section: a Markdown string, a list, conditions, steps, a table, sub-services, products, suppliers,
 * quality goals, a part with a heading of its own, or target groups to which different rules apply.
 *
 * `conditions` says whether all or any must hold, because a reader must know which; when the source leaves
 * that open the rule is `not-stated`, and the page says so instead of guessing.
 */
export const block = z.union([markdownText, z.discriminatedUnion("kind", [...simple, part, groups])]).meta({
  description:
    "En tekst, eller en liste, betingelser, trin, en tabel, ydelser, varer, leverandører, mål, en del eller målgrupper.",
  examples: ["Du kan få hjælp til at gøre rent."],
  reader: "Stykket i afsnittet, på siden og på papir.",
});

/** A piece of a section. */
export type Block = z.infer<typeof block>;
