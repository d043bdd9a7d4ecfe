import glossary from "../../_data/national/glossary.ts";
import type { GlossaryTerm } from "../model/index.ts";

const byForm: ReadonlyMap<string, GlossaryTerm> = new Map(
  glossary.flatMap((term) => [term.term, ...term.forms].map((form) => [form.toLocaleLowerCase("da"), term])),
);

/** Finds every word of the glossary with its inflections; the longest form wins, and parts of words do not count. */
export const glossaryWords: RegExp = new RegExp(
  `(?<![\\p{L}-])(?:${[...byForm.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form))
    .join("|")})(?![\\p{L}-])`,
  "giu",
);

/** Gives the term that a found word is a form of. */
export function termOf(word: string): GlossaryTerm | undefined {
  return byForm.get(word.toLocaleLowerCase("da"));
}
