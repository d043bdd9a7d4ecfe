import glossary from "../../_data/national/glossary.ts";
import { wordsOf } from "../format/terms.ts";
import { joinWords } from "../format/typography.ts";
import { fixedPaths, type GlossaryTerm, type MunicipalityProfile } from "../model/index.ts";
import { searchMark } from "./search-mark.ts";
import { type ShellView, shellView } from "./shell-view.ts";
import { shownTexts } from "./shown-texts.ts";
import type { SiteContext } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { siteWords, texts } from "./texts.ts";
import { type WordView, wordView } from "./words-view.ts";

/** The glossary. */
export interface GlossaryPage {
  readonly shell: ShellView;
  readonly terms: readonly (WordView & {
    /** Where the word means this, where it means something else too. */
    readonly where?: string;
  })[];
}

/** What a reader meets of a standard: its edition as it is shown. */
export interface ShownEdition {
  readonly context: StandardContext;
  readonly view: unknown;
}

/** Makes the glossary of a national site: every word that the country's list has. */
export function glossaryPage(site: SiteContext): GlossaryPage {
  return pageOf(
    glossary.map((term) => wordView(term, term.id)),
    site,
  );
}

/** Makes the glossary of a municipality's own site: the hard words that its texts use, and those that it explains itself. */
export function ownGlossaryPage(
  { glossary: own = [] }: Pick<MunicipalityProfile, "glossary">,
  editions: readonly ShownEdition[],
  site: SiteContext,
): GlossaryPage {
  const titles = new Map<GlossaryTerm, Set<string>>(own.map((term) => [term, new Set()]));
  for (const { context, view } of editions) {
    const { pattern, termOf } = wordsOf(context.municipality.profile, context.standard);
    for (const word of shownTexts(view).flatMap((text) => text.match(pattern) ?? [])) {
      const term = termOf(word);
      if (term === undefined) continue;
      titles.set(term, (titles.get(term) ?? new Set()).add(context.standard.title));
    }
  }
  const terms = [...titles].map(([term, where], index, all) => {
    const isOne = all.every(([other], at) => at === index || other.id !== term.id);
    if (isOne) return wordView(term, term.id);
    const view = wordView(term, `${term.id}-${index + 1}`);
    return where.size === 0
      ? view
      : { ...view, where: texts.glossary.where({ titles: joinWords([...where]) }) };
  });
  return pageOf(terms, site);
}

/** In Danish alphabetical order. */
function pageOf(terms: GlossaryPage["terms"], site: SiteContext): GlossaryPage {
  return {
    shell: shellView(
      {
        path: fixedPaths.glossary,
        title: texts.glossary.title,
        description: siteWords(site).glossaryDescription,
        search: searchMark({ kind: "ordliste", title: texts.glossary.title }),
      },
      site,
    ),
    terms: terms.toSorted((a, b) => a.term.localeCompare(b.term, "da")),
  };
}
