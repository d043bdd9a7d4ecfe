import { parseArgs } from "node:util";
import { asTyped } from "../engine/as-typed.js";
import { didYouMean, type Problem, ProblemsError } from "../load/index.ts";
import { argumentFaults } from "../messages/arguments.ts";
import type { Command, CommandOption } from "./command.ts";
import { usage } from "./help.ts";

/** What stands after each option: a text, all of its texts, or `true` for a switch. */
export type OptionValues<C extends Command> = {
  readonly [Name in keyof C["options"]]?: ValueOf<C["options"][Name]>;
};

type ValueOf<O extends CommandOption> = O extends { readonly value: string }
  ? O extends { readonly isRepeatable: true }
    ? readonly string[]
    : string
  : true;

/** The arguments of a command, and everything that is wrong with them. */
export interface ReadArguments<C extends Command> {
  readonly values: OptionValues<C>;
  /** What stands without an option. */
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
}

type Token = ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>["tokens"][number];

/**
 * Reads the arguments of a command. Node's own reading stops at the first fault; this one tells all of them, so that
 * they can be told together with those of the values.
 */
export function readArguments<const C extends Command>(
  command: C,
  args: readonly string[],
): ReadArguments<C> {
  const { tokens } = parseArgs({
    args: [...args],
    options: nodeOptions(command),
    strict: false,
    tokens: true,
  });
  const problems: Problem[] = [];
  const written = new Map<string, string[]>();
  const words: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "option-terminator") continue;
    const problem =
      token.kind === "option"
        ? optionProblem(command, token)
        : wordProblem(command, token.value, words, tokens[index - 1]);
    if (problem === "already told") continue;
    if (problem !== undefined) problems.push(problem);
    else if (token.kind === "positional") words.push(token.value);
    else written.set(token.name, [...(written.get(token.name) ?? []), token.value ?? ""]);
  }
  // The keys and the kinds of the values follow the command's own table, which the compiler cannot see.
  return { values: valuesOf(command, written) as OptionValues<C>, words, problems };
}

/** Makes a problem of an argument; `at` is the argument as it is written. */
export function argumentProblem(command: Command, at: string, what: string, fix: string): Problem {
  return { code: command.code ?? "KS93", file: asTyped(command.name), at, what, fix };
}

/** Throws a ProblemsError with all problems of the arguments, if there are any. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

function nodeOptions({ options }: Command) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, isRepeatable }]) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        multiple: isRepeatable === true,
      },
    ]),
  );
}

function valuesOf({ options }: Command, written: ReadonlyMap<string, readonly string[]>) {
  const values: Record<string, string | true | readonly string[] | undefined> = {};
  for (const [name, texts] of written) {
    const { value, isRepeatable } = options[name] ?? {};
    if (value === undefined) values[name] = true;
    else values[name] = isRepeatable ? texts : texts.at(-1);
  }
  return values;
}

function optionProblem(command: Command, token: Extract<Token, { kind: "option" }>): Problem | undefined {
  const { name, rawName, value, inlineValue } = token;
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (option === undefined) {
    const known = Object.keys(command.options).map((each) => `--${each}`);
    const { what, fix } = argumentFaults.unknownOption(rawName, usage(command));
    return argumentProblem(command, rawName, what, didYouMean(rawName, known, fix));
  }
  if (option.value === undefined) {
    if (value === undefined) return undefined;
    const { what, fix } = argumentFaults.noValue(rawName);
    return argumentProblem(command, rawName, what, fix);
  }
  // A value that looks like an option is one whose own value was forgotten, unless it was written with "=".
  const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
  const { what, fix } = argumentFaults.valueMissing(rawName, usage(command));
  return isMissing ? argumentProblem(command, rawName, what, fix) : undefined;
}

function wordProblem(
  command: Command,
  word: string,
  earlier: readonly string[],
  before: Token | undefined,
): Problem | "already told" | undefined {
  // A misspelt option leaves its value behind as a word.
  const isLeftBehind = before?.kind === "option" && !Object.hasOwn(command.options, before.name);
  if (isLeftBehind) return "already told";
  const { words = [] } = command;
  if (earlier.length < words.length || words.at(-1)?.endsWith("…") === true) return undefined;
  const { what, fix } = argumentFaults.spareWord(JSON.stringify(word), words.length > 1, usage(command));
  return argumentProblem(command, word, what, fix);
}
