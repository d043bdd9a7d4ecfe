import { languages, variable } from "./spoken.js";

export { type InEachLanguage, language, languages, spoken } from "./spoken.js";

/** A language in which programs speak to people at work. */
export type Language = (typeof languages)[number];

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
