import { z } from "zod";
import { conceptOrder } from "./concept.ts";
import { distinct } from "./distinct.ts";
import { isoDate, plainText, slug } from "./text.ts";

/** The pictograms an easy-read section can carry; each shows one thing. */
export const pictogram = z.enum([
  "people",
  "conversation",
  "phone",
  "letter",
  "home",
  "clock",
  "calendar",
  "money",
  "helping-hands",
  "question",
  "stop",
  "rights",
  "law",
  "checklist",
  "emergency",
  "group",
]);

/** The name of a pictogram. */
export type Pictogram = z.infer<typeof pictogram>;

/**
 * One line of easy read: a sentence, a sentence whose hard word is explained right below it, a list, numbered
 * steps, or a contact of the standard (its numbers are written once, in the standard).
 */
export const easyLine = z.union([
  plainText,
  z.strictObject({
    text: plainText,
    explain: slug.meta({ description: "Ordets id i ordlisten (_data/national/glossary)." }),
  }),
  z.strictObject({ list: z.array(plainText).min(2) }),
  z.strictObject({ steps: z.array(plainText).min(2) }),
  z.strictObject({ contact: slug.meta({ description: "Id på en af standardens kontakter." }) }),
  z.strictObject({
    emergencyNumbers: z.literal(true).meta({ description: "Standardens alarmnumre." }),
  }),
]);

/** One line of easy read. */
export type EasyLine = z.infer<typeof easyLine>;

/** A section of easy read: a heading, a pictogram and lines; `tells` says which parts of the standard it tells. */
export const easySection = z.strictObject({
  heading: plainText,
  pictogram,
  tells: distinct(z.enum(conceptOrder)).optional().meta({
    description:
      "De dele af standarden, som afsnittet fortæller om, med deres nøgler dér: cost, howToApply. Et afsnit, der kun siger, at kommunen intet oplyser, fortæller ikke om nogen. Gennemgangen finder dele, som intet afsnit fortæller om.",
  }),
  lines: z.array(easyLine).min(1),
});

/** The easy-read edition of one standard. */
export const easyRead = z.strictObject({
  standard: slug,
  madeFrom: plainText.meta({ description: "Den version af standarden, som teksten er lavet ud fra." }),
  reviewedBy: plainText.optional().meta({ description: "De læsere, der har prøvet teksten." }),
  reviewedOn: isoDate.optional(),
  summary: z.array(easyLine).min(1),
  sections: z.array(easySection).min(1),
});

/** An easy-read edition as an editor writes it: `export default { … } satisfies EasyReadInput`. */
export type EasyReadInput = z.input<typeof easyRead>;

/** The easy-read edition of one standard. */
export type EasyRead = z.infer<typeof easyRead>;
