import { affects } from "../messages/audit/affects.ts";
import { engines, notAudited as reasons } from "../messages/audit/engines.ts";
import type { Finding, PagePlace } from "../report/finding.ts";
import type { Check, SiteFault } from "./check.ts";
import { type Level, levelOf, severityOf, type Weight } from "./weight.ts";

/** A finding of the audit: its code is the check's name and the rule, and it is on a page or in a PDF. */
export interface AuditFinding extends Finding {
  readonly place: PagePlace;
  readonly weight: Weight;
  /** The broken success criterion of WCAG 2.2 and its level; left out where it breaks none. */
  readonly criterion?: string;
  readonly level?: Level;
  /** The way to the element from the top of the page, where the browser has found it: the same for every engine. */
  readonly element?: string;
  /** The codes of all that see the same fault on the same element, its own included; left out where it is alone. */
  readonly seenBy?: readonly string[];
}

/** Something that a check cannot decide and leaves to a person; no fault by itself. */
export interface Question {
  readonly check: string;
  readonly page: string;
  readonly rule: string;
  readonly what: string;
  /** The language of `what`, where an engine says it in its own words. */
  readonly toolWords?: "en";
}

/** What a check looked at and what it found; looking at too little is itself a fault. */
export interface CheckOutcome {
  readonly check: Check;
  /** The site paths that were looked at to the end. */
  readonly audited: readonly string[];
  readonly findings: readonly AuditFinding[];
  readonly questions?: readonly Question[];
  /** The time that the check took, summed over what it looked at. */
  readonly seconds?: number;
  /** Why the check could not run on this machine; only for a check that may be left out. */
  readonly notRun?: string;
}

/** Makes the finding of a check's fault. */
export function findingOf(check: Check, fault: SiteFault): AuditFinding {
  const { page, place, rule, what, fix, toolWords } = fault;
  const facts = check.rules?.[rule];
  const weight = fault.weight ?? facts?.weight ?? check.weight ?? "hint";
  const criterion = fault.criterion ?? facts?.criterion;
  return {
    code: `${check.name}/${rule}`,
    severity: severityOf(weight),
    weight,
    ...(criterion !== undefined && { criterion, level: levelOf(criterion) }),
    place: { page, at: place },
    what,
    why: engines.hurts(fault.affects ?? check.affects?.() ?? ""),
    fix,
    ...(toolWords !== undefined && { toolWords }),
  };
}

/** Gives the name of the check that saw a finding. */
export function checkOf({ code }: Pick<AuditFinding, "code">): string {
  return code.slice(0, code.indexOf("/"));
}

/** Gives the rule that a finding breaks, as its check names it. */
export function ruleOf({ code }: Pick<AuditFinding, "code">): string {
  return code.slice(code.indexOf("/") + 1);
}

/** Gives a finding for each page or PDF that a check did not look at, so that none passes unseen. */
export function unseen(
  built: readonly string[],
  { check, audited, findings }: CheckOutcome,
): readonly AuditFinding[] {
  const seen = new Set(audited);
  const explained = new Set(findings.filter(isUnseen).map(({ place }) => place.page));
  return built
    .filter((page) => !seen.has(page) && !explained.has(page))
    .map((page) => notAuditedFinding(check, page, reasons.endedBefore()));
}

/** The rule of a finding that says that something was not looked at. */
export const notAudited = "not-audited";

/** Says whether a finding is that something was not looked at. */
export function isUnseen(finding: Pick<AuditFinding, "code">): boolean {
  return ruleOf(finding) === notAudited;
}

/** Gives the finding for a page or PDF that could not be looked at, with the reason. */
export function notAuditedFinding(check: Check, page: string, what: string): AuditFinding {
  return findingOf(check, {
    page,
    place: "",
    rule: notAudited,
    weight: "barrier",
    what,
    affects: affects.notAudited(),
    fix: check.subject === "pdf" ? reasons.fixPdf() : reasons.fix(),
  });
}
