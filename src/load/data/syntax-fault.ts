import type { OxcError } from "oxc-parser";
import { syntax } from "../../messages/load/syntax.ts";
import type { LiteralFault } from "./literal-value.ts";

const longestExcerpt = 40;

/** Turns the parser's error into a fault that shows the place and names the usual cause. */
export function syntaxFault(error: OxcError, text: string, lineOf: LineOf): LiteralFault {
  const offset = error.labels[0]?.start ?? 0;
  const excerpt = (text.slice(offset).split(/\r?\n/, 1)[0] ?? "").trim().slice(0, longestExcerpt);
  const opened = error.labels.find(({ message }) => message === "Opened here");
  const openedIn = opened === undefined ? undefined : lineOf(opened.start);
  return {
    code: "KS01",
    path: [],
    offset,
    what: syntax.breaks(excerpt, error.message.replace(/\.$/, ""), openedIn),
    fix: fixOf(error.message, excerpt),
  };
}

function fixOf(said: string, excerpt: string): string {
  if (/^[“”„‘’]/.test(excerpt)) return syntax.straightQuotes();
  return said.startsWith("Unterminated string") ? syntax.oneLine() : syntax.missing();
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
