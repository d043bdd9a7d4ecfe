import { z } from "zod";
import { where } from "./place.ts";
import { markdownText } from "./text.ts";

/** One duty or expectation the citizen is asked to meet. */
export const responsibility = z.strictObject({
  text: markdownText.meta({
    description: "Hvad borgeren skal gøre.",
    examples: ["Du rydder gulvet, før vi gør rent."],
    reader: "Et punkt under Dit ansvar og på tjeklisten.",
  }),
  reason: markdownText.optional().meta({
    description: "Hvorfor, når kilden siger det.",
    examples: ["Så kan vi komme til."],
    reader: "Efter punktet.",
  }),
  where,
});

/** One duty or expectation the citizen is asked to meet. */
export type Responsibility = z.infer<typeof responsibility>;
