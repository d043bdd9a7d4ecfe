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
    explain: slug.meta({ description: "The id of the word in the glossary (_data/national/glossary)." }),
  }),
  z.strictObject({ list: z.array(plainText).min(2) }),
  z.strictObject({ steps: z.array(plainText).min(2) }),
  z.strictObject({ contact: slug.meta({ description: "The id of one of the standard's contacts." }) }),
  z.strictObject({
    emergencyNumbers: z.literal(true).meta({ description: "The standard's emergency numbers." }),
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
      "The parts of the standard that this section tells, by their keys there: cost, howToApply. A section that only says that the municipality is silent tells none. The review finds parts that no section tells.",
  }),
  lines: z.array(easyLine).min(1),
});

/** The easy-read edition of one standard. */
export const easyRead = z.strictObject({
  standard: slug,
  madeFrom: plainText.meta({ description: "The revision of the standard it was made from." }),
  reviewedBy: plainText.optional().meta({ description: "The readers who tried it." }),
  reviewedOn: isoDate.optional(),
  summary: z.array(easyLine).min(1),
  sections: z.array(easySection).min(1),
});

/** An easy-read edition as an editor writes it: `export default { … } satisfies EasyReadInput`. */
export type EasyReadInput = z.input<typeof easyRead>;

/** The easy-read edition of one standard. */
export type EasyRead = z.infer<typeof easyRead>;
