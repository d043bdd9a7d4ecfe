import { z } from "zod";
import { argumentProblem, readArguments, reviewCommand, throwIfAny } from "../command/index.ts";
import type { ReviewTask } from "./review-content.ts";
import { ReviewError } from "./review-error.ts";

/** How a review is run. */
export interface ReviewOptions extends ReviewTask {
  /** Whether warnings fail the review too. */
  readonly strict: boolean;
  /** The folder for the page. */
  readonly report: string;
}

/** What of the machine decides the day: its clock and its environment. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

/**
 * Reads the options of `npm run review`. The day is `--today`, else SOURCE_DATE_EPOCH (seconds, as reproducible
 * builds set it), else the machine's.
 *
 * @throws {ProblemsError} with every option that is unknown or wrong.
 * @throws {ReviewError} on a SOURCE_DATE_EPOCH that is no number.
 */
export function readReviewOptions(args: readonly string[], machine: Machine): ReviewOptions {
  const { values, problems } = readArguments(reviewCommand, args);
  throwIfAny([...problems, ...dayProblems(values.today)]);
  return {
    folder: values.content ?? "municipalities",
    only: values.municipality ?? [],
    strict: values.strict ?? false,
    report: values.report ?? "_report",
    today: values.today ?? machineDay(machine),
  };
}

function dayProblems(day: string | undefined) {
  if (day === undefined || z.iso.date().safeParse(day).success) return [];
  const fix = "Write for example --today 2026-11-22.";
  return [argumentProblem(reviewCommand, "--today", `"${day}" is no date that exists.`, fix)];
}

function machineDay({ environment, now }: Machine): string {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch === undefined) return now.toISOString().slice(0, 10);
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime())) {
    throw new ReviewError(
      `SOURCE_DATE_EPOCH=${epoch} is no number of seconds.\nUnset it, or write --today YYYY-MM-DD.`,
    );
  }
  return date.toISOString().slice(0, 10);
}
