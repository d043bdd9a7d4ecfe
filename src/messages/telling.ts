import { always, message } from "./message.ts";

/** How findings are told, and what they have in common. */
export const telling = {
  fix: always({ da: "Ret det", en: "Fix" }),
  why: always({ da: "Hvorfor", en: "Why" }),
  toolWords: always({ da: "Værktøjets egne ord", en: "The tool's own words" }),
  quote: always({ da: "Der står", en: "In" }),
  severity: message({
    da: (severity: "error" | "warning" | "note") =>
      ({ error: "fejl", warning: "advarsel", note: "bemærkning" })[severity],
    en: (severity) => severity,
  }),
  counted: message({
    da: (count: number, severity: "error" | "warning" | "note") =>
      `${count} ${{ error: "fejl", warning: count === 1 ? "advarsel" : "advarsler", note: count === 1 ? "bemærkning" : "bemærkninger" }[severity]}`,
    en: (count, severity) => `${count} ${severity}${count === 1 ? "" : "s"}`,
  }),
  faults: message({
    da: (faults: number, files: number) =>
      `${faults} fejl${files > 1 ? ` i ${files} filer` : ""}. ${faults === 1 ? "Koden" : "Koderne"} er forklaret i docs/fejl.md.`,
    en: (faults, files) =>
      `${faults} fault${faults === 1 ? "" : "s"}${files > 1 ? ` in ${files} files` : ""}.`,
  }),
  moreInJson: message({
    da: (more: number) => `og ${more} mere; --json viser alle`,
    en: (more) => `and ${more} more; --json lists all`,
  }),
  more: message({ da: (more: number) => `og ${more} mere`, en: (more) => `and ${more} more` }),
  moreInReport: message({
    da: (more: number) => `og ${more} mere, i report.json`,
    en: (more) => `and ${more} more, in report.json`,
  }),
  places: message({
    da: (places: number, first: string) => `${places} ${places === 1 ? "sted" : "steder"}, først på ${first}`,
    en: (places, first) => `${places} ${places === 1 ? "place" : "places"}, first on ${first}`,
  }),
  untilMended: always({
    da: "Intet bliver gjort, før det er rettet.",
    en: "Nothing is done until it is mended.",
  }),
  doAsItSays: always({
    da: "Gør, som der står, og kør kommandoen igen.",
    en: "Do what it says, and run the command again.",
  }),
};

/** What stands on the page that an editor sees in place of a site with faults. */
export const faultsPage = {
  title: always({ da: "Fejl i indholdet", en: "Faults in the content" }),
  content: always({ da: "Indholdet har fejl", en: "The content has faults" }),
  code: always({ da: "Koden har en fejl", en: "The code has a fault" }),
  mend: message({
    da: (areMany: boolean) => `Ret ${areMany ? "dem" : "den"}, og gem: så kommer siden igen af sig selv.`,
    en: (areMany) => `Mend ${areMany ? "them" : "it"} and save: the page comes back by itself.`,
  }),
};
