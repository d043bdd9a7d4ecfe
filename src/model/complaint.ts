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
    over: markdownText.meta({ description: "Hvad man kan klage over." }),
    forms: distinct(z.enum(["written", "oral"])),
    deadline: z.strictObject({
      weeks: z.number().int().positive().max(520),
      from: plainText.meta({
        description: "Det, fristen løber fra, som det står efter „efter, at“: du modtog afgørelsen.",
      }),
    }),
    to: slug.meta({ description: "Id på den kontakt, der tager imod klagen." }),
    help: markdownText
      .optional()
      .meta({ description: "Hvem der kan hjælpe med at klage, som kilden fortæller det." }),
    afterwards: z.array(markdownText).min(1).meta({ description: "Hvad der sker bagefter, trin for trin." }),
    decidedBy: plainText.meta({
      description: "Hvem der afgør klagen til sidst, for eksempel Ankestyrelsen.",
    }),
  }),
  z.strictObject({ kind: z.literal("no-appeal-by-statute"), cites: plainText, text: markdownText }),
  z.strictObject({ kind: z.literal("no-decision"), text: markdownText }),
  z.strictObject({
    kind: z.literal("stated-none"),
    statement: markdownText.meta({ description: "Det, kommunen siger, med vores egne ord." }),
    reasonGiven: z.boolean().meta({ description: "Om kilden siger hvorfor." }),
  }),
  z.strictObject({ kind: z.literal("not-stated") }),
]);

/** Whether and how one can complain. */
export type Complaint = z.infer<typeof complaint>;
