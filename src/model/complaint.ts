import { z } from "zod";
import { distinct } from "./distinct.ts";
import { citedUnder, type LegalBasis, type WrittenLegalBasis } from "./legal-basis.ts";
import { senseless } from "./senseless.ts";
import { markdownText, plainText, slug } from "./text.ts";

/** What tells one way to complain from another, where a standard rests on several Acts or has several target groups. */
const route = {
  concerns: plainText.optional().meta({
    description: "Hvad klagen gælder, når der er flere veje: Genoptræning efter et sygehusophold.",
  }),
  under: citedUnder.optional().meta({
    description:
      "De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main.",
  }),
};

/**
 * Whether and how one can complain.
 *
 * - `appeal`: the source tells how to complain over a decision. Who decides and within how many weeks may be left to
 *   the Act, where the national table knows it.
 * - `no-appeal-by-statute`: the law rules an appeal out; the paragraph is cited.
 * - `no-decision`: the help is given without a decision, so there is nothing to appeal, and the source says so.
 * - `stated-none`: the municipality says there is no possibility. It is printed as the municipality's own
 *   statement and never generated.
 * - `not-stated`: the source says nothing.
 */
export const complaint = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("appeal"),
    ...route,
    over: markdownText.meta({ description: "Hvad man kan klage over." }),
    forms: distinct(z.enum(["written", "oral"])),
    deadline: z
      .strictObject({
        weeks: z.number().int().positive().max(520),
        from: plainText.meta({
          description: "Begivenheden, som den står efter „efter, at“: du modtog afgørelsen.",
        }),
      })
      .optional()
      .meta({ description: "Klagefristen. Udelad den kun, når loven selv har den." }),
    to: slug.meta({ description: "id for den kontakt, der modtager klagen." }),
    sentTo: z.enum(["municipality", "board"]).optional().meta({
      description: "municipality: kommunen ser på sagen igen først. board: klagen går direkte til nævnet.",
    }),
    help: markdownText.optional().meta({ description: "Hvem der kan hjælpe med klagen." }),
    afterwards: z
      .array(markdownText)
      .min(1)
      .optional()
      .meta({ description: "Hvad der så sker, trin for trin." }),
    decidedBy: plainText.optional().meta({
      description: "Hvem der afgør klagen til sidst: Ankestyrelsen. Udelad det kun, når loven selv har det.",
    }),
  }),
  z.strictObject({ kind: z.literal("no-appeal-by-statute"), ...route, cites: plainText, text: markdownText }),
  z.strictObject({ kind: z.literal("no-decision"), ...route, text: markdownText }),
  z.strictObject({
    kind: z.literal("stated-none"),
    ...route,
    statement: markdownText.meta({ description: "Kommunens udsagn, med vores egne ord." }),
    reasonGiven: z.boolean().meta({ description: "Om teksten siger hvorfor." }),
  }),
  z.strictObject({ kind: z.literal("not-stated"), ...route }),
]);

/** One way to complain, or that there is none. */
export type Complaint = z.infer<typeof complaint>;

const severalWays = z
  .array(complaint)
  .min(2)
  .refine(
    (ways) =>
      new Set(ways.map(({ concerns }) => concerns ?? "")).size === ways.length &&
      ways.every(({ concerns }) => concerns),
    senseless("complaints-alike"),
  );

/** The one way to complain, or several, each with what it concerns. */
export const complaints = z.union([complaint, severalWays]);

/** Gives every way to complain of a standard, in its order. */
export function complaintsOf({
  complaint: written,
}: {
  readonly complaint: z.infer<typeof complaints>;
}): readonly Complaint[] {
  return Array.isArray(written) ? written : [written];
}

/** Gives the way to one of a standard's ways to complain, as it is written: the one needs no number. */
export function complaintPath(
  { complaint: written }: { readonly complaint: z.infer<typeof complaints> },
  index: number,
): readonly (string | number)[] {
  return Array.isArray(written) ? ["complaint", index] : ["complaint"];
}

/**
 * Gives the paragraphs that a way to complain belongs to: those that it names, else those that the help is given
 * under.
 */
export function lawsOf<Basis extends WrittenLegalBasis>(
  { under }: Pick<Complaint, "under">,
  legalBasis: readonly Basis[],
): readonly Basis[] {
  return legalBasis.filter(({ act: cited, section: number, role }) =>
    under === undefined
      ? role === "main"
      : under.some((named) => named.act === cited && (named.section ?? number) === number),
  );
}

/** Gives the rule of complaint that all of some paragraphs have by their Acts; where they differ, nobody can tell which. */
export function appealRuleOf(laws: readonly LegalBasis[]): LegalBasis["law"]["appeals"] {
  const [first, ...others] = laws.map(({ law }) => law.appeals);
  const isOne = others.every(
    (rule) =>
      rule?.decidedBy === first?.decidedBy && rule?.sentTo === first?.sentTo && rule?.weeks === first?.weeks,
  );
  return isOne ? first : undefined;
}
