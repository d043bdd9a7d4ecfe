/** A place in a data file: where in it somebody has to write. */
export interface FilePlace {
  /** The file relative to the working directory, so that a click opens it in the editor. */
  readonly file: string;
  /** The line, counted from 1; left out where the file as a whole is meant. */
  readonly line?: number;
  /** The way to the value, for example `timeLimits[2].stated`; empty where the file as a whole is meant. */
  readonly at: string;
}

/** A place on a page or in a PDF of a site. */
export interface PagePlace {
  /** The site path, for example `/lillerup/` or `/lillerup/lillerup.pdf`. */
  readonly page: string;
  /** Where on it: a line of its HTML, a CSS selector, a page of the PDF; empty where all of it is meant. */
  readonly at: string;
}

/** Where a finding is. */
export type Place = FilePlace | PagePlace;

/** Gives the page or the file of a place, without the place in it. */
export function outerPlace(place: Place): string {
  return "page" in place ? place.page : place.file;
}

/** How much a finding weighs: an error fails the run, a warning only where it is asked for, a note never. */
export const severities = ["error", "warning", "note"] as const;

/** How much a finding weighs. */
export type Severity = (typeof severities)[number];

/** One thing to mend or to look at, whoever found it: load, the printing of PDFs, the audit or the review. */
export interface Finding {
  /** Never changes its meaning, because people search for it: `KS12`, `RV36`, `axe/color-contrast`. */
  readonly code: string;
  /** What the code stands for; left out where the code says it itself. */
  readonly title?: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What was found at this very place. */
  readonly what: string;
  /** Why it matters, and for whom. */
  readonly why: string;
  readonly fix: string;
  /** The language of `what`, where a tool says it in its own words and not in the language that is spoken. */
  readonly toolWords?: "en";
  /** The words it is about, as the data has them. */
  readonly quote?: string;
}
