import { z } from "zod";
import { distinct } from "./distinct.ts";
import { markdownText, plainText, slug } from "./text.ts";

/**
 * Whether and how one can complain.
 *
 * - `appeal`: the source tells how to complain over a decision.
 * - `no-appeal-by-statute`: the law rules an appeal out; the paragraph is cited.
 * - `no-decision`: the help is given without a decision, so there is nothing to appeal, and the source says so.
 * - `stated-none`: the municipality says there is no possibility. It is printed as the municipality's own
 *   statement and never generated.
 * - `not-stated`: the source says nothing.
 */
export const complaint = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("appeal"),
    over: markdownText.meta({ description: "What one can complain about." }),
    forms: distinct(z.enum(["written", "oral"])),
    deadline: z.strictObject({
      weeks: z.number().int().positive().max(520),
      from: plainText.meta({
        description: "The event, as it stands after „efter, at“: du modtog afgørelsen.",
      }),
    }),
    to: slug.meta({ description: "The id of the contact who receives the complaint." }),
    help: markdownText.optional().meta({ description: "Who can help to complain, as the source tells it." }),
    afterwards: z.array(markdownText).min(1).meta({ description: "What happens next, step by step." }),
    decidedBy: plainText.meta({ description: "Who decides in the end, for example Ankestyrelsen." }),
  }),
  z.strictObject({ kind: z.literal("no-appeal-by-statute"), cites: plainText, text: markdownText }),
  z.strictObject({ kind: z.literal("no-decision"), text: markdownText }),
  z.strictObject({
    kind: z.literal("stated-none"),
    statement: markdownText.meta({ description: "The municipality's statement, in our own words." }),
    reasonGiven: z.boolean().meta({ description: "Whether the source says why." }),
  }),
  z.strictObject({ kind: z.literal("not-stated") }),
]);

/** Whether and how one can complain. */
export type Complaint = z.infer<typeof complaint>;
