import { counted } from "../format/counted.ts";
import { always, message } from "./message.ts";

/** What keeps a file from being read as a source. */
export const sourceFaults = {
  otherKind: message({
    da: (kind: string) => ({
      what: `Filen er ${kind} og ikke ren tekst.`,
      fix: "Gem den som ren tekst (.txt) i UTF-8; pdftotext laver en PDF om til tekst.",
    }),
    en: (kind) => ({
      what: `The file is ${kind} and no plain text.`,
      fix: "Save it as plain text (.txt) in UTF-8; pdftotext makes text of a PDF.",
    }),
  }),
  otherLetters: always({
    da: {
      what: "Filen er ikke UTF-8, så æ, ø og å kan ikke læses. Måske er den Windows-1252.",
      fix: "Gem den igen som ren tekst, og vælg UTF-8.",
    },
    en: {
      what: "The file is not UTF-8, so æ, ø and å cannot be read. It may be Windows-1252.",
      fix: "Save it again as plain text, and choose UTF-8.",
    },
  }),
  noText: always({
    da: { what: "Filen er ikke tekst.", fix: "Gem kildens ord som ren tekst (.txt) i UTF-8." },
    en: { what: "The file is no text.", fix: "Save the words of the source as plain text (.txt) in UTF-8." },
  }),
  empty: always({
    da: {
      what: "Der er ikke én sætning i filen.",
      fix: "Nævn filen med kildens tekst. En skannet PDF er billeder, som først skal gøres til tekst (OCR).",
    },
    en: {
      what: "There is not one sentence in the file.",
      fix: "Name the file with the text of the source. A scanned PDF is pictures, which OCR makes into text first.",
    },
  }),
  noStandard: message({
    da: (name: string, known: readonly string[]) => ({
      what: `Der er ingen standard, der hedder ${name}.`,
      fix: `Der er ${known.join(", ")}.`,
    }),
    en: (name, known) => ({
      what: `There is no standard ${name}.`,
      fix: `There are ${known.join(", ")}.`,
    }),
  }),
};

/** What is open between a standard and its source. */
export const traceFaults = {
  beyond: message({
    da: (numbers: string, last: number) => ({
      what: `Kilden har ingen sætning ${numbers}; den sidste er ${last}.`,
      fix: "Ret numrene; --numbers viser dem.",
    }),
    en: (numbers, last) => ({
      what: `The source has no sentence ${numbers}; its last is ${last}.`,
      fix: "Mend the numbers; --numbers shows them.",
    }),
  }),
  beyondWhy: always({
    da: "Ingen kan finde stedet i kilden.",
    en: "Nobody can find the place in the source.",
  }),
  open: message({
    da: (text: string, number: number) => ({
      what: text,
      fix: `Skriv [${number}] i where ved det, der bærer sætningen, eller i source.leftOut med en grund.`,
    }),
    en: (text, number) => ({
      what: text,
      fix: `Write [${number}] in the where of what carries the sentence, or in source.leftOut with a reason.`,
    }),
  }),
  openWhy: always({
    da: "Kilden siger det, og læseren får det måske ikke at vide.",
    en: "The source says it, and its reader may not be told.",
  }),
  both: message({
    da: (number: number, because: string) => ({
      what: `Sætning [${number}] er udeladt (${because}), og noget bærer den.`,
      fix: "Fjern den fra source.leftOut eller fra where.",
    }),
    en: (number, because) => ({
      what: `Sentence [${number}] is left out (${because}), and something carries it.`,
      fix: "Take it out of source.leftOut or out of where.",
    }),
  }),
  bothWhy: always({
    da: "Den ene af delene er ikke rigtig.",
    en: "One of the two is wrong.",
  }),
  noPlace: message({
    da: (text: string) => ({
      what: text,
      fix: 'Skriv where: numrene på de sætninger, det kommer fra, eller "ours", når det er jeres eget.',
    }),
    en: (text) => ({
      what: text,
      fix: 'Write where: the numbers of the sentences it comes from, or "ours" where it is your own.',
    }),
  }),
  noPlaceWhy: always({
    da: "Ingen kan se, om kilden siger det.",
    en: "Nobody can see whether the source says it.",
  }),
  unnamed: message({
    da: (fingerprint: string) => ({
      what: "Standarden siger ikke, hvilken tekst numrene gælder for.",
      fix: `Skriv i source: fingerprint: "${fingerprint}".`,
    }),
    en: (fingerprint) => ({
      what: "The standard does not say of which text the numbers are.",
      fix: `Write in source: fingerprint: "${fingerprint}".`,
    }),
  }),
  changed: message({
    da: (written: string, now: string) => ({
      what: `Kilden er en anden tekst end den, numrene gælder for (${written}): Hvert nummer kan nu være en anden sætning.`,
      fix: `Find den rigtige fil. Er kilden ændret, så se alle steder igennem, og skriv fingerprint: "${now}".`,
    }),
    en: (written, now) => ({
      what: `The source is another text than the numbers are of (${written}): each number may now be another sentence.`,
      fix: `Find the right file. If the source has changed, go through all places and write fingerprint: "${now}".`,
    }),
  }),
  changedWhy: always({
    da: "Et nummer peger ellers på en forkert sætning, uden at nogen ser det.",
    en: "Else a number leads to a wrong sentence, and nobody sees it.",
  }),
};

/** What `npm run trace` says when it has lined up a standard with its source. */
export const traceTexts = {
  does: always({
    da: "Stiller en standard ved siden af sin kilde, sætning for sætning, og slutter med 1, hvis noget mangler",
    en: "Lines up a standard with its source, sentence by sentence, and ends with 1 where anything is open",
  }),
  doesSource: always({ da: "kilden som ren tekst (UTF-8)", en: "the source as plain text (UTF-8)" }),
  doesOut: message({
    da: (page: string) => `siden, der skrives (${page})`,
    en: (page) => `the page to write (${page})`,
  }),
  doesNumbers: always({
    da: "viser kildens sætninger med deres numre og intet andet",
    en: "shows the sentences of the source with their numbers and nothing else",
  }),
  sentences: message({
    da: (all: number, carried: number, leftOut: number, open: number) =>
      `${counted(all, "sætning", "sætninger")} i kilden: ${carried} båret, ${leftOut} udeladt med en grund, ${open} uden plads.`,
    en: (all, carried, leftOut, open) =>
      `${counted(all, "sentence")} in the source: ${carried} carried, ${leftOut} left out with a reason, ${open} without a place.`,
  }),
  statements: message({
    da: (all: number, placed: number, ours: number, without: number) =>
      `${all} udsagn i standarden: ${placed} fra kilden, ${ours} jeres egne, ${without} uden sted.`,
    en: (all, placed, ours, without) =>
      `${counted(all, "statement")} in the standard: ${placed} from the source, ${ours} of your own, ${without} without a place.`,
  }),
  whole: always({
    da: "Alt i kilden har sin plads, og alt i standarden har sit sted.",
    en: "All of the source has its place, and all of the standard comes from somewhere.",
  }),
  title: message({
    da: (standard: string, municipality: string) => `${standard}, ${municipality}: kilde og standard`,
    en: (standard, municipality) => `${standard}, ${municipality}: source and standard`,
  }),
  open: always({ da: "Det, der mangler", en: "What is open" }),
  nothingOpen: always({ da: "Intet mangler.", en: "Nothing is open." }),
  rows: always({ da: "Kilden, sætning for sætning", en: "The source, sentence by sentence" }),
  number: always({ da: "Nr.", en: "No." }),
  source: always({ da: "Kilden siger", en: "The source says" }),
  standard: always({ da: "Standarden siger", en: "The standard says" }),
  noCarrier: always({ da: "Uden plads i standarden.", en: "Without a place in the standard." }),
  leftOut: message({
    da: (because: string) => `Udeladt: ${because}`,
    en: (because) => `Left out: ${because}`,
  }),
  pageMark: message({
    da: (mark: string) => `Før sætningen eller i den står mærket "${mark}".`,
    en: (mark) => `Before the sentence or in it stands the mark "${mark}".`,
  }),
  ours: always({ da: "Jeres egne udsagn", en: "Statements of your own" }),
  noneOurs: always({ da: "Alle udsagn kommer fra kilden.", en: "Every statement comes from the source." }),
};
