import { z } from "zod";
import { block } from "./block.ts";
import { conceptKey } from "./concept.ts";
import { where } from "./place.ts";
import { plainText } from "./text.ts";

/**
 * One section of what a municipality's staff go by: how they assess, what they document, who does what. It has a page
 * and a PDF of its own and is never mixed into what citizens read.
 */
export const staffNote = z.strictObject({
  heading: plainText.meta({
    description: "Notens overskrift.",
    examples: ["Sådan vurderer du behovet"],
    reader: "Overskriften over noten, og en linje i indholdet.",
  }),
  concept: conceptKey.optional().meta({
    description: "Det afsnit i borgerens tekst, som noten hører til, med dets nøgle dér.",
    examples: ["criteria"],
    reader: "Under overskriften et link til borgerens afsnit, når standarden har det.",
  }),
  where,
  body: z
    .array(block)
    .min(1)
    .meta({
      description: "Notens tekst.",
      examples: [["Beskriv, hvad borgeren kan alene, og hvad der kræver støtte."]],
      reader: "Teksten under overskriften.",
    }),
});

/** One section of what a municipality's staff go by. */
export type StaffNote = z.infer<typeof staffNote>;
