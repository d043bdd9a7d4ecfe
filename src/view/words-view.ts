import { glossaryWords, termOf } from "../national/find-words.ts";
import type { GlossaryTerm } from "../national/glossary.ts";
import type { MarkdownEnvironment } from "../text/markdown.ts";
import { upperFirst } from "../text/typography.ts";

/** A hard word with its explanation, as it stands at the end of a text. */
export interface WordView {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** Watches a text for hard words: the first of each is linked to its explanation at the end of the same text. */
export interface WordWatch {
  readonly environment: MarkdownEnvironment;
  /** The words met so far, in Danish alphabetical order. */
  readonly words: () => readonly WordView[];
}

/** Makes a watch for one text; `prefix` keeps the anchors of several texts in one document apart. */
export function wordWatch(prefix: string): WordWatch {
  const met = new Set<GlossaryTerm>();
  return {
    environment: {
      words: glossaryWords,
      explain: (word) => {
        const term = termOf(word);
        if (term === undefined || met.has(term)) return undefined;
        met.add(term);
        return `#${prefix}ord-${term.id}`;
      },
    },
    words: () =>
      [...met]
        .map(({ id, term, meaning }) => ({ id: `${prefix}ord-${id}`, term: upperFirst(term), meaning }))
        .toSorted((a, b) => a.term.localeCompare(b.term, "da")),
  };
}
