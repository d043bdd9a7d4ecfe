import { z } from "zod";
import { markdownText, plainText } from "./text.ts";

/** The Acts a standard can cite. The names of the keys are the Danish short titles; `national/acts.ts` resolves links. */
export const act = z.enum([
  "serviceloven",
  "retssikkerhedsloven",
  "forvaltningsloven",
  "almenboligloven",
  "aeldreloven",
  "sundhedsloven",
  "barnets-lov",
]);

/** The key of an Act. */
export type Act = z.infer<typeof act>;

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
  section: z
    .string()
    .regex(/^[1-9]\d{0,2}( [a-zæøå])?$/)
    .meta({ description: "The paragraph without the sign, for example 99 or 82 a." }),
  subsection: z.number().int().positive().max(99).optional().meta({ description: "The stk. number." }),
  role: z.enum(["main", "also", "mentioned"]).meta({
    description: "main: the help is given under it. also: part of the help. mentioned: only referred to.",
  }),
  about: plainText
    .optional()
    .meta({ description: "What help it is about, in a few words: hjælp i en gruppe." }),
  says: markdownText.optional().meta({ description: "What the paragraph says, in our own plain words." }),
  appeal: z.enum(["appeal", "no-appeal-by-statute", "usually-no-decision", "not-relevant"]),
});

/** One paragraph that the standard rests on or refers to. */
export type LegalBasis = z.infer<typeof legalBasis>;

/** A consolidated Act, guidance or practice that the source names as its rules. */
export const citedRule = z.strictObject({
  title: plainText,
  number: z
    .string()
    .regex(/^(LBK|VEJ|BEK) [1-9]\d{0,5}\/(19|20)\d{2}$/)
    .optional()
    .meta({
      description: "Kind, number and year, for example VEJ 10284/2017; the freshness rule looks it up.",
    }),
});

/** A consolidated Act, guidance or practice that the source names as its rules. */
export type CitedRule = z.infer<typeof citedRule>;
