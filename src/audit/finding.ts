/** One fault of the site: where it is, which rule it breaks, whom it affects and how to mend it. */
export interface Finding {
  /** The name of the check that saw it. */
  readonly check: string;
  /** The site path of the page or the PDF, for example `/ballerup/`. */
  readonly page: string;
  /** Where on the page: a line of its HTML or a CSS selector; empty when the whole page is meant. */
  readonly place: string;
  readonly rule: string;
  readonly what: string;
  readonly affects: string;
  readonly fix: string;
}

/** Something that a check cannot decide and leaves to a person; no fault by itself. */
export interface Question {
  readonly check: string;
  readonly page: string;
  readonly rule: string;
  readonly what: string;
}

/** What a check looks at: the pages of a site, or the PDFs beside them. */
export type Subject = "page" | "pdf";

/** What a check looked at and what it found; looking at too little is itself a fault. */
export interface CheckOutcome {
  readonly check: string;
  /** `page` when left out. */
  readonly subject?: Subject;
  /** The site paths that were looked at to the end. */
  readonly audited: readonly string[];
  readonly findings: readonly Finding[];
  readonly questions?: readonly Question[];
  /** The time that the check took, summed over what it looked at. */
  readonly seconds?: number;
  /** Why the check could not run on this machine; only for a check that may be left out. */
  readonly notRun?: string;
}

/** Gives a finding for each page or PDF that a check did not look at, so that none passes unseen. */
export function unseen(built: readonly string[], { check, audited, findings }: CheckOutcome): Finding[] {
  const seen = new Set(audited);
  const explained = new Set(findings.filter(({ rule }) => rule === notAudited).map(({ page }) => page));
  return built
    .filter((page) => !seen.has(page) && !explained.has(page))
    .map((page) => notAuditedFinding(check, page, "The check ended before it came to this one."));
}

/** The rule of a finding that says that something was not looked at. */
export const notAudited = "not-audited";

/** Gives the finding for a page that could not be looked at, with the reason. */
export function notAuditedFinding(check: string, page: string, what: string): Finding {
  return {
    check,
    page,
    place: "",
    rule: notAudited,
    what,
    affects: "everybody: nobody knows what is wrong with a page that was not looked at",
    fix: "Open the page in a browser, mend what keeps it from loading, and run the audit again.",
  };
}
