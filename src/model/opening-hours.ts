import { z } from "zod";
import { adoption } from "./adoption.ts";
import { plainText, slug } from "./text.ts";

const daysAndHours = z.strictObject({
  days: plainText.meta({
    description: "Dagene, som de læses.",
    examples: ["Mandag til torsdag"],
    reader: "Først på linjen.",
  }),
  hours: plainText.meta({
    description: "Tiden.",
    examples: ["9-15", "Lukket"],
    reader: "Efter dagene: kl. 9 til 15.",
  }),
});

const openingHours = z.union([plainText, z.array(daysAndHours).min(1)]);

/** When one can call or come: in one line, or day by day. */
export type OpeningHours = z.infer<typeof openingHours>;

/** Opening hours of the municipality, which contacts name by their key, so that they are written once. */
export const sharedHours = z.strictObject({
  hours: openingHours.meta({
    description: "Hvornår man kan ringe eller komme: én linje, eller en liste med days og hours.",
    examples: ["Mandag til fredag kl. 9–14"],
    reader: "Åbningstiden ved hver kontakt, der henviser til den.",
  }),
  adoption: adoption.optional().meta({
    description: "Hvem der har vedtaget åbningstiden, og hvornår.",
    examples: [{ by: "Byrådet", on: "2026-01" }],
    reader: "En linje under kontakten i hele teksten: Åbningstiden er vedtaget i januar 2026 af Byrådet.",
  }),
});

/** Opening hours as they are written at a contact: its own, or some of the municipality's by their key. */
export const writtenHours = z
  .union([
    ...openingHours.options,
    z.strictObject({
      shared: slug.meta({
        description: "Nøglen på en af åbningstiderne i kommunens index.ts.",
        examples: ["raadhuset"],
        reader: "Åbningstiden, som kommunen har skrevet den.",
      }),
    }),
  ])
  .meta({
    description:
      "Hvornår man kan ringe eller komme: én linje, en liste med days og hours, eller { shared: … } for en af kommunens.",
    examples: ["Mandag til fredag kl. 9–14"],
    reader: "En linje ved kontakten, eller en til hver af dagene.",
  });

/** Opening hours as they are written at a contact. */
export type WrittenHours = z.infer<typeof writtenHours>;
