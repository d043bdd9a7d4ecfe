import type { Concept } from "./concept.ts";
import type { Edition } from "./output.ts";

/** A language in which people search who do not write Danish: English, Arabic, Polish, Ukrainian, Turkish, Somali, Farsi. */
export type SearchLanguage = "en" | "ar" | "pl" | "uk" | "tr" | "so" | "fa";

/** What people say, and the words of standards that mean it; a word that no text of a site has is passed over. */
export interface EverydayWords {
  readonly said: readonly string[];
  readonly means: readonly string[];
}

/** A thing that people look for among standards, and who decides it instead. */
export interface DecidedElsewhere {
  readonly said: readonly string[];
  /** What it is called at the head of a sentence. */
  readonly name: string;
  /** Whole sentences: who decides it, and where one asks. */
  readonly who: string;
  readonly source: string;
  /** The day on which somebody looked it up. */
  readonly asOf: string;
}

/** What a search knows of how people ask. Words in small letters, in any form: their inflections are found too. */
export interface SearchWords {
  /** Words that say nothing of what somebody looks for. */
  readonly empty: readonly string[];
  /** How people ask for an edition. */
  readonly editions: Readonly<Partial<Record<Edition, readonly string[]>>>;
  /** How people ask for what a section answers; `contact` is the one with names and numbers. */
  readonly asked: Readonly<Partial<Record<Concept | "contact", readonly string[]>>>;
  readonly everyday: readonly EverydayWords[];
  /** The same in other languages. */
  readonly foreign: readonly (Readonly<Record<SearchLanguage, readonly string[]>> & {
    readonly means: readonly string[];
    /** The section that answers, where the word asks for one. */
    readonly asks?: Concept | "contact";
  })[];
  /** Acts by what people call them, beside their names. */
  readonly acts: Readonly<Record<string, readonly string[]>>;
  readonly elsewhere: readonly DecidedElsewhere[];
}
