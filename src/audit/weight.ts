import type { Severity } from "../report/finding.ts";

/**
 * What a finding is: a barrier that WCAG or the law forbids; one that is likely, because a program cannot see all of it; a
 * question that a person has to answer; a hint, which is style, good practice or more than WCAG's A and AA.
 */
export const weights = ["barrier", "likely", "question", "hint"] as const;

/** How much a finding weighs, the heaviest first. */
export type Weight = (typeof weights)[number];

/** The level of a success criterion of WCAG 2.2. */
export type Level = "A" | "AA" | "AAA";

/** WCAG 2.2 (https://www.w3.org/TR/WCAG22/): what stands in neither list is A. */
const levels = {
  AA: "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3",
  AAA: "1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9",
} as const;

const levelByCriterion = new Map(
  Object.entries(levels).flatMap(([level, criteria]) =>
    criteria.split(" ").map((criterion) => [criterion, level as Level] as const),
  ),
);

/** Gives the level of a success criterion, for example `AA` of `1.4.3`. */
export function levelOf(criterion: string): Level {
  return levelByCriterion.get(criterion) ?? "A";
}

/** Gives the weight that a fault of a criterion has where its check is sure: the law asks for A and AA. */
export function weightByLevel(criterion: string | undefined): Weight {
  return criterion === undefined || levelOf(criterion) === "AAA" ? "hint" : "barrier";
}

/** Gives what a weight is to a program that knows errors, warnings and notes. */
export function severityOf(weight: Weight): Severity {
  if (weight === "hint") return "note";
  return weight === "question" ? "warning" : "error";
}
