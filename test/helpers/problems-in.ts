import { type Problem, ProblemsError } from "../../src/load/index.ts";

/** Gives the problems that a call throws; a call that throws none, or anything else, fails the test. */
export function problemsIn(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  throw new Error("No problem was found.");
}

/** Gives the problems that an awaited call throws; a call that throws none, or anything else, fails the test. */
export async function problemsOf(call: Promise<unknown>): Promise<readonly Problem[]> {
  const settled = await call.then(
    () => () => undefined,
    (error: unknown) => () => {
      throw error;
    },
  );
  return problemsIn(settled);
}
