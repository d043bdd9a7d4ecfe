import { z } from "zod";
import { senseless } from "./senseless.ts";
import { plainText, slug } from "./text.ts";

const standards = z
  .array(slug)
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, senseless("word-twice"))
  .meta({
    description: "Standardernes id'er i den rækkefølge, de skal stå.",
    examples: [["hjemmehjaelp", "madservice"]],
    reader: "Et link til hver standard. Et udkast står der ikke, før det er offentliggjort.",
  });

/** Standards that belong together on the municipality's page. */
export const standardGroup = z.strictObject({
  heading: plainText.meta({
    description: "Overskriften over gruppen.",
    examples: ["Hjælp i hjemmet"],
    reader: "Overskriften over standarderne.",
  }),
  standards,
});

/** A situation in the citizen's own words, and the standards that help in it. */
export const situation = z.strictObject({
  situation: plainText.meta({
    description: "Situationen, som borgeren selv ville sige den.",
    examples: ["Jeg kan ikke selv lave mad"],
    reader: "Sætningen over de links, der hjælper.",
  }),
  standards,
});
