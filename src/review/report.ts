import type { LinePlace } from "../load/index.ts";
import type { Finding } from "../report/finding.ts";
import type { Measure } from "../report/json.ts";
import type { CompletenessRow } from "./completeness.ts";
import type { EditionMeasure, WorstSentence } from "./measures.ts";

/** A sentence to look at and the place where it is written. */
export interface PlacedSentence extends Omit<WorstSentence, "piece"> {
  readonly place: LinePlace;
}

/** What was measured on one edition, with places. */
export interface MeasureReport extends Omit<EditionMeasure, "worst"> {
  readonly worst: readonly PlacedSentence[];
}

/** One standard as the review saw it. */
export interface StandardReport {
  readonly id: string;
  readonly title: string;
  readonly revision: string;
  /** The readers who tried the easy-read edition; undefined as long as nobody has. */
  readonly triedBy: string | undefined;
  readonly completeness: readonly CompletenessRow[];
  readonly full: MeasureReport;
  /** Undefined where there is no such edition. */
  readonly easyRead: MeasureReport | undefined;
  readonly findings: readonly Finding[];
  /** How long each edition is, and how it reads, beside the limits. */
  readonly measures: readonly Measure[];
}

/** One municipality as the review saw it. */
export interface MunicipalityReport {
  readonly id: string;
  readonly name: string;
  readonly standards: readonly StandardReport[];
}

/** What a review read and found. */
export interface ReviewReport {
  readonly today: string;
  readonly municipalities: readonly MunicipalityReport[];
  /** Findings about what standards share: those of one municipality, or all. */
  readonly shared: readonly Finding[];
  /** What was passed over before any rule, in whole sentences. */
  readonly notes: readonly string[];
  readonly read: {
    readonly standards: number;
    readonly texts: number;
    readonly sentences: number;
    readonly rules: number;
    /** What was not looked at this time, and why. */
    readonly leftOut: readonly string[];
  };
}

/** Gives all findings of a report, those of the standards first. */
export function findingsOf({ municipalities, shared }: ReviewReport): readonly Finding[] {
  return [
    ...municipalities.flatMap(({ standards }) => standards.flatMap(({ findings }) => findings)),
    ...shared,
  ];
}

/** Gives all measures of a report. */
export function measuresOf({ municipalities }: ReviewReport): readonly Measure[] {
  return municipalities.flatMap(({ standards }) => standards.flatMap(({ measures }) => measures));
}

/** Tells whether a review fails: on errors, and with `strict` on warnings too. */
export function isFailed(report: ReviewReport, strict: boolean): boolean {
  return findingsOf(report).some(
    ({ severity }) => severity === "error" || (strict && severity === "warning"),
  );
}
