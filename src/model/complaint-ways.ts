import type { Complaint } from "./complaint.ts";
import type { LegalBasis, WrittenLegalBasis } from "./legal-basis.ts";

/** Gives every way to complain of a standard, in its order. */
export function complaintsOf<Way extends object>({
  complaint: written,
}: {
  readonly complaint: Way | readonly Way[];
}): readonly Way[] {
  return Array.isArray(written) ? written : [written as Way];
}

/** Tells that a standard has a way to complain that is an appeal. */
export function canAppeal(standard: { readonly complaint: Complaint | readonly Complaint[] }): boolean {
  return complaintsOf(standard).some(({ kind }) => kind === "appeal");
}

/** Gives the way to one of a standard's ways to complain, as it is written: the one needs no number. */
export function complaintPath(
  { complaint: written }: { readonly complaint: unknown },
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
