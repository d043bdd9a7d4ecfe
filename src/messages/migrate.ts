import { always, message } from "./message.ts";

/** What keeps data from being lifted into today's format, and what is said while it is. */
export const migration = {
  older: message({
    da: (today: number, command: string) => ({
      what: `Data er i et ældre format end ${today}, som denne Klarstandard læser.`,
      fix: `${command} løfter dem, hvor de ligger, og viser hver ændring.`,
    }),
    en: (today, command) => ({
      what: `The data is of an older format than ${today}, which this Klarstandard reads.`,
      fix: `${command} lifts it where it lies, and shows every change.`,
    }),
  }),
  newer: message({
    da: (format: number, today: number) => ({
      what: `Data er i format ${format}, og denne Klarstandard læser format ${today}.`,
      fix: "Hent den nyeste Klarstandard.",
    }),
    en: (format, today) => ({
      what: `The data is of format ${format}, and this Klarstandard reads format ${today}.`,
      fix: "Get the newest Klarstandard.",
    }),
  }),
  noSuchFormat: message({
    da: (format: number, today: number) => ({
      what: `Data er i format ${format}, og denne Klarstandard kender format 1 til ${today}.`,
      fix: "Hent den nyeste Klarstandard, eller ret tallet.",
    }),
    en: (format, today) => ({
      what: `The data is of format ${format}, and this Klarstandard knows the formats 1 to ${today}.`,
      fix: "Get the newest Klarstandard, or mend the number.",
    }),
  }),
  unreadable: always({
    da: {
      what: "Filen kan ikke læses som data, så den kan ikke løftes.",
      fix: "npm run build siger, hvad der er galt. Ret det først.",
    },
    en: {
      what: "The file cannot be read as data, so that it cannot be lifted.",
      fix: "npm run build says what is wrong. Mend that first.",
    },
  }),
  noProfile: always({
    da: {
      what: "Kommunen har ingen index.ts, så formatet af dens data er ukendt.",
      fix: "Læg filen tilbage, og kør npm run migrate igen.",
    },
    en: {
      what: "The municipality has no index.ts, so that the format of its data is unknown.",
      fix: "Put the file back, and run npm run migrate again.",
    },
  }),
  unwritable: message({
    da: (reason: string) => ({
      what: `Filen kan ikke skrives: ${reason}. Intet er ændret.`,
      fix: "Giv dig selv ret til at skrive i mappen, og kør npm run migrate igen.",
    }),
    en: (reason) => ({
      what: `The file cannot be written: ${reason}. Nothing was changed.`,
      fix: "Give yourself the right to write in the folder, and run npm run migrate again.",
    }),
  }),
  bothWritten: message({
    da: (former: string, name: string) => ({
      what: `Nøglen ${former} hedder nu ${name}, og begge står der: Den ene værdi ville gå tabt.`,
      fix: `Behold ${name}, og fjern ${former}.`,
    }),
    en: (former, name) => ({
      what: `The key ${former} is called ${name} now, and both are written: one value would be lost.`,
      fix: `Keep ${name}, and take ${former} away.`,
    }),
  }),
  shorthand: message({
    da: (key: string) => ({
      what: `${key} står alene og henter sin værdi fra en konstant med samme navn.`,
      fix: `Skriv nøgle og værdi hver for sig: ${key}: ….`,
    }),
    en: (key) => ({
      what: `${key} stands alone and takes its value from a constant of the same name.`,
      fix: `Write key and value apart: ${key}: ….`,
    }),
  }),
  notPlain: message({
    da: (key: string) => ({
      what: `Det, der står under ${key}, er ikke rene data, så det kan ikke løftes.`,
      fix: "Skriv værdien direkte, som i resten af filen.",
    }),
    en: (key) => ({
      what: `What stands under ${key} is no plain data, so that it cannot be lifted.`,
      fix: "Write the value itself, as in the rest of the file.",
    }),
  }),
  upToDate: message({
    da: (name: string, today: number) => `${name} er i format ${today}.`,
    en: (name, today) => `${name} is of format ${today}.`,
  }),
  wouldChange: message({
    da: (files: string) => `Intet er skrevet. Det ville ændre ${files}.`,
    en: (files) => `Nothing was written. It would change ${files}.`,
  }),
  changed: message({
    da: (files: string) => `Ændret: ${files}. Se ændringerne igennem, og kør npm run build.`,
    en: (files) => `Changed: ${files}. Look the changes over, and run npm run build.`,
  }),
  does: message({
    da: (today: number) => `Løfter ældre data til format ${today}, hvor de ligger, og viser hver ændring`,
    en: (today) => `Lifts older data to format ${today} where it lies, and shows every change`,
  }),
  doesMunicipality: always({ da: "løfter kun denne kommune", en: "lifts only this municipality" }),
  doesDryRun: always({
    da: "viser ændringerne og skriver intet",
    en: "shows the changes and writes nothing",
  }),
};
