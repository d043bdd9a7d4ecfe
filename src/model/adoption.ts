import { z } from "zod";
import { isoDate, plainText } from "./text.ts";

/** A day, or a month or a year alone: what the source says. */
export const adoptionDate = z.union([isoDate, z.string().regex(/^(19[7-9]\d|20\d\d)(-(0[1-9]|1[0-2]))?$/)]);

/** Who adopted a text, and when, as far as the source says it. */
export const adoption = z.strictObject({
  by: plainText.meta({
    description: "Hvem der har vedtaget teksten.",
    examples: ["Byrådet"],
    reader: "Efter datoen: af Byrådet.",
  }),
  on: adoptionDate.optional().meta({
    description: "Dagen, måneden eller året. Udelad den, når kilden ikke siger det.",
    examples: ["2026-03-12", "2026-03", "2026"],
    reader: "Datoen under Om teksten og på papiret.",
  }),
});

/** Who adopted a text, and when. */
export type Adoption = z.infer<typeof adoption>;
