import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
  wholeNumber,
} from "../../src/command-line/index.ts";
import { browserDrill } from "./browsers.ts";
import { clockDrill } from "./clocks.ts";
import { diskDrill } from "./disks.ts";
import { editDrill } from "./edits/drill.ts";
import { killDrill } from "./kills.ts";
import type { DrillLimits } from "./limits.ts";
import { cacheDrill, placeDrill, togetherDrill } from "./places.ts";
import { queueDrill } from "./queue.ts";
import { type DrillReport, isPassed, reportText } from "./report.ts";
import { signalDrill } from "./signals.ts";

/** A drill, and how often it is tried unless it is said. */
interface Drill {
  readonly tries: number;
  readonly run: (limits: DrillLimits) => Promise<DrillReport>;
}

/** Every drill, the quick ones first. */
const drills: Readonly<Record<string, Drill>> = {
  together: { tries: 1, run: togetherDrill },
  places: { tries: 1, run: placeDrill },
  cache: { tries: 1, run: cacheDrill },
  disks: { tries: 20, run: diskDrill },
  signals: { tries: 20, run: signalDrill },
  kills: { tries: 100, run: killDrill },
  browsers: { tries: 20, run: browserDrill },
  edits: { tries: 40, run: editDrill },
  queue: { tries: 30, run: queueDrill },
  clocks: { tries: 1, run: clockDrill },
};

/** What `npm run drill` takes. */
export const drillCommand = {
  name: "npm run drill",
  does: "Builds under trouble, and says what became of the published site and of the next build",
  words: [`${Object.keys(drills).join("|")}|all`],
  options: {
    tries: {
      value: "N",
      does: "tries a drill N times (100 kills, 40 edits, 30 queue, 20 disks, 20 signals, 20 browsers)",
    },
    seed: { value: "N", does: "takes the moments and sizes of an earlier drill that named this number" },
    content: {
      value: "DIR",
      does: "the folder that holds the municipalities of browsers and clocks (municipalities/)",
    },
  },
} as const satisfies Command;

/** Which drills, and how they are bounded; a number of tries that is said holds for all of them. */
export interface DrillChoice {
  readonly names: readonly string[];
  readonly tries: number | undefined;
  readonly seed: number;
  readonly content: string;
}

/** Reads the arguments of `npm run drill`; `chance` is the seed of a new drill. Throws ProblemsError with every fault. */
export function readDrillArguments(args: readonly string[], chance: number): DrillChoice {
  const { values, words, problems } = readArguments(drillCommand, args);
  const [word] = words;
  const names = word === "all" ? Object.keys(drills) : Object.keys(drills).filter((name) => name === word);
  const limits = { from: 1, to: 1000, otherwise: 1, example: 20 };
  const tries = wholeNumber(drillCommand, "--tries", values.tries, limits);
  const seeds = { from: 0, to: 999_999, otherwise: chance, example: 1 };
  const seed = wholeNumber(drillCommand, "--seed", values.seed, seeds);
  throwIfAny([
    ...problems,
    ...(names.length === 0 ? [nameProblem(word)] : []),
    ...tries.problems,
    ...seed.problems,
  ]);
  const { content = "municipalities" } = values;
  return { names, tries: values.tries === undefined ? undefined : tries.value, seed: seed.value, content };
}

function nameProblem(word: string | undefined) {
  const known = [...Object.keys(drills), "all"].join(", ");
  const what =
    word === undefined ? "It is not said which drill." : `There is no drill "${word}". Known: ${known}.`;
  return argumentProblem(drillCommand, word ?? "", what, `Write ${usage(drillCommand)}.`);
}

/** A tool for developers. */
export const language = "en";

/** The forms of `npm run drill`. */
export const forms: readonly Command[] = [drillCommand];

/** Builds under trouble, says what came of it, and gives 1 where anything ended as it never may. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { names, tries, seed, content } = readDrillArguments(args, Date.now() % 1_000_000);
  let exitCode = 0;
  for (const name of names) {
    const drill = drills[name];
    if (drill === undefined) continue;
    const report = await drill.run({ tries: tries ?? drill.tries, seed, content });
    terminal.say(`${reportText(report)}\n`);
    if (!isPassed(report)) exitCode = 1;
  }
  return exitCode;
}
