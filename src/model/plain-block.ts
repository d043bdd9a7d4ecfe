import { z } from "zod";
import { where } from "./place.ts";
import { markdownText } from "./text.ts";

/** A text that names its place in the source. */
export const text = z
  .strictObject({
    kind: z.literal("text"),
    where,
    text: markdownText.meta({
      description: "Teksten.",
      examples: ["Du kan få hjælp til at gøre rent."],
      reader: "Teksten, som når den står alene i anførselstegn.",
    }),
  })
  .meta({
    description: "En tekst, der siger, hvor i kilden den står.",
    reader: "Teksten i afsnittet, på siden og på papir.",
  });

/** Things in any order. */
export const list = z
  .strictObject({
    kind: z.literal("list"),
    where,
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

/** What must hold, and whether all of it must. */
export const conditions = z
  .strictObject({
    kind: z.literal("conditions"),
    where,
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

/** What follows one after the other. */
export const steps = z
  .strictObject({
    kind: z.literal("steps"),
    where,
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
