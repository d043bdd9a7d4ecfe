import { buildFinding } from "../report/build-fault.ts";
import type { ProblemCode } from "../report/codes.ts";
import type { Finding } from "../report/finding.ts";
import { FindingsError } from "../report/findings-error.ts";
import { briefText } from "../report/text.ts";

/** One fault: what is wrong, where, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file relative to the working directory, so that a click opens it in the editor. */
  readonly file: string;
  readonly line?: number;
  /** The place in the data, for example `timeLimits[2].stated`; empty when the file as a whole is meant. */
  readonly at: string;
  readonly what: string;
  readonly fix: string;
}

/** A fault whose place is named elsewhere. */
export type Fault = Pick<Problem, "code" | "what" | "fix">;

/** Gives the finding of a problem. */
export function findingOf({ code, file, line, at, what, fix }: Problem): Finding {
  return buildFinding({ code, place: { file, ...(line !== undefined && { line }), at }, what, fix });
}

/** Prints one fault in three lines: code and place, what is wrong, how to mend it. */
export function problemText(problem: Problem): string {
  return briefText(findingOf(problem));
}

/** Thrown once per run with every fault that was found. The message is the printed text. */
export class ProblemsError extends FindingsError {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(findingOf));
    this.problems = problems;
  }
}
