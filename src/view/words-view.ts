import { type MarkdownEnvironment, useOf } from "../format/markdown.ts";
import { type HardWords, nationalWords } from "../format/terms.ts";
import { upperFirst } from "../format/typography.ts";
import type { GlossaryTerm } from "../model/index.ts";
import { adoptionText } from "./source-view.ts";
import { texts } from "./texts.ts";

/** A hard word with its explanation, as it stands at the end of a text. */
export interface WordView {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  /** Says who adopted a municipality's own explanation, and when. */
  readonly adopted?: string;
  /** The anchor of the word in the text, where it is a link to here. */
  readonly use?: string;
}

/** Where a list of hard words stands, and what it leaves out. */
export interface WordListing {
  /** Where each of them stands; at its own id after `ord-` unless given. */
  readonly anchorOf?: WordAnchor;
  /** The ids of the terms that the text explains where they stand. */
  readonly explained?: readonly string[];
  /** The hard words that hold for the text. */
  readonly words?: HardWords;
}

/** Gives the anchor at which a hard word is explained. */
export type WordAnchor = (term: GlossaryTerm) => string;

const usualAnchor: WordAnchor = ({ id }) => `ord-${id}`;

/** Gives each hard word of several texts an anchor of its own in one list, also where two have the same id. */
export function sharedAnchors(lists: readonly HardWords[]): WordAnchor {
  const anchors = new Map<GlossaryTerm, string>();
  const taken = new Map<string, number>();
  for (const term of new Set(lists.flatMap(({ terms }) => terms))) {
    const before = taken.get(term.id) ?? 0;
    taken.set(term.id, before + 1);
    anchors.set(term, usualAnchor(term) + (before === 0 ? "" : `-${before + 1}`));
  }
  return (term) => anchors.get(term) ?? usualAnchor(term);
}

/** What links hard words to their explanation, and the addresses to which it has linked so far. */
type WordLinks = MarkdownEnvironment & { readonly linked: ReadonlySet<string> };

/** Gives what links the first of each hard word of a text to its explanation at the end of the same text. */
export function wordLinks({ pattern, termOf }: HardWords = nationalWords, anchorOf = usualAnchor): WordLinks {
  const linked = new Set<string>();
  const met = new Set<GlossaryTerm>();
  return {
    words: pattern,
    explain: (word) => {
      const term = termOf(word);
      if (term === undefined || met.has(term)) return undefined;
      met.add(term);
      const href = `#${anchorOf(term)}`;
      linked.add(href);
      return href;
    },
    linked,
  };
}

/** Tells the words that the text links to where in the text they stand. */
export function withUses(words: readonly WordView[], { linked }: WordLinks): readonly WordView[] {
  return words.map((word) => {
    const href = `#${word.id}`;
    return linked.has(href) ? { ...word, use: useOf(href) } : word;
  });
}

/** Lists the hard words that stand in the texts, each once with its explanation, in Danish alphabetical order. */
export function usedWords(
  shown: readonly string[],
  { anchorOf = usualAnchor, explained = [], words: { pattern, termOf } = nationalWords }: WordListing = {},
): readonly WordView[] {
  const used = new Set(shown.flatMap((text) => text.match(pattern) ?? []).map(termOf));
  return [...used]
    .filter((term) => term !== undefined)
    .filter(({ id }) => !explained.includes(id))
    .map((term) => wordView(term, anchorOf(term)))
    .toSorted((a, b) => a.term.localeCompare(b.term, "da"));
}

/** Makes a hard word ready to print, with the anchor it has in its list. */
export function wordView({ term, meaning, adoption }: GlossaryTerm, id: string): WordView {
  return {
    id,
    term: upperFirst(term),
    meaning,
    ...(adoption === undefined
      ? {}
      : { adopted: texts.source.wordAdopted({ adopted: adoptionText(adoption) }) }),
  };
}
