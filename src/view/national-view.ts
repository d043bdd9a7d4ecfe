import nationalTexts from "../../_data/national/rights.ts";
import { danishDate } from "../format/date.ts";
import { joinWords } from "../format/typography.ts";
import type { LegalBasis, NationalText } from "../model/index.ts";
import { texts } from "./texts.ts";

/** Texts of national law, marked as such, with their sources and the date on which they were checked. */
export interface NationalView {
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly source: string }[];
  /** Says when they were looked at: the oldest day counts. */
  readonly checked?: string;
}

/** The key of a national text. */
export type NationalKey = keyof typeof nationalTexts;

/**
 * Gives national texts, marked as such, with the oldest day on which one of them was looked at. Of several Acts, those are
 * named before a text that does not hold under all of them. After a
 * municipality's no, a text says what can be done all the same.
 */
export function nationalView(
  keys: readonly NationalKey[],
  { laws = [], despite = false }: { readonly laws?: readonly LegalBasis[]; readonly despite?: boolean } = {},
): NationalView {
  const rules = keys.map((key) => nationalTexts[key]);
  const oldest = rules.map(({ asOf }) => asOf).toSorted()[0];
  return {
    heading: texts.standard.national,
    ...(oldest === undefined ? {} : { checked: texts.standard.checked({ date: danishDate(oldest) }) }),
    items: keys.map((key) => {
      const rule: NationalText = nationalTexts[key];
      const { source } = rule;
      const text = (despite ? rule.despite : undefined) ?? rule.text;
      const held = laws.filter(({ law }) => law.notes.some((note) => note === key));
      const names = [...new Set(held.map(({ law }) => law.name))];
      return names.length === 0 || held.length === laws.length
        ? { text, source }
        : { text: texts.standard.nationalUnder({ acts: joinWords(names), text }), source };
    }),
  };
}

/** Gives the ids of the glossary's words that a national text explains where they stand. */
export function explainedWords(key: NationalKey): readonly string[] {
  const { explains = [] }: NationalText = nationalTexts[key];
  return explains;
}

/** National texts in the fewest words. */
export interface ShortNationalView {
  readonly items: readonly string[];
  /** The oldest day on which one of them was checked. */
  readonly checked: string;
}

/** Gives national texts in the fewest words; their sources stand in the full edition. */
export function shortNationalView(keys: readonly NationalKey[], despite: boolean): ShortNationalView {
  const rules: readonly NationalText[] = keys.map((key) => nationalTexts[key]);
  return {
    items: rules.map((rule) => (despite ? rule.despite : undefined) ?? rule.short ?? rule.text),
    checked: danishDate(oldestCheck(rules)),
  };
}

function oldestCheck(rules: readonly NationalText[]): string {
  return rules.map(({ asOf }) => asOf).toSorted()[0] ?? "";
}
