import { join } from "node:path";
import {
  type Command,
  dayProblems,
  oneOf,
  readArguments,
  type Terminal,
  throwIfAny,
} from "../command-line/index.ts";
import { help } from "../messages/help.ts";
import { progress } from "../messages/progress.ts";
import { writeReport } from "../report/write-report.ts";
import {
  findingsOf,
  isFailed,
  measuresOf,
  type ReviewTask,
  reportFiles,
  reportText,
  reviewContent,
  siteStyles,
  sizesText,
} from "../review/index.ts";
import { type Machine, machineDay } from "../site/today.ts";
import { siteForms } from "../view/site-form.ts";
import { buildCommand } from "./build.ts";

/** What `npm run review` takes. */
export const reviewCommand = {
  name: "npm run review",
  does: help.review,
  options: {
    municipality: { value: "ID", isRepeatable: true, does: help.reviewMunicipality },
    content: { value: "DIR", does: help.content },
    form: buildCommand.options.form,
    report: { value: "DIR", does: help.reviewReport },
    today: { value: "YYYY-MM-DD", does: help.reviewToday },
    drafts: { does: help.reviewDrafts },
    strict: { does: help.reviewStrict },
    measures: { does: help.reviewMeasures },
    site: { value: "DIR", does: help.reviewSite },
  },
} as const satisfies Command;

/** The forms of `npm run review`. */
export const forms: readonly Command[] = [reviewCommand];

/** Its findings can be had as JSON. */
export const hasJson = true;

/** How a review is run. */
export interface ReviewOptions extends ReviewTask {
  /** Whether warnings fail the review too. */
  readonly strict: boolean;
  /** Whether the measures are told instead of the findings. */
  readonly measures: boolean;
  readonly site: string;
  /** The folder for the report. */
  readonly report: string;
}

/**
 * Reads the options of `npm run review`. The day is `--today`, else the machine's.
 *
 * @throws {ProblemsError} with every option that is unknown or wrong.
 * @throws {UserError} on a SOURCE_DATE_EPOCH that is no number.
 */
export function readReviewOptions(args: readonly string[], machine?: Machine): ReviewOptions {
  const { values, problems } = readArguments(reviewCommand, args);
  const form = oneOf(reviewCommand, "--form", values.form, siteForms);
  throwIfAny([...problems, ...form.problems, ...dayProblems(reviewCommand, values.today)]);
  return {
    folder: values.content ?? "municipalities",
    only: values.municipality ?? [],
    ...(form.value === undefined ? {} : { form: form.value }),
    drafts: values.drafts === true ? "shown" : "left-out",
    strict: values.strict ?? false,
    measures: values.measures ?? false,
    site: values.site ?? "_site",
    report: values.report ?? "_report",
    today: values.today ?? machineDay(machine),
  };
}

/** Reviews the content, writes the report, and gives 1 where it fails. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { site, ...options } = readReviewOptions(args);
  const report = await reviewContent(options.measures ? { ...options, site } : options);
  await writeReport(options.report, reportFiles(report, await siteStyles()));
  const measures = options.measures ? measuresOf(report) : undefined;
  terminal.found(findingsOf(report), measures);
  terminal.say(
    `${measures === undefined ? reportText(report) : sizesText(measures)}\n${progress.samePage(join(options.report, "review.html"))}`,
  );
  return isFailed(report, options.strict) ? 1 : 0;
}
