import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
  wholeNumber,
} from "../../src/command-line/index.ts";
import { clockReport, clockReportText } from "./clocks.ts";
import { isPassed, killReport, killReportText } from "./kills.ts";

/** What `npm run resilience` takes. */
export const resilienceCommand = {
  name: "npm run resilience",
  does: "Builds under trouble: kills ends the browser again and again, clocks changes the time and the language",
  words: ["kills|clocks"],
  options: {
    builds: { value: "N", does: "kills the browser in N builds (20)" },
    seed: { value: "N", does: "kills at the moments of an earlier test that named this number" },
    content: { value: "DIR", does: "the folder that holds the municipalities (municipalities/)" },
  },
} as const satisfies Command;

const tests = ["kills", "clocks"] as const;

/** Which test, and on what. */
export interface ResilienceChoice {
  readonly name: (typeof tests)[number];
  readonly builds: number;
  readonly seed: number;
  readonly content: string;
}

/** Reads the arguments of `npm run resilience`; `chance` is the seed of a new test. Throws ProblemsError with every fault. */
export function readResilienceArguments(args: readonly string[], chance: number): ResilienceChoice {
  const { values, words, problems } = readArguments(resilienceCommand, args);
  const name = tests.find((known) => known === words[0]);
  const limits = { from: 1, to: 1000, otherwise: 20, example: 20 };
  const builds = wholeNumber(resilienceCommand, "--builds", values.builds, limits);
  const seeds = { from: 0, to: 999_999, otherwise: chance, example: 1 };
  const seed = wholeNumber(resilienceCommand, "--seed", values.seed, seeds);
  const unknown = name === undefined ? [nameProblem(words[0])] : [];
  throwIfAny([...problems, ...unknown, ...builds.problems, ...seed.problems]);
  const { content = "municipalities" } = values;
  return { name: name ?? "kills", builds: builds.value, seed: seed.value, content };
}

function nameProblem(word: string | undefined) {
  const what =
    word === undefined
      ? "It is not said which test."
      : `There is no test "${word}". Known: ${tests.join(", ")}.`;
  return argumentProblem(resilienceCommand, word ?? "", what, `Write ${usage(resilienceCommand)}.`);
}

/** The forms of `npm run resilience`. */
export const forms: readonly Command[] = [resilienceCommand];

/** Builds under trouble, says what came of it, and gives 1 where anything was not as it must be. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { name, content, ...limits } = readResilienceArguments(args, Date.now() % 1_000_000);
  if (name === "clocks") {
    const report = await clockReport(content);
    terminal.say(clockReportText(report));
    return report.builds.every(({ isSame }) => isSame) ? 0 : 1;
  }
  const report = await killReport(content, limits);
  terminal.say(killReportText(report));
  return isPassed(report) ? 0 : 1;
}
