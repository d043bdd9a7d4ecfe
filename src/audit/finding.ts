/** One fault of the built site: where it is, which rule it breaks, whom it hurts and how to mend it. */
export interface Finding {
  /** The name of the check that saw it. */
  readonly check: string;
  /** The site path of the page, for example `/ballerup/`. */
  readonly page: string;
  /** Where on the page: a line of its HTML or a CSS selector; empty when the whole page is meant. */
  readonly place: string;
  readonly rule: string;
  readonly what: string;
  readonly hurts: string;
  readonly fix: string;
}

/** What a check looked at and what it found; looking at too little is itself a fault. */
export interface CheckOutcome {
  readonly check: string;
  /** The site paths of the pages that were looked at to the end. */
  readonly looked: readonly string[];
  readonly findings: readonly Finding[];
}

/** Gives a finding for each built page that a check did not look at, so that no page passes unseen. */
export function unseenPages(built: readonly string[], { check, looked, findings }: CheckOutcome): Finding[] {
  const seen = new Set(looked);
  const explained = new Set(findings.filter(({ rule }) => rule === notAudited).map(({ page }) => page));
  return built
    .filter((page) => !seen.has(page) && !explained.has(page))
    .map((page) => notAuditedFinding(check, page, "The check ended before it came to this page."));
}

const notAudited = "not-audited";

/** Gives the finding for a page that could not be looked at, with the reason. */
export function notAuditedFinding(check: string, page: string, what: string): Finding {
  return {
    check,
    page,
    place: "",
    rule: notAudited,
    what,
    hurts: "everybody: nobody knows what is wrong with a page that was not looked at",
    fix: "Open the page in a browser, mend what keeps it from loading, and run the audit again.",
  };
}
