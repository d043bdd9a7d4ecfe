import { type InEachLanguage, spoken } from "./language.ts";

/** What is wrong and how to mend it, in words. */
export interface Advice {
  readonly what: string;
  readonly fix: string;
}

/** Makes a message of the catalogue: called with its values, it gives the text of the language that is spoken. */
export function message<Values extends readonly unknown[], Text>(
  texts: InEachLanguage<(...values: Values) => Text>,
): (...values: Values) => Text {
  return (...values) => spoken(texts)(...values);
}

/** Makes a message that needs no values. */
export function always<Text extends string | Advice>(texts: InEachLanguage<Text>): () => Text {
  return () => spoken(texts);
}
