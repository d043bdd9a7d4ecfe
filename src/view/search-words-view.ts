import acts from "../../_data/national/acts.ts";
import words from "../../_data/national/search-words.ts";
import { type Concept, concepts, type Edition, outputs, type SearchWords } from "../model/index.ts";
import { texts } from "./texts.ts";

/** Words that people say, and the words of standards that they stand for. */
interface Everyday {
  readonly said: readonly string[];
  readonly means: readonly string[];
}

/** Words with which people ask for a section, by its anchor. */
interface Asked {
  readonly section: string;
  readonly said: readonly string[];
}

/** What every site's search knows of how people ask, as its page reads it; the site's own words are added to it. */
export interface SearchLanguageView {
  readonly editions: readonly {
    readonly name: string;
    readonly path: string;
    readonly said: readonly string[];
  }[];
  /** Acts by their keys, as people call them, in small letters. */
  readonly laws: readonly { readonly act: string; readonly said: readonly string[] }[];
  readonly asked: readonly Asked[];
  readonly everyday: readonly Everyday[];
  readonly elsewhere: readonly { readonly said: readonly string[]; readonly text: string }[];
  readonly empty: readonly string[];
}

/** The same for other languages than Danish, which is loaded where Danish does not suffice. */
export type OtherLanguagesView = Pick<SearchLanguageView, "asked" | "everyday">;

const national: SearchWords = words;

/** The section with names and numbers has no concept: every standard has it where it has a contact. */
const contactAnchor = "kontakt";

const anchorOf = (concept: Concept | "contact"): string =>
  concept === "contact" ? contactAnchor : concepts[concept].anchor;

/** Makes what a search knows of how people ask: in Danish, and in other languages. */
export const searchLanguages = (): {
  readonly danish: SearchLanguageView;
  readonly others: OtherLanguagesView;
} => ({ danish: searchLanguage(), others: otherLanguages() });

/** Makes what a search knows of how people ask in Danish, from the national data. */
export function searchLanguage(): SearchLanguageView {
  const asked = Object.entries(national.asked) as readonly [Concept | "contact", readonly string[]][];
  const editions = Object.entries(national.editions) as readonly [Edition, readonly string[]][];
  return {
    editions: editions.map(([edition, said]) => ({
      name: texts.outputs[edition].name,
      path: outputs[edition].folder,
      said,
    })),
    laws: Object.entries(acts).map(([act, entry]) => ({ act, said: namesOf(act, entry) })),
    asked: asked.map(([concept, said]) => ({ section: anchorOf(concept), said })),
    everyday: national.everyday,
    elsewhere: national.elsewhere.map(({ said, name, who }) => ({
      said,
      text: texts.search.elsewhere({ name, who }),
    })),
    empty: national.empty,
  };
}

/** Makes the same for the other languages that people search in. */
export function otherLanguages(): OtherLanguagesView {
  const all = national.foreign.map(({ means, asks, ...languages }) => ({
    means,
    asks,
    said: [...new Set(Object.values(languages).flat())],
  }));
  return {
    everyday: all.map(({ said, means }) => ({ said, means })),
    asked: all.flatMap(({ said, asks }) => (asks === undefined ? [] : [{ section: anchorOf(asks), said }])),
  };
}

function namesOf(act: string, entry: { readonly name?: string; readonly title?: string }): readonly string[] {
  const names = [entry.name, entry.title, ...(national.acts[act] ?? [])];
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLocaleLowerCase("da")])))];
}
