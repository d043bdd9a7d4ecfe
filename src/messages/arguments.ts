import { always, message } from "./message.ts";
import { orList } from "./words.ts";

/** What is wrong with the arguments of a command. */
export const argumentFaults = {
  notWhole: message({
    da: (written: string, from: number, to: number, example: string) => ({
      what: `"${written}" er ikke et helt tal fra ${from} til ${to}.`,
      fix: `Skriv for eksempel ${example}.`,
    }),
    en: (written, from, to, example) => ({
      what: `"${written}" is not a whole number from ${from} to ${to}.`,
      fix: `Write for example ${example}.`,
    }),
  }),
  notOneOf: message({
    da: (written: string, words: readonly string[]) => ({
      what: `"${written}" er ikke ${orList(words)}.`,
      fix: `Skriv ${orList(words)}.`,
    }),
    en: (written, words) => ({
      what: `"${written}" is not ${orList(words)}.`,
      fix: `Write ${orList(words)}.`,
    }),
  }),
  noSlashes: message({
    da: (written: string) => ({
      what: `"${written}" begynder og slutter ikke med en skråstreg.`,
      fix: "Skriv for eksempel --path-prefix /standarder/.",
    }),
    en: (written) => ({
      what: `"${written}" does not start and end with a slash.`,
      fix: "Write for example --path-prefix /standarder/.",
    }),
  }),
  unknownOption: message({
    da: (option: string, usage: string) => ({
      what: `Der er intet tilvalg, der hedder ${option}.`,
      fix: `Skriv ${usage}.`,
    }),
    en: (option, usage) => ({ what: `There is no option ${option}.`, fix: `Write ${usage}.` }),
  }),
  noValue: message({
    da: (option: string) => ({ what: `${option} skal ikke have en værdi.`, fix: `Skriv ${option} alene.` }),
    en: (option) => ({ what: `${option} takes no value.`, fix: `Write ${option} alone.` }),
  }),
  valueMissing: message({
    da: (option: string, usage: string) => ({
      what: `${option} står uden sin værdi.`,
      fix: `Skriv ${usage}.`,
    }),
    en: (option, usage) => ({ what: `${option} stands without its value.`, fix: `Write ${usage}.` }),
  }),
  spareWord: message({
    da: (word: string, isLongText: boolean, usage: string) => ({
      what: `${word} hører ikke til noget tilvalg.`,
      fix: `${isLongText ? "Sæt en tekst på flere ord i anførselstegn. " : ""}Skriv ${usage}.`,
    }),
    en: (word, isLongText, usage) => ({
      what: `${word} belongs to no option.`,
      fix: `${isLongText ? "Put a text of several words in quotes. " : ""}Write ${usage}.`,
    }),
  }),
  missing: message({
    da: (argument: string, usage: string) => ({ what: `${argument} mangler.`, fix: `Skriv ${usage}.` }),
    en: (argument, usage) => ({ what: `${argument} is missing.`, fix: `Write ${usage}.` }),
  }),
  password: always({
    da: {
      what: "Adressen har et navn og en adgangskode, som hver side ville vise.",
      fix: "Fjern det, der står før @, og tegnet @.",
    },
    en: {
      what: "The address holds a name and a password, which every page would publish.",
      fix: "Take what stands before the @ away, and the @.",
    },
  }),
  noHost: message({
    da: (address: string) => ({
      what: `"${address}" er ikke https:// og et navn på et websted.`,
      fix: "Skriv for eksempel --base-url https://standarder.lillerup.dk, og skriv en mappe i --path-prefix.",
    }),
    en: (address) => ({
      what: `"${address}" is not a scheme and a host.`,
      fix: "Write for example --base-url https://standarder.lillerup.dk, and put a folder into --path-prefix.",
    }),
  }),
  hostingInSite: message({
    da: (hosting: string, out: string) => ({
      what: `"${hosting}" og webstedet i "${out}" ligger i hinanden.`,
      fix: "Vælg en mappe ved siden af, for eksempel --hosting hosting.",
    }),
    en: (hosting, out) => ({
      what: `"${hosting}" and the site in "${out}" lie in one another.`,
      fix: "Choose a folder beside it, for example --hosting hosting.",
    }),
  }),
  relativeHosting: always({
    da: {
      what: "--relative laver en mappe, der åbnes uden server, og --hosting lægger et websted klar til en server.",
      fix: "Udelad --relative eller --hosting, og byg to gange, hvis du vil have begge dele.",
    },
    en: {
      what: "--relative makes a folder that opens without a server, and --hosting puts a site ready for one.",
      fix: "Leave --relative or --hosting out, and build twice to have both.",
    },
  }),
  noShard: message({
    da: (written: string) => ({
      what: `"${written}" er ikke en del af højst 100, fra 1/1 til 100/100.`,
      fix: "Skriv for eksempel --shard 2/4 for den anden af fire.",
    }),
    en: (written) => ({
      what: `"${written}" is not one shard of at most 100, from 1/1 to 100/100.`,
      fix: "Write for example --shard 2/4 for the second of four.",
    }),
  }),
  forMerge: message({
    da: (option: string) => ({
      what: `${option} gælder et websted, og --shard bygger en del af et.`,
      fix: `Udelad ${option} her, og skriv det til npm run merge.`,
    }),
    en: (option) => ({
      what: `${option} is for a site, and --shard builds a part of one.`,
      fix: `Leave ${option} out here, and give it to npm run merge.`,
    }),
  }),
  shardInSite: message({
    da: (shard: string, out: string) => ({
      what: `Delen "${shard}" og webstedet i "${out}" ligger i hinanden.`,
      fix: "Vælg en mappe ved siden af, for eksempel --out _site.",
    }),
    en: (shard, out) => ({
      what: `The shard "${shard}" and the site in "${out}" lie in one another.`,
      fix: "Choose a folder beside it, for example --out _site.",
    }),
  }),
  forFolder: message({
    da: (option: string) => ({
      what: `${option} gælder en mappe, og --url nævner en adresse.`,
      fix: `Udelad ${option} eller --url.`,
    }),
    en: (option) => ({
      what: `${option} is for a folder, and --url names an address.`,
      fix: `Leave ${option} or --url out.`,
    }),
  }),
  forAddress: message({
    da: (option: string) => ({
      what: `${option} gælder et websted på en adresse, og ingen er nævnt.`,
      fix: `Skriv også --url, eller udelad ${option}.`,
    }),
    en: (option) => ({
      what: `${option} is for a website at an address, and none is named.`,
      fix: `Write --url too, or leave ${option} out.`,
    }),
  }),
  noSuchDay: message({
    da: (day: string) => ({
      what: `"${day}" er ikke en dato, der findes.`,
      fix: "Skriv for eksempel --today 2026-11-22.",
    }),
    en: (day) => ({
      what: `"${day}" is no date that exists.`,
      fix: "Write for example --today 2026-11-22.",
    }),
  }),
  noSeconds: message({
    da: (epoch: string) =>
      `SOURCE_DATE_EPOCH=${epoch} er ikke et antal sekunder.\nFjern den, eller skriv --today ÅÅÅÅ-MM-DD.`,
    en: (epoch) =>
      `SOURCE_DATE_EPOCH=${epoch} is no number of seconds.\nUnset it, or write --today YYYY-MM-DD.`,
  }),
};
