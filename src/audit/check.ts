import type { Weight } from "./weight.ts";

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
  /** What its faults are, where a fault and its rule do not know better; a hint when left out. */
  readonly weight?: Weight;
  /** What the faults of some of its rules are, and the success criterion of WCAG 2.2 that they break. */
  readonly rules?: Readonly<Record<string, RuleFacts>>;
  /** Whether the audit may pass without it, because not every machine can run it. */
  readonly mayBeMissing?: true;
}

/** What is known of all faults of a rule. */
export interface RuleFacts {
  readonly weight?: Weight;
  /** For example `2.4.4`. */
  readonly criterion?: string;
}

/** One fault of a page or PDF that is known; the check that finds it is known too. */
export interface PageFault {
  /** Where on it: a line of its HTML, a CSS selector, a page of the PDF; empty where all of it is meant. */
  readonly place: string;
  /** What is broken: a rule of an engine, a clause of a norm, or a word of the check's own. */
  readonly rule: string;
  readonly what: string;
  readonly fix: string;
  readonly weight?: Weight;
  /** The broken success criterion of WCAG 2.2, for example `1.1.1`. */
  readonly criterion?: string;
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
