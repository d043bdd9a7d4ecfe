import { always, message } from "./message.ts";

/** What keeps `npm run new` from beginning something. */
export const beginning = {
  nothing: message({
    da: (both: string) => ({
      what: "Der står ikke, hvad der skal oprettes eller vises: en kommune, en standard, et repository eller et udseende (theme).",
      fix: `Skriv ${both}.`,
    }),
    en: (both) => ({
      what: "It is not said what to begin or show: a municipality, a standard, a repository or a theme.",
      fix: `Write ${both}.`,
    }),
  }),
  otherKind: message({
    da: (word: string, both: string) => ({
      what: `"${word}" er hverken municipality, repository, standard eller theme.`,
      fix: `Skriv ${both}.`,
    }),
    en: (word, both) => ({
      what: `"${word}" is neither municipality, repository, standard nor theme.`,
      fix: `Write ${both}.`,
    }),
  }),
  otherId: message({
    da: (id: string) => `Vælg et andet id, for eksempel "${id}-2".`,
    en: (id) => `Choose another id, for example "${id}-2".`,
  }),
  codeTaken: message({
    da: (holder: string, code: string) => ({
      what: `${holder} har allerede kommunekoden ${code}.`,
      fix: "Skriv den nye kommunes kommunekode.",
    }),
    en: (holder, code) => ({
      what: `${holder} has the kommunekode ${code} already.`,
      fix: "Write the kommunekode of the new municipality.",
    }),
  }),
  noMunicipality: message({
    da: (place: string, known: readonly string[], usage: string) => ({
      what: `Der er ingen kommune "${place}". Kendte: ${known.join(", ")}.`,
      fix: `Opret den: ${usage}.`,
    }),
    en: (place, known, usage) => ({
      what: `There is no municipality "${place}". Known: ${known.join(", ")}.`,
      fix: `Begin it: ${usage}.`,
    }),
  }),
  occupied: always({
    da: {
      what: "Filen findes allerede, og intet bliver nogensinde overskrevet.",
      fix: "Vælg et andet id, eller fjern filen først.",
    },
    en: {
      what: "The file is there already, and nothing is ever overwritten.",
      fix: "Choose another id, or take the file away first.",
    },
  }),
  unwritable: message({
    da: (reason: string) => ({
      what: `Filen kan ikke skrives: ${reason}.`,
      fix: "Vælg en anden mappe efter --content, eller giv dig selv ret til at skrive dér.",
    }),
    en: (reason) => ({
      what: `The file cannot be written: ${reason}.`,
      fix: "Name another folder after --content, or give yourself the right to write there.",
    }),
  }),
};
