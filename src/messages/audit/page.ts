import { always, message } from "../message.ts";
import { largeNumber } from "../words.ts";

/** Where on a page something is. */
export const places = {
  line: message({ da: (line: number) => `linje ${line}`, en: (line) => `line ${line}` }),
};

/** What is wrong with an alternative text. */
export const alternatives = {
  fileName: message({
    da: (text: string) => `Den alternative tekst er navnet på en fil: "${text}".`,
    en: (text) => `The alternative text is a file's name: "${text}".`,
  }),
  saysNothing: message({
    da: (text: string) => `Den alternative tekst "${text}" siger ikke, hvad billedet viser.`,
    en: (text) => `The alternative text "${text}" does not say what the picture shows.`,
  }),
  announced: message({
    da: (text: string) =>
      `Den alternative tekst "${text}" siger, at det er et billede; det er allerede sagt.`,
    en: (text) => `The alternative text "${text}" says that it is a picture, which is said already.`,
  }),
  tooLong: message({
    da: (length: number) => `Den alternative tekst har ${length} tegn.`,
    en: (length) => `The alternative text has ${length} characters.`,
  }),
  noWords: message({
    da: (text: string) => `Den alternative tekst "${text}" har intet ord i sig.`,
    en: (text) => `The alternative text "${text}" has no word in it.`,
  }),
  saidTwice: message({
    da: (text: string) => `Den alternative tekst "${text}" gentager teksten ved siden af billedet.`,
    en: (text) => `The alternative text "${text}" repeats the text beside the picture.`,
  }),
  fix: always({
    da: 'Skriv, hvad billedet fortæller på dette sted, eller skriv alt="", hvor det intet fortæller.',
    en: 'Say what the picture tells in this place, or write alt="" where it tells nothing.',
  }),
};

/** What is wrong with the text of a link, or what a link to a file does not say. */
export const links = {
  noText: always({ da: "Et link har ingen tekst.", en: "A link has no text." }),
  saysNothing: message({
    da: (name: string) => `Linkteksten "${name}" siger ikke, hvor linket fører hen.`,
    en: (name) => `The link text "${name}" does not say where it leads.`,
  }),
  kindAlone: message({
    da: (name: string) => `Linkteksten "${name}" siger kun, hvilken slags fil det er.`,
    en: (name) => `The link text "${name}" says only what kind of file it is.`,
  }),
  address: message({
    da: (name: string) => `Linkteksten er en adresse: "${name}".`,
    en: (name) => `The link text is an address: "${name}".`,
  }),
  noWords: message({
    da: (name: string) => `Linkteksten "${name}" har intet ord i sig.`,
    en: (name) => `The link text "${name}" has no word in it.`,
  }),
  tooLong: message({
    da: (length: number) => `Linkteksten har ${length} tegn.`,
    en: (length) => `The link text has ${length} characters.`,
  }),
  sameWords: message({
    da: (name: string, first: string, second: string) =>
      `To links på siden hedder begge "${name}" og fører forskellige steder hen: ${first} og ${second}.`,
    en: (name, first, second) =>
      `Two links of the page are both "${name}" and lead to different places: ${first} and ${second}.`,
  }),
  fix: always({
    da: "Skriv i selve linket, hvad man får dér.",
    en: "Write in the link itself what one gets there.",
  }),
  noKind: message({
    da: (name: string, kind: string) => `Linket "${name}" siger ikke, at der kommer en ${kind}-fil.`,
    en: (name, kind) => `The link "${name}" does not say that a ${kind} file comes.`,
  }),
  noSize: message({
    da: (name: string) => `Linket "${name}" siger ikke, hvor stor filen er.`,
    en: (name) => `The link "${name}" does not say how large the file is.`,
  }),
  wrongSize: message({
    da: (name: string, said: string, bytes: number) =>
      `Linket "${name}" siger ${said}; filen er ${largeNumber(bytes)} byte.`,
    en: (name, said, bytes) => `The link "${name}" says ${said}; the file has ${bytes} bytes.`,
  }),
  fixDownload: always({
    da: "Skriv type og størrelse i linket: „… (PDF, 2 sider, 120 kB)“.",
    en: "Write kind and size into the link: „… (PDF, 2 sider, 120 kB)“.",
  }),
};

/** What is wrong with the headings of a page. */
export const headings = {
  noH1: always({
    da: { what: "Siden har ingen h1.", fix: "Gør dens titel til den ene h1, først i <main>." },
    en: { what: "The page has no h1.", fix: "Make its title the one h1, first in <main>." },
  }),
  severalH1: message({
    da: (name: string) => ({
      what: `Siden har endnu en h1: "${name}".`,
      fix: "Gør den til en h2, eller del siden.",
    }),
    en: (name) => ({
      what: `The page has a further h1: "${name}".`,
      fix: "Make it an h2, or part the page.",
    }),
  }),
  empty: always({
    da: { what: "En overskrift har ingen tekst.", fix: "Skriv dens tekst, eller fjern den." },
    en: { what: "A heading has no text.", fix: "Write its text, or take it out." },
  }),
  first: message({
    da: (level: number) => ({
      what: `Den første overskrift er en h${level}.`,
      fix: "Lad siden begynde med sin h1.",
    }),
    en: (level) => ({ what: `The first heading is an h${level}.`, fix: "Let the page start with its h1." }),
  }),
  skipped: message({
    da: (level: number, name: string, before: number) => ({
      what: `En h${level} ("${name}") følger efter en h${before}; niveauerne imellem er sprunget over.`,
      fix: `Gør den til en h${before + 1}.`,
    }),
    en: (level, name, before) => ({
      what: `An h${level} ("${name}") follows an h${before}; the levels between are left out.`,
      fix: `Make it an h${before + 1}.`,
    }),
  }),
  twins: message({
    da: (name: string) => ({
      what: `To overskrifter i samme afsnit hedder begge "${name}".`,
      fix: "Sig i hver af dem, hvad der står under den.",
    }),
    en: (name) => ({
      what: `Two headings of one section are both "${name}".`,
      fix: "Say in each what is below it.",
    }),
  }),
};

/** What is wrong with the language that a page says it is in. */
export const languages = {
  none: always({
    da: { what: "Siden siger ikke, hvilket sprog den er på.", fix: '<html lang="da">' },
    en: { what: "The page does not say its language.", fix: '<html lang="da">' },
  }),
  unknown: message({
    da: (tag: string) => ({
      what: `Der er intet sprog "${tag}".`,
      fix: 'Skriv for eksempel lang="da" eller lang="en".',
    }),
    en: (tag) => ({
      what: `There is no language "${tag}".`,
      fix: 'Write for example lang="da" or lang="en".',
    }),
  }),
  wrong: message({
    da: (seems: string, said: string) => ({
      what: `Siden er på "${seems}" og bliver læst op som "${said}".`,
      fix: `<html lang="${seems}">`,
    }),
    en: (seems, said) => ({
      what: `The page is in "${seems}" and is read out as "${said}".`,
      fix: `<html lang="${seems}">`,
    }),
  }),
  strange: message({
    da: (said: string, start: string) => ({
      what: `Er dette virkelig "${said}"? "${start} …"`,
      fix: "Er det et andet sprog, så skriv det i lang.",
    }),
    en: (said, start) => ({
      what: `Is this truly "${said}"? "${start} …"`,
      fix: "If it is another language, write that into lang.",
    }),
  }),
  unmarked: message({
    da: (seems: string, said: string, start: string) => ({
      what: `Et stykke ligner "${seems}" og bliver læst op som "${said}": "${start} …".`,
      fix: `Skriv lang="${seems}" på det, eller oversæt det.`,
    }),
    en: (seems, said, start) => ({
      what: `A passage reads like "${seems}" and is read out as "${said}": "${start} …".`,
      fix: `Write lang="${seems}" on it, or translate it.`,
    }),
  }),
};

/** What a page does without JavaScript, what it weighs, and whom it asks. */
export const pages = {
  noMainText: always({
    da: { what: "Siden har ingen tekst i <main>, før et script kører.", fix: "Skriv teksten i HTML-koden." },
    en: {
      what: "The page has no text in <main> before a script runs.",
      fix: "Write the text into the HTML.",
    },
  }),
  inlineHandler: message({
    da: (name: string) => ({
      what: `Attributten ${name} er et script.`,
      fix: "Lad et script i sin egen fil lytte efter hændelsen.",
    }),
    en: (name) => ({
      what: `The attribute ${name} is a script.`,
      fix: "Let a script in a file of its own listen for the event.",
    }),
  }),
  scriptLink: always({
    da: {
      what: "Linket gør intet uden JavaScript.",
      fix: "Før til en adresse, eller brug en knap, som et script laver.",
    },
    en: {
      what: "The link does nothing without JavaScript.",
      fix: "Lead to an address, or use a button that a script makes.",
    },
  }),
  tooHeavy: message({
    da: (html: number, css: number, most: number) => ({
      what: `Siden fylder ${largeNumber(html + css)} byte (HTML ${largeNumber(html)}, CSS ${largeNumber(css)}); højst ${largeNumber(most)} er tilladt.`,
      fix: "Udelad det, siden ikke har brug for, eller del den.",
    }),
    en: (html, css, most) => ({
      what: `The page weighs ${html + css} bytes (HTML ${html}, CSS ${css}); at most ${most} are allowed.`,
      fix: "Leave out what the page does not need, or split it.",
    }),
  }),
  foreignRequest: message({
    da: (host: string) => ({
      what: `En forespørgsel går til ${host}.`,
      fix: "Læg filen på webstedet, eller gør det til et link, som læseren kan følge.",
    }),
    en: (host) => ({
      what: `A request goes to ${host}.`,
      fix: "Put the file into the site, or make it a link that the reader may follow.",
    }),
  }),
  mendHtml: always({ da: "Ret HTML-koden.", en: "Mend the HTML." }),
};
