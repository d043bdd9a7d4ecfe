import { availableParallelism } from "node:os";
import { sep } from "node:path";
import {
  argumentProblem,
  type Command,
  type ReadValue,
  type Terminal,
  wholeNumber,
} from "../command-line/index.ts";
import type { Problem } from "../load/index.ts";
import { argumentFaults } from "../messages/arguments.ts";
import { progress } from "../messages/progress.ts";
import { type PdfProblem, PdfProblemsError } from "../pdf/index.ts";

/** Reads how many PDFs are printed at the same time. */
export function jobsOf(command: Command, written: string | undefined): ReadValue<number> {
  const otherwise = Math.min(4, availableParallelism() + 1);
  return wholeNumber(command, "--jobs", written, { from: 1, to: 32, otherwise, example: 4 });
}

/** Reads how many earlier sites stay. */
export function keepOf(command: Command, written: string | undefined): ReadValue<number> {
  return wholeNumber(command, "--keep", written, { from: 0, to: 100, otherwise: 2, example: 2 });
}

/** Tells whether one of two folders lies in the other. */
export function liesIn(one: string, other: string): boolean {
  const isIn = (inner: string, outer: string) => `${inner}${sep}`.startsWith(`${outer}${sep}`);
  return isIn(one, other) || isIn(other, one);
}

/** A bundle and a site that lay in one another would take each other away. */
export function hostingProblems(
  command: Command,
  hosting: string | undefined,
  out: string,
): readonly Problem[] {
  if (hosting === undefined || !liesIn(hosting, out)) return [];
  const { what, fix } = argumentFaults.hostingInSite(hosting, out);
  return [argumentProblem(command, "--hosting", what, fix)];
}

/** Gives the seconds since a time of `performance.now()`, as they are told. */
export function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** Tells why PDFs are missing in what was built all the same. */
export function tellProblems(problems: readonly PdfProblem[], terminal: Terminal): void {
  if (problems.length === 0) return;
  const { message, findings } = new PdfProblemsError(problems);
  terminal.found(findings);
  terminal.warn(message);
}

/** Says how many PDFs a published site lacks; gives the exit code. */
export function missingPdfs(missing: number, terminal: Terminal): number {
  if (missing === 0) return 0;
  terminal.warn(progress.publishedWithout(missing));
  return 1;
}
