import { parseArgs } from "node:util";
import { z } from "zod";
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

const usage =
  "npm run review -- [--municipality ID]… [--content DIR] [--report DIR] [--today YYYY-MM-DD] [--strict]";

/**
 * Reads the options of `npm run review`. The day is `--today`, else SOURCE_DATE_EPOCH (seconds, as reproducible
 * builds set it), else the machine's.
 *
 * @throws {ReviewError} on an option that is unknown or wrong.
 */
export function readReviewOptions(args: readonly string[], machine: Machine): ReviewOptions {
  const values = parsed(args);
  return {
    folder: values.content ?? "municipalities",
    only: values.municipality ?? [],
    strict: values.strict ?? false,
    report: values.report ?? "_report",
    today: values.today === undefined ? machineDay(machine) : dayOf(values.today),
  };
}

function dayOf(text: string): string {
  const day = z.iso.date().safeParse(text);
  if (day.success) return day.data;
  throw new ReviewError(`--today ${text} is no date that exists.\nWrite for example --today 2026-11-22.`);
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

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        municipality: { type: "string", multiple: true },
        content: { type: "string" },
        report: { type: "string" },
        today: { type: "string" },
        strict: { type: "boolean" },
      },
    }).values;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new ReviewError(`${cause.message.split(". ")[0] ?? ""}.\nWrite ${usage}.`, { cause });
  }
}
