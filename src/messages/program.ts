import { message } from "./message.ts";

/** What the command of the package says when it is not told which of its commands to run. */
export const program = {
  commands: message({
    da: (names: readonly string[]) =>
      `Klarstandard laver websted og PDF'er af kommuners kvalitetsstandarder.\n\n${names.map((name) => `  npx klarstandard ${name}`).join("\n")}\n\nHver kommando viser med --help, hvad den kan.`,
    en: (names) =>
      `Klarstandard makes a website and PDFs of municipalities' quality standards.\n\n${names.map((name) => `  npx klarstandard ${name}`).join("\n")}\n\nEach command shows with --help what it takes.`,
  }),
  noCommand: message({
    da: (name: string, names: readonly string[]) => ({
      what: `Der er ingen kommando "${name}".`,
      fix: `Skriv en af disse: ${names.join(", ")}.`,
    }),
    en: (name, names) => ({
      what: `There is no command "${name}".`,
      fix: `Write one of these: ${names.join(", ")}.`,
    }),
  }),
};
