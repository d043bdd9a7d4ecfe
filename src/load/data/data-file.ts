import { parseSync } from "oxc-parser";
import type { Fault, Problem } from "../problem.ts";
import { type Literal, literalValue } from "./literal-value.ts";
import { moduleParts } from "./module-parts.ts";
import { nestingFault } from "./nesting.ts";
import { type Path, pathText, valueAt } from "./path.ts";
import { repairedData } from "./repaired-data.ts";
import { type LineOf, linesOf, syntaxFault } from "./syntax-fault.ts";

/** One data file as it was written; nothing in it has been run. */
export interface DataFile {
  /** The file's name without `.ts`. */
  readonly name: string;
  /** The file as problems name it. */
  readonly file: string;
  /** What the file holds; empty where it could not be read. */
  readonly text: string;
  /** The default export, its texts repaired (`repairedText`); undefined where the file could not be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The places that hold something other than data, so their values are unknown. */
  readonly unread: readonly Path[];
  /** Gives the line, counted from 1, of a place, or of the nearest one around it. */
  readonly lineOf: (path: Path) => number;
  /** Whether it says of itself that it is a draft, also where nothing else of it can be read. */
  readonly isDraft: boolean;
}

/** Reads the data of one file from its text; `file` is how problems name it. */
export function dataFile(file: string, text: string): DataFile {
  const lineOf = linesOf(text);
  const { value, faults } = literalOf(text, lineOf);
  return {
    name: file.slice(file.lastIndexOf("/") + 1).replace(/\.ts$/, ""),
    file,
    text,
    value: repairedData(value),
    problems: faults.map((fault) => ({
      code: fault.code,
      file,
      line: lineOf(fault.offset),
      at: pathText(fault.path),
      what: fault.what,
      fix: fault.fix,
    })),
    unread: faults.filter(({ code }) => code !== "KS04").map(({ path }) => path),
    lineOf: (path) => lineOf(offsetOf(path, offsetsOf(text, lineOf))),
    isDraft: value === undefined ? saysDraft(text) : valueAt(value, ["draft"]) === true,
  };
}

/** Reads the key where brackets cannot be told: on a line of its own, at most one step in. */
function saysDraft(text: string): boolean {
  return /^(?: {0,4}|\t)draft:\s*true\s*,?\s*(?:\/\/.*)?$/m.test(text);
}

function literalOf(text: string, lineOf: LineOf): Literal {
  const nothing = { value: undefined, offsets: new Map<string, number>() };
  const nesting = nestingFault(text);
  if (nesting !== undefined) return { ...nothing, faults: [nesting] };
  const options = { lang: "ts", preserveParens: false, showSemanticErrors: true } as const;
  const { program, errors } = parseSync("data.ts", text, options);
  if (errors.length > 0) {
    return { ...nothing, faults: errors.map((error) => syntaxFault(error, text, lineOf)) };
  }
  const { exported, constants, faults } = moduleParts(program);
  if (exported === undefined) return { ...nothing, faults };
  const literal = literalValue(exported, constants);
  return { ...literal, faults: [...faults, ...literal.faults] };
}

/** The places of one file. Those of all files would be half of what is kept of a large content, and are seldom asked. */
let asked: { readonly text: string; readonly offsets: Literal["offsets"] } | undefined;

function offsetsOf(text: string, lineOf: LineOf): Literal["offsets"] {
  if (asked?.text !== text) asked = { text, offsets: literalOf(text, lineOf).offsets };
  return asked.offsets;
}

function offsetOf(path: Path, offsets: Literal["offsets"]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsets.get(pathText(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return offsets.get("") ?? 0;
}

/** Makes a problem of a place in a data file. */
export function problemIn({ file, lineOf: line }: DataFile, path: Path, fault: Fault): Problem {
  const { code, what, fix } = fault;
  return { code, file, line: line(path), at: pathText(path), what, fix };
}
