import glossary from "../../_data/national/glossary.ts";
import type { GlossaryTerm, MunicipalityProfile, Standard } from "../model/index.ts";

/** The hard words of a text: what finds them with their inflections, and the term that a found word is a form of. */
export interface HardWords {
  readonly terms: readonly GlossaryTerm[];
  readonly pattern: RegExp;
  readonly termOf: (word: string) => GlossaryTerm | undefined;
}

/** Finds every word of a glossary with its inflections; the longest form wins, and parts of words do not count. */
function hardWords(terms: readonly GlossaryTerm[]): HardWords {
  const byForm: ReadonlyMap<string, GlossaryTerm> = new Map(
    terms.flatMap((term) => [term.term, ...term.forms].map((form) => [form.toLowerCase(), term])),
  );
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?:${[...byForm.keys()]
      .toSorted((a, b) => b.length - a.length)
      .map((form) => RegExp.escape(form))
      .join("|")})(?![\\p{L}-])`,
    "giu",
  );
  return { terms, pattern, termOf: (word) => byForm.get(word.toLowerCase()) };
}

/** The words of the national glossary, whatever Act they belong to. */
export const nationalWords = hardWords(glossary);

/** Those words by themselves, and the term of one of them. */
export const { pattern: glossaryWords, termOf } = nationalWords;

/**
 * Gives the hard words that the full edition and the checklist explain at their end: those of the standard but everyday
 * Danish and what the text explains where it stands, by id.
 */
export function rareWordsOf(
  profile: Pick<MunicipalityProfile, "glossary" | "glossaryWithout">,
  standard: Pick<Standard, "legalBasis">,
  explained: readonly string[] = [],
): HardWords {
  const words = wordsOf(profile, standard);
  const rare = words.terms.filter(({ id, everyday }) => everyday !== true && !explained.includes(id));
  return only(rare, words);
}

/**
 * Gives the hard words of a standard: the national ones that hold under its Acts, with what the municipality adds, puts
 * in their place or leaves out. A word of its own comes before a national one of the same form.
 */
export function wordsOf(
  { glossary: own = [], glossaryWithout = [] }: Pick<MunicipalityProfile, "glossary" | "glossaryWithout">,
  { legalBasis }: Pick<Standard, "legalBasis">,
): HardWords {
  const holds = ({ under }: GlossaryTerm) =>
    under === undefined ||
    legalBasis.some(({ act, section, role }) =>
      under.some((law) => role !== "mentioned" && law.act === act && (law.section ?? section) === section),
    );
  const added = own.filter(holds);
  const taken = [...glossaryWithout, ...added.map(({ id }) => id)];
  const national = nationalWords.terms.filter((term) => !taken.includes(term.id) && holds(term));
  if (added.length > 0) return hardWords([...national, ...added]);
  if (national.length === nationalWords.terms.length) return nationalWords;
  return only(national, nationalWords);
}

/** Some of the words: the others are found by the pattern, too, and are no term. */
function only(terms: readonly GlossaryTerm[], words: HardWords): HardWords {
  const known = new Set(terms);
  return {
    ...words,
    terms,
    termOf: (word) => {
      const term = words.termOf(word);
      return term !== undefined && known.has(term) ? term : undefined;
    },
  };
}
