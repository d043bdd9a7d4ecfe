import { nationalTexts } from "../national/rights.ts";
import { danishDate } from "../text/date.ts";

/** A text of national law, marked as such. */
export interface NationalView {
  readonly text: string;
  readonly source: string;
}

/** The key of a national text. */
export type NationalKey = keyof typeof nationalTexts;

/** Gives a national text with its source and the date on which it was checked. */
export function nationalView(key: NationalKey): NationalView {
  const { text, source, asOf } = nationalTexts[key];
  return { text, source: `${source}. Tjekket ${danishDate(asOf)}.` };
}
