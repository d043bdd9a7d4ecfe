import { existsSync } from "node:fs";
import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
  wholeNumber,
} from "../../../src/command-line/index.ts";
import { type CountrySize, writeCountry } from "./country.ts";

/** What `npm run bench -- --make` takes. */
export const makeCommand = {
  name: "npm run bench",
  does: "Writes the data of an invented country, of so many municipalities with so many standards each",
  words: ["DIR"],
  options: {
    make: {
      value: "98x40",
      isRequired: true,
      does: "how many municipalities, and how many standards of each",
    },
    seed: { value: "N", does: "makes another country of the same size (1)" },
  },
} as const satisfies Command;

/** An invented country that is asked for. */
export interface CountryOrder extends CountrySize {
  readonly folder: string;
  readonly seed: number;
}

/** Reads the arguments of `npm run bench -- --make`; throws ProblemsError with every fault at once. */
export function readMakeArguments(args: readonly string[]): CountryOrder {
  const { values, words, problems } = readArguments(makeCommand, args);
  const say = (at: string, what: string) =>
    argumentProblem(makeCommand, at, what, `Write ${usage(makeCommand)}.`);
  const size = sizeIn(values.make ?? "");
  const [folder] = words;
  const isTaken = folder !== undefined && existsSync(folder);
  const seed = wholeNumber(makeCommand, "--seed", values.seed, {
    from: 1,
    to: 1_000_000,
    otherwise: 1,
    example: 2,
  });
  throwIfAny([
    ...problems,
    ...seed.problems,
    ...(values.make === undefined || size !== undefined
      ? []
      : [say("--make", `"${values.make}" is no size.`)]),
    ...(folder === undefined ? [say("DIR", "No folder is named.")] : []),
    ...(isTaken ? [say(folder, `"${folder}" is there already, and nothing is overwritten.`)] : []),
  ]);
  return { folder: folder ?? "", ...(size ?? { municipalities: 0, standards: 0 }), seed: seed.value };
}

/** Reads a size, `98x40`; gives undefined where it is none. */
export function sizeIn(text: string): CountrySize | undefined {
  const [, municipalities = 0, standards = 0] = (/^(\d{1,3})x(\d{1,3})$/.exec(text) ?? []).map(Number);
  return municipalities > 0 && standards > 0 ? { municipalities, standards } : undefined;
}

/** Writes the country that is asked for. */
export async function make(args: readonly string[], terminal: Terminal): Promise<number> {
  const { folder, seed, ...size } = readMakeArguments(args);
  await writeCountry(folder, size, seed);
  terminal.say(
    `Wrote ${size.municipalities} municipalities with ${size.standards} standards each into ${folder}.`,
  );
  return 0;
}
