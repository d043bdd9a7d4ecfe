import type { Command } from "./command.ts";
import { wholeNumber } from "./forms.ts";
import { usage } from "./help.ts";
import { argumentProblem, readArguments, throwIfAny } from "./read-arguments.ts";

/** What `npm run bench` takes. */
export const benchCommand = {
  name: "npm run bench",
  does: "Compares our printing of PDFs with other ways, as ratios of one run",
  words: ["[pdf]"],
  options: {
    rounds: { value: "N", does: "measures N times and takes the median (7)" },
    jobs: { value: "N", does: "prints N PDFs at the same time (4)" },
  },
} as const satisfies Command;

/** How often, and with how many documents at a time, is measured. */
export interface BenchLimits {
  readonly rounds: number;
  readonly concurrency: number;
}

/** Reads the arguments of `npm run bench`; throws ProblemsError with every fault at once. */
export function readBenchArguments(args: readonly string[]): BenchLimits {
  const { values, words, problems } = readArguments(benchCommand, args);
  const [name = "pdf"] = words;
  const what = `There is no benchmark "${name}". Known: pdf.`;
  const unknown =
    name === "pdf" ? [] : [argumentProblem(benchCommand, name, what, `Write ${usage(benchCommand)}.`)];
  const rounds = wholeNumber(benchCommand, "--rounds", values.rounds, {
    from: 1,
    to: 1000,
    otherwise: 7,
    example: 7,
  });
  const jobs = wholeNumber(benchCommand, "--jobs", values.jobs, {
    from: 1,
    to: 32,
    otherwise: 4,
    example: 4,
  });
  throwIfAny([...problems, ...unknown, ...rounds.problems, ...jobs.problems]);
  return { rounds: rounds.value, concurrency: jobs.value };
}
