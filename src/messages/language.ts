/** The languages in which programs speak to people at work: Danish for editors, English for developers. */
export const languages = ["da", "en"] as const;

/** A language in which programs speak to people at work. */
export type Language = (typeof languages)[number];

/** A text, or what makes it, in every language side by side, so that neither is forgotten. */
export type InEachLanguage<Text> = Readonly<Record<Language, Text>>;

/** Gives the language of messages, help and review: Danish, or what `KLARSTANDARD_LANG` asks for. */
export function language(): Language {
  return languages.find((known) => known === process.env["KLARSTANDARD_LANG"]) ?? "da";
}

/** Chooses the text of the language that is spoken. */
export function spoken<Text>(texts: InEachLanguage<Text>): Text {
  return texts[language()];
}
