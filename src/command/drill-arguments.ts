import type { Command } from "./command.ts";
import { wholeNumber } from "./forms.ts";
import { usage } from "./help.ts";
import { argumentProblem, readArguments, throwIfAny } from "./read-arguments.ts";

/** What `npm run drill` takes. */
export const drillCommand = {
  name: "npm run drill",
  does: "Builds under trouble: kills ends the browser again and again, clocks changes the time and the language",
  words: ["kills|clocks"],
  options: {
    builds: { value: "N", does: "kills the browser in N builds (20)" },
    seed: { value: "N", does: "kills at the moments of an earlier drill that named this number" },
    content: { value: "DIR", does: "the folder that holds the municipalities (municipalities/)" },
  },
} as const satisfies Command;

const drills = ["kills", "clocks"] as const;

/** Which drill, and on what. */
export interface DrillChoice {
  readonly name: (typeof drills)[number];
  readonly builds: number;
  readonly seed: number;
  readonly content: string;
}

/** Reads the arguments of `npm run drill`; `chance` is the seed of a new drill. Throws ProblemsError with every fault. */
export function readDrillArguments(args: readonly string[], chance: number): DrillChoice {
  const { values, words, problems } = readArguments(drillCommand, args);
  const name = drills.find((known) => known === words[0]);
  const limits = { from: 1, to: 1000, otherwise: 20, example: 20 };
  const builds = wholeNumber(drillCommand, "--builds", values.builds, limits);
  const seeds = { from: 0, to: 999_999, otherwise: chance, example: 1 };
  const seed = wholeNumber(drillCommand, "--seed", values.seed, seeds);
  const unknown = name === undefined ? [nameProblem(words[0])] : [];
  throwIfAny([...problems, ...unknown, ...builds.problems, ...seed.problems]);
  const { content = "municipalities" } = values;
  return { name: name ?? "kills", builds: builds.value, seed: seed.value, content };
}

function nameProblem(word: string | undefined) {
  const what =
    word === undefined
      ? "It is not said which drill."
      : `There is no drill "${word}". Known: ${drills.join(", ")}.`;
  return argumentProblem(drillCommand, word ?? "", what, `Write ${usage(drillCommand)}.`);
}
