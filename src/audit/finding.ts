import type { Finding, PagePlace } from "../report/finding.ts";
import type { Check, SiteFault } from "./check.ts";

/** A finding of the audit: its code is the check's name and the rule, and it is on a page or in a PDF. */
export interface AuditFinding extends Finding {
  readonly place: PagePlace;
}

/** Something that a check cannot decide and leaves to a person; no fault by itself. */
export interface Question {
  readonly check: string;
  readonly page: string;
  readonly rule: string;
  readonly what: string;
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

/** Makes the finding of a check's fault. Whatever the audit finds is an error. */
export function findingOf({ name, affects = "" }: Check, fault: SiteFault): AuditFinding {
  const { page, place, rule, what, fix } = fault;
  return {
    code: `${name}/${rule}`,
    severity: "error",
    place: { page, at: place },
    what,
    why: `Hurts ${fault.affects ?? affects}.`,
    fix,
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
  const explained = new Set(
    findings.filter((finding) => ruleOf(finding) === notAudited).map(({ place }) => place.page),
  );
  return built
    .filter((page) => !seen.has(page) && !explained.has(page))
    .map((page) => notAuditedFinding(check, page, "The check ended before it came to this one."));
}

/** The rule of a finding that says that something was not looked at. */
export const notAudited = "not-audited";

/** Gives the finding for a page that could not be looked at, with the reason. */
export function notAuditedFinding(check: Check, page: string, what: string): AuditFinding {
  return findingOf(check, {
    page,
    place: "",
    rule: notAudited,
    what,
    affects: "everybody: nobody knows what is wrong with a page that was not looked at",
    fix: "Open the page in a browser, mend what keeps it from loading, and run the audit again.",
  });
}
