import { z } from "zod";
import { conceptOrder } from "../../../model/index.ts";
import { blockData } from "./block.ts";
import { adoptionData, lawData, richText, url } from "./rich-text.ts";

const conflictData = z.object({
  about: z.string(),
  statements: z
    .array(z.object({ text: richText, where: z.string().describe("Where in the source it stands.") }))
    .min(2)
    .describe("Every statement of the source; none of them is known to be the right one."),
});

const lawAboveData = z.object({
  about: z.string(),
  says: richText.describe("What the Act says, which holds."),
  laws: z.array(lawData),
  text: richText.describe("What the municipality's text says."),
  where: z.string(),
});

/** A section of a standard as it is published. */
export const sectionData = z.object({
  id: z.string().describe("The anchor of the section on the page; it never changes."),
  url: url.describe("The section on the page."),
  concept: z
    .enum(conceptOrder)
    .optional()
    .describe("What the section is about; none where it fits no concept."),
  answers: z.array(z.enum(conceptOrder)).optional().describe("Concepts whose question it answers besides."),
  heading: z.string(),
  status: z
    .enum(["stated", "stated-none", "conflict"])
    .describe(
      "stated: the source says it; stated-none: the source says that there is none; conflict: it contradicts itself.",
    ),
  blocks: z.array(blockData),
  conflicts: z.array(conflictData),
  lawAbove: z.array(lawAboveData).describe("Where the Act gives more than the text."),
  shared: z
    .object({ key: z.string(), adoption: adoptionData.optional() })
    .optional()
    .describe("The section is a text that standards of the municipality share."),
});

/** A section of a standard as it is published. */
export type SectionData = z.infer<typeof sectionData>;
