import { z } from "zod";
import { type ActEntry, act } from "./act.ts";
import { where } from "./place.ts";
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
  act: act.meta({
    examples: ["serviceloven"],
    reader: "Lovens navn foran paragraffen.",
  }),
  section: section.meta({
    description: "Paragraffen uden tegn, for eksempel 99 eller 82 a. Udelad den, når det er hele loven.",
    examples: ["83"],
    reader: "Paragraffen i det korte svar og under lovgrundlaget, med link til lovens tekst.",
  }),
  subsection: z
    .number()
    .int()
    .positive()
    .max(99)
    .optional()
    .meta({ description: "Stykkets nummer (stk.).", examples: [1], reader: "Efter paragraffen." }),
  role: z.enum(["main", "also", "mentioned"]).meta({
    description: "Hvilken del paragraffen har i standarden.",
    words: {
      main: "Hjælpen gives efter den.",
      also: "En del af hjælpen gives efter den.",
      mentioned: "Den er kun nævnt.",
    },
    reader: "main står i det korte svar; mentioned står for sig, som kun nævnt.",
  }),
  about: plainText.optional().meta({
    description: "Hvilken hjælp paragraffen handler om, med få ord.",
    examples: ["hjælp i en gruppe"],
    reader: "I sætningen om, hvad man ikke kan klage over.",
  }),
  says: markdownText.optional().meta({
    description: "Hvad paragraffen siger, med egne, enkle ord.",
    examples: ["Kommunen skal tilbyde hjælp til at gøre rent."],
    reader: "Teksten under paragraffen.",
  }),
  appeal: z.enum(["appeal", "no-appeal-by-statute", "usually-no-decision", "not-relevant"]).meta({
    description: "Om man kan klage over en afgørelse efter netop denne paragraf.",
    words: {
      appeal: "Man kan klage.",
      "no-appeal-by-statute": "Loven udelukker klage.",
      "usually-no-decision": "Der træffes normalt ingen afgørelse.",
      "not-relevant": "Paragraffen er kun nævnt.",
    },
    reader: "Ved no-appeal-by-statute står det under klagevejledningen.",
  }),
  where,
});

/** Paragraphs of the standard's own legal basis to which something belongs: a way to complain, a target group. */
export const citedUnder = z
  .array(
    z.strictObject({
      act: act.meta({
        description: "Lovens nøgle, som i legalBasis.",
        examples: ["serviceloven"],
        reader: "De regler om klage, der gælder under loven.",
      }),
      section: section.meta({
        description: "Paragraffen, som i legalBasis.",
        examples: ["83"],
        reader: "Intet.",
      }),
    }),
  )
  .min(1);

/** One paragraph as it is written: its Act is a key. */
export type WrittenLegalBasis = z.infer<typeof legalBasis>;

/** One paragraph that the standard rests on or refers to, with its Act. */
export type LegalBasis = WrittenLegalBasis & { readonly law: ActEntry };

/** A consolidated Act, guidance or practice that the source names as its rules. */
export const citedRule = z.strictObject({
  title: plainText.meta({
    description: "Reglens navn, som kilden skriver det.",
    examples: ["Vejledning om hjælp og støtte"],
    reader: "Navnet på listen over regler, kilden nævner.",
  }),
  number: z
    .string()
    .regex(/^(LBK|LOV|BEK|VEJ|CIR) [1-9]\d{0,5}\/(19|20)\d{2}$/)
    .optional()
    .meta({
      description:
        "Type, nummer og år, for eksempel VEJ 10284/2017; gennemgangen slår op, om den stadig gælder.",
      examples: ["VEJ 10284/2017"],
      reader: "Er reglen erstattet, står der, siden hvornår og af hvad.",
    }),
  where,
});

/** A consolidated Act, guidance or practice that the source names as its rules. */
export type CitedRule = z.infer<typeof citedRule>;
