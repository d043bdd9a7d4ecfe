import { always, message } from "../message.ts";

const takeOut = { da: "Fjern det fra indholdet.", en: "Take it out of the content." };

/** What is wrong with the links of a PDF, and what it does beside showing text. */
export const inert = {
  linkNowhere: always({
    da: { what: "Et link fører ingen steder hen.", fix: "Link til et id i dette dokument." },
    en: { what: "A link leads nowhere.", fix: "Link to an id of this document." },
  }),
  linkFromPaper: message({
    da: (address: string) => ({
      what: `Et link fører til ${address}, som ingen kan åbne fra papir eller fra en fil.`,
      fix: "Skriv hele adressen med https:// og webstedets navn, eller #id for et sted i dette dokument.",
    }),
    en: (address) => ({
      what: `A link leads to ${address}, which nobody can open from paper or from a file.`,
      fix: "Write the whole address, with https:// and the site's host, or #id for a place in this document.",
    }),
  }),
  holds: message({
    da: (thing: ForbiddenThing) => ({
      what: `Dokumentet indeholder ${forbiddenThings[thing].da}.`,
      fix: takeOut.da,
    }),
    en: (thing) => ({ what: `The document holds ${forbiddenThings[thing].en}.`, fix: takeOut.en }),
  }),
  holdsEntry: message({
    da: (name: string) => ({
      what: `Dokumentet indeholder ${name}, som vores dokumenter aldrig har brug for.`,
      fix: takeOut.da,
    }),
    en: (name) => ({
      what: `The document holds the entry ${name}, which a document of ours never needs.`,
      fix: takeOut.en,
    }),
  }),
  otherAnnotation: message({
    da: (kind: string) => ({
      what: `Dokumentet har en annotation af typen ${kind}, som vores dokumenter aldrig har brug for.`,
      fix: takeOut.da,
    }),
    en: (kind) => ({
      what: `There is an annotation of the kind ${kind}, which a document of ours never needs.`,
      fix: takeOut.en,
    }),
  }),
};

const forbiddenThings = {
  JavaScript: { da: "et script", en: "a script" },
  Launch: { da: "noget, der starter et program", en: "an action that starts a program" },
  SubmitForm: { da: "noget, der sender en formular", en: "an action that sends a form" },
  ImportData: { da: "noget, der læser en fil", en: "an action that reads a file" },
  GoToR: { da: "noget, der åbner en anden fil", en: "an action that opens another file" },
  GoToE: { da: "noget, der åbner et bilag", en: "an action that opens an attachment" },
  RichMedia: { da: "en medieafspiller", en: "a media player" },
  Movie: { da: "en film", en: "a film" },
  Sound: { da: "en lyd", en: "a sound" },
  FileAttachment: { da: "et bilag", en: "an attachment" },
} as const;

/** What a document of ours never holds. */
export type ForbiddenThing = keyof typeof forbiddenThings;

/** Tells whether a name of the PDF stands for something that a document of ours never holds. */
export function isForbidden(name: string): name is ForbiddenThing {
  return Object.hasOwn(forbiddenThings, name);
}
