import { z } from "zod";
import { type ActEntry, act } from "./act.ts";
import { markdownText, plainText } from "./text.ts";

/** The number of a paragraph. */
export const section = z
  .string()
  .regex(/^[1-9]\d{0,2}( [a-zæøå])?$/)
  .optional()
  .meta({
    description: "Paragraffen uden tegn, for eksempel 99 eller 82 a. Udelad den, når det er hele loven.",
  });

/**
 * One paragraph that the standard rests on or refers to.
 *
 * `appeal` is the rule for decisions under this very paragraph, because two paragraphs in one standard can differ
 * (serviceloven § 85 can be appealed, §§ 82 a and 82 b cannot: their stk. 2):
 * `appeal` · `no-appeal-by-statute` · `usually-no-decision` (help given without a decision, as under § 99) ·
 * `not-relevant` (only mentioned).
 */
export const legalBasis = z.strictObject({
  act,
  section,
  subsection: z.number().int().positive().max(99).optional().meta({ description: "Stykkets nummer (stk.)." }),
  role: z.enum(["main", "also", "mentioned"]).meta({
    description: "main: hjælpen gives efter den. also: en del af hjælpen. mentioned: den er kun nævnt.",
  }),
  about: plainText
    .optional()
    .meta({ description: "Hvilken hjælp den handler om, med få ord: hjælp i en gruppe." }),
  says: markdownText.optional().meta({ description: "Hvad paragraffen siger, med vores egne enkle ord." }),
  appeal: z.enum(["appeal", "no-appeal-by-statute", "usually-no-decision", "not-relevant"]),
});

/** Paragraphs of the standard's own legal basis to which something belongs: a way to complain, a target group. */
export const citedUnder = z.array(z.strictObject({ act, section })).min(1);

/** One paragraph as it is written: its Act is a key. */
export type WrittenLegalBasis = z.infer<typeof legalBasis>;

/** One paragraph that the standard rests on or refers to, with its Act. */
export type LegalBasis = WrittenLegalBasis & { readonly law: ActEntry };

/** A consolidated Act, guidance or practice that the source names as its rules. */
export const citedRule = z.strictObject({
  title: plainText,
  number: z
    .string()
    .regex(/^(LBK|LOV|BEK|VEJ|CIR) [1-9]\d{0,5}\/(19|20)\d{2}$/)
    .optional()
    .meta({
      description:
        "Type, nummer og år, for eksempel VEJ 10284/2017; gennemgangen slår op, om den stadig gælder.",
    }),
});

/** A consolidated Act, guidance or practice that the source names as its rules. */
export type CitedRule = z.infer<typeof citedRule>;
