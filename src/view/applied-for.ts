import { lawsOf, type Standard } from "../model/index.ts";

/**
 * Tells whether the help is applied for: where the source says that no decision is needed, or the law usually wants
 * none, one asks for it, and there is no answer to wait for.
 */
export function isAppliedFor({ facts, legalBasis }: Pick<Standard, "facts" | "legalBasis">): boolean {
  const laws = lawsOf({}, legalBasis);
  return (
    facts.referralNeeded ?? (laws.length === 0 || laws.some(({ appeal }) => appeal !== "usually-no-decision"))
  );
}
