import { affectsByCriterion } from "../messages/audit/affects.ts";

const people: Readonly<Record<string, () => string>> = affectsByCriterion;

/** Says whom a broken success criterion affects (`1.4.3`); what belongs to none is good practice. */
export function affectedUsers(criterion: string | undefined): string {
  if (criterion === undefined) return affectsByCriterion.none();
  const guideline = criterion.split(".").slice(0, 2).join(".");
  return (people[criterion] ?? people[guideline] ?? affectsByCriterion.other)();
}
