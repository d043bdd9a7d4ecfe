import { z } from "zod";
import { isAppendixPath } from "../../format/appendix-path.ts";
import { verified, verifying } from "../../messages/pdf/verify.ts";
import { buildFinding } from "../../report/build-fault.ts";
import type { Finding } from "../../report/finding.ts";
import { inEnglish } from "../../report/tool-words.ts";
import { VerifierFailedError } from "./verapdf.ts";

/** What every document must conform to, by the names of veraPDF's profiles. */
const standards = { "PDF/UA-1": "PDF/UA-1", "PDF/A-2A": "PDF/A-2a" } as const;

/** A standard that documents are validated against. */
type Standard = (typeof standards)[keyof typeof standards];

const both = Object.values(standards);

/** One rule that one document breaks. */
export interface FailedRule {
  readonly file: string;
  readonly standard: Standard | "PDF";
  /** The clause of the standard with the number of the test, for example `7.18.5-2`. */
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
        profileName: z.string(),
        jobEndStatus: z.string(),
        compliant: z.boolean(),
        details: z.object({ ruleSummaries: z.array(rule).default([]) }),
      }),
    )
    .optional(),
});

const report = z.object({ report: z.object({ jobs: z.array(job).default([]) }) });

type Job = z.output<typeof job>;
type Result = NonNullable<Job["validationResult"]>[number];

function failuresOf(
  { itemDetails: { name: file }, taskException, validationResult = [] }: Job,
  asked: readonly Standard[],
): FailedRule[] {
  if (validationResult.length === 0 || validationResult.some((one) => one.jobEndStatus !== "normal")) {
    const description = taskException?.exceptionMessage ?? taskException?.exception ?? verified.unread();
    return [{ file, standard: "PDF", clause: "readable", description, place: "", times: 1 }];
  }
  return Object.entries(standards).flatMap(([profile, standard]) => {
    if (!asked.includes(standard)) return [];
    const result = validationResult.find(({ profileName }) => profileName.startsWith(`${profile} `));
    return result === undefined ? [unclaimed(file, standard)] : brokenRules(file, standard, result);
  });
}

/** veraPDF looks for what a document claims, so a claim that is missing is a fault that it does not tell. */
function unclaimed(file: string, standard: Standard): FailedRule {
  const description = verified.unclaimed(standard);
  return { file, standard, clause: "claim", description, place: "", times: 1 };
}

function brokenRules(file: string, standard: Standard, result: Result): FailedRule[] {
  const failures = result.details.ruleSummaries.map(
    ({ clause, testNumber, description, checks, failedChecks }) => ({
      file,
      standard,
      clause: `${clause}-${testNumber}`,
      description: checks[0]?.errorMessage ?? description,
      place: checks[0]?.context ?? "",
      times: failedChecks,
    }),
  );
  // A verdict without a reason is still a verdict.
  if (!result.compliant && failures.length === 0) {
    const description = verified.noReason();
    return [{ file, standard, clause: "unknown", description, place: "", times: 1 }];
  }
  return failures;
}

/** Reads veraPDF's JSON report, asked for some standards. Throws VerifierFailedError where it is none. */
export function verificationOf(json: unknown, asked: readonly Standard[] = both): Verification {
  const parsed = report.safeParse(json);
  if (!parsed.success) throw new VerifierFailedError(verifying.otherShape());
  const { jobs } = parsed.data.report;
  return {
    files: jobs.map(({ itemDetails }) => itemDetails.name),
    failures: jobs.flatMap((one) => failuresOf(one, asked)),
  };
}

/** A verification as text: each failed rule with its document, and a summary last. */
export function verificationText({ files, failures }: Verification): string {
  const lines = failures.map(({ file, standard, clause, description, place, times }) => {
    const where = place === "" ? "" : `\n  ${verified.at(place)}`;
    const own = isAppendixPath(file) ? `\n  ${verified.fixAppendix()}` : "";
    return `${file} (${verified.rule(`${standard} ${clause}`, times)})\n  ${description}${where}${own}`;
  });
  const rejected = new Set(failures.map(({ file }) => file)).size;
  const summary =
    failures.length === 0
      ? verified.conform(files.length, both)
      : verified.broken(rejected, files.length, both, failures.length);
  return [...lines, summary].join("\n");
}

/** Gives what veraPDF found as findings. */
export function verificationFindings({ failures }: Verification): readonly Finding[] {
  return failures.map(({ file, standard, clause, description, place, times }) => ({
    ...buildFinding({
      code: "KS114",
      place: { page: file, at: place },
      what: `${description} (${verified.rule(`${standard} ${clause}`, times)})`,
      fix: isAppendixPath(file) ? verified.fixAppendix() : verified.fix(),
    }),
    why: verified.why(),
    // A clause that has a number is one of veraPDF's own, told in its own words.
    ...(/^\d/.test(clause) && inEnglish()),
  }));
}
