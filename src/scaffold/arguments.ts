import { parseArgs } from "node:util";
import { argumentProblem, readArguments, usage } from "../command-line/index.ts";
import { didYouMean, type Problem, ProblemsError } from "../load/index.ts";
import { argumentFaults } from "../messages/arguments.ts";
import { beginning } from "../messages/beginning.ts";
import { orList } from "../messages/words.ts";
import { forms, isKind, type Kind } from "./forms.ts";

/** What was asked for on the command line. */
export interface Request {
  readonly kind: Kind;
  /** The words after the kind. */
  readonly ids: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** What is wrong with words and options that nobody asked for. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the command line of `npm run new`.
 *
 * @throws {ProblemsError} when it does not say what to begin.
 */
export function readRequest(args: readonly string[]): Request {
  const [kind] = parseArgs({ args: [...args], options: stringOptions, strict: false }).positionals;
  if (!isKind(kind)) throw new ProblemsError([kindProblem(kind)]);
  const { values, words, problems } = readArguments(forms[kind], args);
  const options = Object.entries(values).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return { kind, ids: words.slice(1), options: Object.fromEntries(options), problems };
}

/** Makes a problem of an argument that is not there. */
export function missingProblem(at: string, kind: Kind): Problem {
  const { what, fix } = argumentFaults.missing(at, usage(forms[kind]));
  return argumentProblem(forms[kind], at, what, fix);
}

const stringOptions = Object.fromEntries(
  Object.values(forms)
    .flatMap(({ options }) => Object.keys(options))
    .map((name) => [name, { type: "string" as const }]),
);

function kindProblem(word: string | undefined): Problem {
  const both = orList(Object.values(forms).map(usage));
  const { what, fix } = word === undefined ? beginning.nothing(both) : beginning.otherKind(word, both);
  const mended = word === undefined ? fix : didYouMean(word, Object.keys(forms), fix);
  return argumentProblem(forms.municipality, word ?? "", what, mended);
}
