import { z } from "zod";

/** A text of ours twice: as Markdown, whose links are whole addresses, and as the words alone. */
export const richText = z
  .object({
    markdown: z
      .string()
      .describe("Markdown: paragraphs, line breaks, *emphasis*, **strong** and [links](https://…)."),
    plain: z.string().describe("The same words without any markup."),
  })
  .describe("A text, once as Markdown and once as plain words.");

/** A text of ours twice: as Markdown and as plain words. */
export type RichText = z.infer<typeof richText>;

/** A calendar date, `YYYY-MM-DD`. */
export const day = z.iso.date().describe("A calendar date, YYYY-MM-DD.");

/** A whole address on the web. */
export const url = z.url().describe("A whole address.");

/** A length of time in the source's own unit. */
export const durationData = z.object({
  value: z.number(),
  unit: z
    .enum(["hours", "weekdays", "working-days", "days", "weeks", "months", "years"])
    .describe("weekdays: Monday to Saturday; working-days: Monday to Friday."),
});

/** Who adopted something, and the day, month or year, as far as it is known. */
export const adoptionData = z.object({
  by: z.string(),
  on: z.string().optional().describe("YYYY-MM-DD, YYYY-MM or YYYY."),
});

/** A paragraph of an Act by its name and the address of its text, where that is known. */
export const lawData = z.object({
  name: z.string(),
  url: url.optional(),
});
