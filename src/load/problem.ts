import { counted } from "../format/counted.ts";
import { UserError } from "../report/user-error.ts";
import type { ProblemCode } from "./codes.ts";

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

/** Prints one fault in three lines: code and place, what is wrong, how to mend it. */
export function problemText({ code, file, line, at, what, fix }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${code} ${at === "" ? place : `${place} › ${at}`}\n  ${what}\n  Fix: ${fix}`;
}

/** Prints all faults, and how many they are at the end, where a terminal shows it. */
export function problemsText(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${counted(problems.length, "fault")}${files > 1 ? ` in ${files} files` : ""}.`;
  return [...problems.map(problemText), count].join("\n\n");
}

/** Thrown once per run with every fault that was found. The message is the printed text. */
export class ProblemsError extends UserError {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problemsText(problems));
    this.problems = problems;
  }
}
