/** What a check looks at: the pages of a site, or the PDFs beside them. */
export type Subject = "page" | "pdf";

/** A check of the audit: what it is, in one object that stands once in the list of `checks.ts`. */
export interface Check {
  readonly name: string;
  readonly subject: Subject;
  /** What it looks for, in a few words, for the report. */
  readonly looksFor: () => string;
  /** Whom its faults affect, where a fault does not know better. */
  readonly affects?: () => string;
  /** Whether the audit may pass without it, because not every machine can run it. */
  readonly mayBeMissing?: true;
}

/** One fault of a page or PDF that is known; the check that finds it is known too. */
export interface PageFault {
  /** Where on it: a line of its HTML, a CSS selector, a page of the PDF; empty where all of it is meant. */
  readonly place: string;
  /** What is broken: a rule of an engine, a clause of a norm, or a word of the check's own. */
  readonly rule: string;
  readonly what: string;
  readonly fix: string;
  /** Whom it affects; those of the check when left out. */
  readonly affects?: string;
  /** The language of `what`, where an engine says it in its own words. */
  readonly toolWords?: "en";
}

/** One fault that a check finds somewhere on a site. */
export interface SiteFault extends PageFault {
  /** The site path of the page or the PDF, for example `/ballerup/`. */
  readonly page: string;
}

/** A check that its own module runs, because nothing else is run as it is. */
export interface OwnCheck extends Check {
  readonly kind: "own";
}
