import { z } from "zod";
import { markdownText, plainText } from "./text.ts";

const list = z
  .strictObject({
    kind: z.literal("list"),
    intro: markdownText.optional().meta({
      description: "En indledning lige før punkterne.",
      examples: ["Du kan få hjælp til:"],
      reader: "Sætningen over listen.",
    }),
    items: z
      .array(markdownText)
      .min(1)
      .meta({
        description: "Listens punkter, ét i hver tekst.",
        examples: [["At komme i bad", "At gøre rent"]],
        reader: "En liste med prikker.",
      }),
  })
  .meta({
    description: "En liste, hvor rækkefølgen er ligegyldig.",
    reader: "En liste med prikker, på siden og på papir.",
  });

const conditions = z
  .strictObject({
    kind: z.literal("conditions"),
    rule: z.enum(["all", "any", "not-stated"]).meta({
      description: "Om alle betingelser skal være opfyldt, eller om én er nok.",
      words: { all: "Alle skal være opfyldt.", any: "Én er nok.", "not-stated": "Kilden siger det ikke." },
      reader: "En linje over betingelserne, der siger det.",
    }),
    intro: markdownText.meta({
      description: "En indledning lige før betingelserne.",
      examples: ["Du kan få hjælpen, når:"],
      reader: "Sætningen over betingelserne.",
    }),
    items: z
      .array(markdownText)
      .min(1)
      .meta({
        description: "Betingelserne, én i hver tekst.",
        examples: [["Du bor i kommunen", "Du kan ikke selv gøre rent"]],
        reader: "En liste, hvor det står, om alle skal gælde, eller én er nok.",
      }),
  })
  .meta({
    description: "Betingelser, der siger, om alle skal være opfyldt, eller om én er nok.",
    reader: "En liste, der siger, hvor mange af betingelserne der skal gælde.",
  });

const steps = z
  .strictObject({
    kind: z.literal("steps"),
    intro: markdownText.optional().meta({
      description: "En indledning lige før trinene.",
      examples: ["Sådan søger du:"],
      reader: "Sætningen over trinene.",
    }),
    items: z
      .array(markdownText)
      .min(2)
      .meta({
        description: "Trinene i deres rækkefølge, ét i hver tekst.",
        examples: [["Ring til os", "Vi besøger dig", "Du får et brev"]],
        reader: "En liste med tal.",
      }),
  })
  .meta({
    description: "Trin, der følger efter hinanden.",
    reader: "En liste med tal, på siden og på papir.",
  });

const table = z
  .strictObject({
    kind: z.literal("table"),
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

const services = z
  .strictObject({
    kind: z.literal("services"),
    intro: markdownText.optional().meta({
      description: "En indledning lige før ydelserne.",
      examples: ["Hjælpen kan være:"],
      reader: "Sætningen over ydelserne.",
    }),
    items: z
      .array(
        z.strictObject({
          title: plainText.meta({
            description: "Ydelsens navn.",
            examples: ["Rengøring"],
            reader: "En lille overskrift.",
          }),
          text: markdownText.meta({
            description: "Hvad ydelsen er.",
            examples: ["Vi gør rent hver anden uge."],
            reader: "Teksten under ydelsens navn.",
          }),
        }),
      )
      .min(1)
      .meta({ description: "Ydelserne, én i hver.", reader: "Hver ydelse med sin overskrift." }),
  })
  .meta({
    description: "Flere ydelser, hver med navn og tekst.",
    reader: "Hver ydelse for sig med en lille overskrift.",
  });

/**
 * A piece of a section: a Markdown string, or a list, conditions, steps, a table or sub-services.
 *
 * `conditions` says whether all or any must hold, because a reader must know which; when the source leaves
 * that open the rule is `not-stated`, and the page says so instead of guessing.
 */
export const block = z
  .union([markdownText, z.discriminatedUnion("kind", [list, conditions, steps, table, services])])
  .meta({
    description: "En tekst, eller en liste, betingelser, trin, en tabel eller ydelser.",
    examples: ["Du kan få hjælp til at gøre rent."],
    reader: "Stykket i afsnittet, på siden og på papir.",
  });

/** A piece of a section. */
export type Block = z.infer<typeof block>;
