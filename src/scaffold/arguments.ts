import { parseArgs } from "node:util";
import { didYouMean, type Problem, ProblemsError } from "../load/index.ts";
import { isKind, type Kind, usage } from "./usage.ts";

/** What was asked for on the command line. */
export interface Request {
  readonly kind: Kind;
  /** The words after the kind. */
  readonly ids: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** What is wrong with words and options that nobody asked for. */
  readonly problems: readonly Problem[];
}

const known = {
  municipality: ["name", "code", "region", "content"],
  standard: ["title", "content"],
} as const;
const idCount = { municipality: 1, standard: 2 } as const;

/**
 * Reads the command line of `npm run new`.
 *
 * @throws {ProblemsError} when it does not say what to begin.
 */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({ args: [...args], options: stringOptions, strict: false });
  const [kind, ...ids] = positionals;
  if (!isKind(kind)) throw new ProblemsError([kindProblem(kind)]);
  const ofOptions = optionProblems(kind, values);
  const problems = ofOptions.length > 0 ? ofOptions : spareWords(ids.slice(idCount[kind]));
  const options = Object.entries(values).flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value] as const] : [],
  );
  return { kind, ids, options: Object.fromEntries(options), problems };
}

/** Makes a problem of an argument that is not there. */
export function missingProblem(at: string, kind: Kind): Problem {
  return argumentProblem(at, `${at} is missing.`, `Write ${usage[kind]}.`);
}

/** Makes a problem of an argument; `at` is the argument as it is written. */
export function argumentProblem(at: string, what: string, fix: string): Problem {
  return { code: "KS90", file: "npm run new", at, what, fix };
}

const stringOptions = Object.fromEntries(
  Object.values(known)
    .flat()
    .map((name) => [name, { type: "string" as const }]),
);

function kindProblem(word: string | undefined): Problem {
  const what =
    word === undefined
      ? "It is not said what to begin: a municipality or a standard."
      : `"${word}" is neither municipality nor standard.`;
  const forms = `Write ${usage.municipality} or ${usage.standard}.`;
  return argumentProblem("", what, word === undefined ? forms : didYouMean(word, Object.keys(usage), forms));
}

function optionProblems(kind: Kind, values: Readonly<Record<string, unknown>>): readonly Problem[] {
  const names: readonly string[] = known[kind];
  return Object.entries(values).flatMap(([name, value]) => {
    const otherwise = `Write ${usage[kind]}.`;
    if (!names.includes(name)) {
      const what = `The option --${name} is not known for a ${kind}.`;
      const options = names.map((each) => `--${each}`);
      return [argumentProblem(`--${name}`, what, didYouMean(`--${name}`, options, otherwise))];
    }
    return typeof value === "string"
      ? []
      : [argumentProblem(`--${name}`, `Nothing stands after --${name}.`, otherwise)];
  });
}

/** Only looked at when the options are right, because a misspelt option leaves its value behind as a word. */
function spareWords(words: readonly string[]): readonly Problem[] {
  const fix = "Put a text of several words in quotes.";
  return words.map((word) => argumentProblem(word, `The word ${JSON.stringify(word)} is one too many.`, fix));
}
