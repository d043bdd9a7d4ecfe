import type { Answer } from "./answer.ts";
import { cookiesResult } from "./cookies.ts";
import { modifiers, type Result } from "./modifiers.ts";
import { policyResult } from "./policy.ts";
import {
  embedderResult,
  encryptionResult,
  framingResult,
  openerResult,
  referrerResult,
  resourceResult,
  scriptsResult,
  sharingResult,
  sniffingResult,
} from "./results.ts";

/** What an answer would be given. */
export interface Grade {
  readonly points: number;
  readonly grade: string;
  readonly results: readonly Result[];
}

/** The least points of each grade: GRADE_CHART of src/grader/charts.js, whose rows are five points each. */
const grades = [
  [100, "A+"],
  [90, "A"],
  [85, "A-"],
  [80, "B+"],
  [70, "B"],
  [65, "B-"],
  [60, "C+"],
  [50, "C"],
  [45, "C-"],
  [40, "D+"],
  [30, "D"],
  [25, "D-"],
  [0, "F"],
] as const;

/** MINIMUM_SCORE_FOR_EXTRA_CREDIT: who loses more than ten points is given none. */
const leastForBonus = 90;

/**
 * Grades an answer as Mozilla's HTTP Observatory does, by the rules that were read in mdn/mdn-http-observatory, commit
 * 94042bb of 2026-08-20 (algorithm version 6): analyzeScan in src/scanner/index.js adds up the results of twelve tests,
 * and getGradeForScore in src/grader/grader.js looks the sum up. Our words, none of their code. An answer of this machine
 * cannot show how the host leads from HTTP to HTTPS: the one that does, as our files make it, has `redirection-to-https`.
 */
export function observatoryGrade(answer: Answer): Grade {
  const encryption = encryptionResult(answer);
  const results: readonly Result[] = [
    policyResult(answer),
    cookiesResult(answer, encryption === "hsts-implemented-max-age-at-least-six-months"),
    embedderResult(answer),
    openerResult(answer),
    sharingResult(answer),
    "redirection-to-https",
    referrerResult(answer),
    encryption,
    scriptsResult(answer),
    sniffingResult(answer),
    framingResult(answer),
    resourceResult(answer),
  ];
  const points = results.map((result) => modifiers[result]);
  const sum = (all: readonly number[]) =>
    Math.max(
      0,
      all.reduce((total, one) => total + one, 100),
    );
  const lost = sum(points.filter((one) => one < 0));
  const total = lost >= leastForBonus ? sum(points) : lost;
  return { points: total, grade: grades.find(([least]) => total >= least)?.[1] ?? "F", results };
}
