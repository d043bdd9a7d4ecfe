/** How much a finding weighs: an error fails the review, a warning fails it with `--strict`, a note never does. */
export const severities = ["error", "warning", "note"] as const;

/** How much a finding weighs. */
export type Severity = (typeof severities)[number];

/** One thing an editor should look at: where it stands, what it says, for whom it matters, what to do. */
export interface Finding {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** The id of the municipality; empty for what all share. */
  readonly municipality: string;
  /** The id of the standard; empty for what all share. */
  readonly standard: string;
  /** The file relative to the working directory, so that a click opens it in the editor. */
  readonly file: string;
  readonly line?: number;
  /** The place in the data, for example `sections.scope.body[1]`. */
  readonly at: string;
  /** The words it is about, as the data has them; empty when something is missing. */
  readonly quote: string;
  /** What was found at this very place. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}
