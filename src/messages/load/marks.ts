import { always, message } from "../message.ts";

/** What is wrong with signs that would be printed. */
export const marks = {
  plainEmphasis: message({
    da: (words: string, stars: string) => ({
      what: `Stjernerne i ${stars}${words}${stars} står i en tekst, der trykkes, som den står.`,
      fix: `Skriv ordene uden dem: ${JSON.stringify(words)}.`,
    }),
    en: (words, stars) => ({
      what: `The stars of ${stars}${words}${stars} stand in a text that is printed as it stands.`,
      fix: `Write the words without them: ${JSON.stringify(words)}.`,
    }),
  }),
  starsInVain: message({
    da: (line: string) => ({
      what: `Stjernerne i ${line} fremhæver intet og ville blive trykt: de står inde i et ord, ved et mellemrum eller på to linjer.`,
      fix: 'Skriv **fed skrift** om hele ord; "\\\\*" i filen trykker en stjerne.',
    }),
    en: (line) => ({
      what: `The stars in ${line} emphasize nothing and would be printed: they stand inside a word, beside a blank, or on two lines.`,
      fix: 'Write **fed skrift** around whole words; "\\\\*" in the file prints a star.',
    }),
  }),
  someStars: message({
    da: (line: string) => ({
      what: `Nogle af tekstens stjerner fremhæver, og andre ville blive trykt: ${line}.`,
      fix: 'Skriv "\\\\*" i filen for hver stjerne, der skal trykkes.',
    }),
    en: (line) => ({
      what: `Some stars of the text emphasize and others would be printed: ${line}.`,
      fix: 'Write "\\\\*" in the file for each star that is printed.',
    }),
  }),
  notes: message({
    da: (words: string) => ({
      what: `Stjernerne i *${words}* kan fremhæve eller være tegn for noter.`,
      fix: 'Skriv "\\\\*" i filen for hver stjerne, der skal trykkes, eller fremhæv hver sætning for sig.',
    }),
    en: (words) => ({
      what: `The stars of *${words}* can be emphasis or the signs of notes.`,
      fix: 'Write "\\\\*" in the file for each star that is printed, or emphasize each sentence on its own.',
    }),
  }),
  heading: message({
    da: (lines: string, fix: string) => ({
      what: `Teksten indeholder overskriften ${lines}, hvis tegn ville blive trykt.`,
      fix,
    }),
    en: (lines, fix) => ({
      what: `The text holds the heading ${lines}, whose signs would be printed.`,
      fix,
    }),
  }),
  headingKey: message({
    da: (heading: string) =>
      `Skriv heading: ${heading} i afsnittet, eller { kind: "part", heading: ${heading}, body: ["…"] } som en blok.`,
    en: (heading) =>
      `Write heading: ${heading} in the section, or { kind: "part", heading: ${heading}, body: ["…"] } as a block.`,
  }),
  headingWords: message({
    da: (heading: string) => `Fjern tegnene: ${heading}.`,
    en: (heading) => `Take the signs away: ${heading}.`,
  }),
  fence: message({
    da: (line: string) => ({
      what: `Linjen ${line} ville blive trykt; en tekst har ingen kode.`,
      fix: "Fjern linjen og den, der slutter koden.",
    }),
    en: (line) => ({
      what: `The line ${line} would be printed; a text holds no code.`,
      fix: "Take the line away, and the one that ends the code.",
    }),
  }),
  signs: message({
    da: (whole: string, fix: string) => ({ what: `Tegnene i ${whole} ville blive trykt.`, fix }),
    en: (whole, fix) => ({ what: `The signs of ${whole} would be printed.`, fix }),
  }),
  italics: message({
    da: (words: string) => `Skriv *${words}*, hvis det skal stå med kursiv.`,
    en: (words) => `Write *${words}* for italics.`,
  }),
  bold: message({
    da: (words: string) => `Skriv **${words}**, hvis det skal være fedt.`,
    en: (words) => `Write **${words}** for bold.`,
  }),
  struckOut: always({
    da: "Skriv kun det, der gælder; ingen skærmlæser siger, at ord er streget over.",
    en: "Write only what holds; no screen reader says that words are struck out.",
  }),
  wordsAlone: message({
    da: (words: string) => `Skriv ordene alene: ${words}.`,
    en: (words) => `Write the words alone: ${words}.`,
  }),
  backslash: message({
    da: (sign: string, isMarkdown: boolean) => ({
      what: `Den omvendte skråstreg før ${sign} ville blive trykt.`,
      fix: `Skriv ${sign} alene${isMarkdown ? "; kun *, [ og ] kan have en omvendt skråstreg" : ""}.`,
    }),
    en: (sign, isMarkdown) => ({
      what: `The backslash before ${sign} would be printed.`,
      fix: `Write ${sign} alone${isMarkdown ? "; only *, [ and ] can have a backslash" : ""}.`,
    }),
  }),
};

/** What is wrong with lists, steps and tables that are written by hand. */
export const structure = {
  list: message({
    da: (lines: number, fix: string) => ({
      what: `Teksten indeholder en liste på ${lines} linjer med tegn foran; ingen ville høre, at det er en liste.`,
      fix,
    }),
    en: (lines, fix) => ({
      what: `The text holds a list of ${lines} lines with signs before them; no one would hear that it is a list.`,
      fix,
    }),
  }),
  steps: message({
    da: (steps: number, fix: string) => ({
      what: `Teksten indeholder ${steps} trin med tal foran; ingen ville høre, at det er trin.`,
      fix,
    }),
    en: (steps, fix) => ({
      what: `The text holds ${steps} steps with numbers before them; no one would hear that they are steps.`,
      fix,
    }),
  }),
  table: message({
    da: (lines: number, fix: string) => ({
      what: `Teksten indeholder en tabel på ${lines} linjer; ingen ville høre, at det er en tabel.`,
      fix,
    }),
    en: (lines, fix) => ({
      what: `The text holds a table of ${lines} lines; no one would hear that it is a table.`,
      fix,
    }),
  }),
  blocks: message({ da: (blocks: string) => `Skriv ${blocks}.`, en: (blocks) => `Write ${blocks}.` }),
  tableBlock: message({
    da: (block: string) => `Skriv den som en blok i et afsnit: ${block}.`,
    en: (block) => `Write it as a block of a section: ${block}.`,
  }),
  line: message({
    da: (line: string) => `Skriv ${line} som en linje for sig.`,
    en: (line) => `Write ${line} as a line of its own.`,
  }),
  items: message({
    da: (items: string) => `Skriv hver som et punkt for sig: ${items}.`,
    en: (items) => `Write each as an item of its own: ${items}.`,
  }),
  sentence: message({
    da: (sentence: string) => `Skriv dem i én sætning: ${sentence}.`,
    en: (sentence) => `Write them in one sentence: ${sentence}.`,
  }),
};
