/** The languages in which programs speak to people at work: Danish for editors, English for developers. */
export const languages = ["da", "en"] as const;

/** A language in which programs speak to people at work. */
export type Language = (typeof languages)[number];

/** A text, or what makes it, in every language side by side, so that neither is forgotten. */
export type InEachLanguage<Text> = Readonly<Record<Language, Text>>;

const variable = "KLARSTANDARD_LANG";

/** Gives the language of messages, help and review: Danish, or what `KLARSTANDARD_LANG` asks for. */
export function language(): Language {
  return languages.find((known) => known === process.env[variable]) ?? "da";
}

/** Chooses the language for this run and for what it starts. */
export function speak(chosen: Language): void {
  process.env[variable] = chosen;
}

/** Says in every language that nobody speaks the one that is asked for; undefined where somebody does. */
export function unknownLanguage(): string | undefined {
  const asked = process.env[variable];
  if (asked === undefined || languages.some((known) => known === asked)) return undefined;
  return [
    `${variable}=${asked} er ikke et sprog, vi kan. Skriv da eller en, eller fjern den.`,
    `${variable}=${asked} is no language that we speak. Write da or en, or unset it.`,
  ].join("\n");
}

/** Chooses the text of the language that is spoken. */
export function spoken<Text>(texts: InEachLanguage<Text>): Text {
  return texts[language()];
}
