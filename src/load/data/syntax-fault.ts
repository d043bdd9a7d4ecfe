import type { OxcError } from "oxc-parser";
import type { LiteralFault } from "./literal-value.ts";

const longestExcerpt = 40;

/** The parser's names for what it found, in words. */
const foundWords: Readonly<Record<string, string>> = {
  "`Identifier`": "a word",
  "`decimal`": "a number",
  "`string`": "a text",
  "`EOF`": "the end of the file",
};

/** Turns the parser's error into a fault that shows the place and names the usual cause. */
export function syntaxFault(error: OxcError, text: string, lineOf: LineOf): LiteralFault {
  const offset = error.labels[0]?.start ?? 0;
  const excerpt = (text.slice(offset).split(/\r?\n/, 1)[0] ?? "").trim().slice(0, longestExcerpt);
  const place = excerpt === "" ? "here" : `at \`${excerpt}\``;
  const opened = error.labels.find(({ message }) => message === "Opened here");
  const bracket = opened === undefined ? "" : ` The bracket was opened in line ${lineOf(opened.start)}.`;
  return {
    code: "KS01",
    path: [],
    offset,
    what: `The file breaks ${place}: ${inWords(error.message)}.${bracket}`,
    fix: /^[“”„‘’]/.test(excerpt)
      ? 'Write straight quotes: "…".'
      : "Look for a comma, a quote or a bracket that is missing here or in the line before.",
  };
}

function inWords(message: string): string {
  const words = message.replace(/\.$/, "").replace(/`\w+`$/, (found) => foundWords[found] ?? found);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Gives the line, counted from 1, in which an offset lies. */
export type LineOf = (offset: number) => number;

/** Counts the lines of a text once, when the first is asked for. */
export function linesOf(text: string): LineOf {
  let ends: readonly number[] | undefined;
  return (offset) => {
    ends ??= [...text.matchAll(/\n/g)].map(({ index }) => index);
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ends[middle] ?? 0) < offset) from = middle + 1;
      else to = middle;
    }
    return from + 1;
  };
}
