import { z } from "zod";
import { VerifierFailedError } from "./verapdf.ts";

/** One rule that one document breaks. */
export interface FailedRule {
  readonly file: string;
  /** The clause of ISO 14289-1 with the number of the test, for example `7.18.5-2`. */
  readonly clause: string;
  readonly description: string;
  /** Where it is broken first, in veraPDF's words. */
  readonly place: string;
  readonly times: number;
}

/** What veraPDF says of a set of documents. */
export interface Verification {
  /** The documents that it read to the end. */
  readonly files: readonly string[];
  readonly failures: readonly FailedRule[];
}

const rule = z.object({
  clause: z.string(),
  testNumber: z.number(),
  description: z.string(),
  failedChecks: z.number(),
  checks: z.array(z.object({ context: z.string(), errorMessage: z.string().optional() })).default([]),
});

const job = z.object({
  itemDetails: z.object({ name: z.string() }),
  taskException: z.object({ exceptionMessage: z.string().optional(), exception: z.string() }).optional(),
  validationResult: z
    .array(
      z.object({
        jobEndStatus: z.string(),
        compliant: z.boolean(),
        details: z.object({ ruleSummaries: z.array(rule).default([]) }),
      }),
    )
    .optional(),
});

const report = z.object({ report: z.object({ jobs: z.array(job).default([]) }) });

type Job = z.output<typeof job>;

function failuresOf({ itemDetails: { name: file }, taskException, validationResult }: Job): FailedRule[] {
  const [result] = validationResult ?? [];
  if (result === undefined || result.jobEndStatus !== "normal") {
    const description =
      taskException?.exceptionMessage ?? taskException?.exception ?? "It was not read to the end.";
    return [{ file, clause: "readable", description, place: "", times: 1 }];
  }
  const failures = result.details.ruleSummaries.map(
    ({ clause, testNumber, description, checks, failedChecks }) => ({
      file,
      clause: `${clause}-${testNumber}`,
      description: checks[0]?.errorMessage ?? description,
      place: checks[0]?.context ?? "",
      times: failedChecks,
    }),
  );
  // A verdict without a reason is still a verdict.
  if (!result.compliant && failures.length === 0) {
    return [
      { file, clause: "unknown", description: "veraPDF rejects it without a reason.", place: "", times: 1 },
    ];
  }
  return failures;
}

/** Reads veraPDF's JSON report. Throws VerifierFailedError where it is none. */
export function verificationOf(json: unknown): Verification {
  const parsed = report.safeParse(json);
  if (!parsed.success)
    throw new VerifierFailedError("veraPDF's report has a shape that this version does not know.");
  const { jobs } = parsed.data.report;
  return { files: jobs.map(({ itemDetails }) => itemDetails.name), failures: jobs.flatMap(failuresOf) };
}

/** A verification as text: each failed rule with its document, and a summary last. */
export function verificationText({ files, failures }: Verification): string {
  const lines = failures.map(({ file, clause, description, place, times }) => {
    const where = place === "" ? "" : `\n  at ${place}`;
    return `${file} (PDF/UA-1 ${clause}, ${times} ${times === 1 ? "time" : "times"})\n  ${description}${where}`;
  });
  const documents = files.length === 1 ? "1 PDF" : `${files.length} PDFs`;
  const rejected = new Set(failures.map(({ file }) => file)).size;
  const summary =
    failures.length === 0
      ? `veraPDF: ${documents} conform to PDF/UA-1, 0 failed rules.`
      : `veraPDF: ${rejected} of ${documents} do not conform to PDF/UA-1, ${failures.length} failed rules.`;
  return [...lines, summary].join("\n");
}
