import { type AuditFinding, checkOf } from "./finding.ts";
import { weights } from "./weight.ts";

/**
 * Tells the same fault once where several checks see it: those that break the same criterion on the same element. The
 * first to see it tells it, with the codes of all and the heaviest of their weights; two faults of one check stay two.
 */
export function mergedFindings(findings: readonly AuditFinding[]): AuditFinding[] {
  const told: AuditFinding[] = [];
  /** The places in `told` of the faults of an element, by page, element and criterion. */
  const known = new Map<string, number>();
  for (const finding of findings) {
    const { element, criterion, place } = finding;
    const key = element && criterion ? `${place.page} ${element} ${criterion}` : undefined;
    const at = key === undefined ? undefined : known.get(key);
    const first = at === undefined ? undefined : told[at];
    if (at === undefined || first === undefined || seers(first).some((code) => isOfCheck(code, finding))) {
      if (key !== undefined && at === undefined) known.set(key, told.length);
      told.push(finding);
    } else {
      told[at] = joined(first, finding);
    }
  }
  return told;
}

/** Gives the codes of all that see a fault, that of the finding itself first. */
export function seers({ code, seenBy }: Pick<AuditFinding, "code" | "seenBy">): readonly string[] {
  return seenBy ?? [code];
}

function isOfCheck(code: string, finding: AuditFinding): boolean {
  return checkOf({ code }) === checkOf(finding);
}

function joined(first: AuditFinding, other: AuditFinding): AuditFinding {
  const heavier = weights.indexOf(other.weight) < weights.indexOf(first.weight) ? other : first;
  const { weight, severity } = heavier;
  return { ...first, weight, severity, seenBy: [...seers(first), other.code] };
}
