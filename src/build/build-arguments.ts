import { parseArgs } from "node:util";
import { didYouMean } from "../load/message/nearest.ts";

/** The options of `npm run build` and whether each takes a value. */
const options = {
  municipality: { type: "string", multiple: true },
  content: { type: "string" },
  out: { type: "string" },
  "base-url": { type: "string" },
  "path-prefix": { type: "string" },
  "no-pdf": { type: "boolean" },
  jobs: { type: "string" },
} as const;

const usage =
  "npm run build -- [--municipality ID]… [--content DIR] [--out DIR] [--base-url URL] [--path-prefix /x/] [--no-pdf] [--jobs N]";

/** What is wrong with one argument, and how to mend it. */
export interface ArgumentFault {
  readonly what: string;
  readonly fix: string;
}

/**
 * Reads the arguments of `npm run build`. Node's own reading stops at the first fault, so the faulty arguments are
 * taken out before it: their faults are told together with those of the values.
 */
export function readBuildArguments(args: readonly string[]) {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const faults = tokens.flatMap((token) => faultOf(token) ?? []);
  const sound = tokens.flatMap((token) =>
    token.kind !== "option" || faultOf(token) !== undefined
      ? []
      : [token.value === undefined ? token.rawName : `${token.rawName}=${token.value}`],
  );
  return { values: parseArgs({ args: sound, options }).values, faults };
}

type Token = ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>["tokens"][number];

function faultOf(token: Token): ArgumentFault | undefined {
  if (token.kind === "option-terminator") return undefined;
  const asUsual = `Write ${usage}.`;
  if (token.kind === "positional") return { what: `"${token.value}" belongs to no option.`, fix: asUsual };
  const { name, rawName, value } = token;
  if (!isKnown(name)) {
    const known = Object.keys(options).map((each) => `--${each}`);
    return { what: `There is no option ${rawName}.`, fix: didYouMean(rawName, known, asUsual) };
  }
  if (options[name].type === "boolean") {
    return value === undefined
      ? undefined
      : { what: `${rawName} takes no value.`, fix: `Write ${rawName} alone.` };
  }
  // A value that looks like an option is one whose own value was forgotten, unless it was written with "=".
  const isMissing = value === undefined || value === "" || (!token.inlineValue && value.startsWith("-"));
  return isMissing ? { what: `${rawName} stands without its value.`, fix: asUsual } : undefined;
}

function isKnown(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}
