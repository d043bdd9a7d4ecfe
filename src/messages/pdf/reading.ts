import { always, message } from "../message.ts";

/** What is wrong with what a PDF says and how it is found. */
export const reading = {
  ourFault: always({
    da: "Det er en fejl i vores reparation af PDF'er; meld den med dokumentet.",
    en: "This is a fault of the repair pass; report it with the document.",
  }),
  noSuchHeading: always({
    da: {
      what: "Indholdsfortegnelsen beder om siden for et anker, der ikke er en overskrift i dokumentet.",
      fix: "Nævn et anker, der er en overskrift, i data-page-of.",
    },
    en: {
      what: "The contents list asks for the page of an anchor that is no heading of the outline.",
      fix: "Name an anchor of the outline in data-page-of.",
    },
  }),
  movingHeading: message({
    da: (passes: number) => ({
      what: `Overskriften flyttede stadig til en anden side efter ${passes} gennemløb, så dens sidetal ville være forkert.`,
      fix: "Giv indholdsfortegnelsens sidetal en fast bredde.",
    }),
    en: (passes) => ({
      what: `The heading still moved to another page after ${passes} passes, so its page number would be wrong.`,
      fix: "Give the page numbers of the contents list a fixed width.",
    }),
  }),
  bookmarkAlone: message({
    da: (title: string) => ({
      what: `Bogmærket "${title}" findes, men ingen overskrift i dokumentet har det anker og den tekst.`,
      fix: "Giv overskriften dette id og denne tekst, eller fjern bogmærket.",
    }),
    en: (title) => ({
      what: `The outline names "${title}", but no heading of the document has that anchor and that text.`,
      fix: "Give the heading this id and this text, or take it out of the outline.",
    }),
  }),
  field: message({
    da: (twice: string | undefined) => ({
      what: twice === undefined ? "Adressen nævner intet felt." : `Feltet ${twice} findes to gange.`,
      fix: "Skriv …/field/check|text/<eget-navn>?label=<hvad det er>.",
    }),
    en: (twice) => ({
      what: twice === undefined ? "The address names no field." : `The field ${twice} is there twice.`,
      fix: "Write …/field/check|text/<unique-name>?label=<what it is>.",
    }),
  }),
  otherWords: message({
    da: (read: string, written: string) => ({
      what: `En skærmlæser læser "${read}", hvor der står "${written}" i teksten.`,
      fix: "Tryk alt, hvad der står i HTML'en, i dens rækkefølge: ingen display: none, ingen skjulte dele og ingen rækkefølge i CSS.",
    }),
    en: (read, written) => ({
      what: `The structure says "${read}" where the HTML says "${written}".`,
      fix: "Print everything that is in the HTML, in its order: no display: none, no hidden parts, no CSS order.",
    }),
  }),
  joinedWords: message({
    da: (words: string) => `To ord læses som ét ved "${words}".`,
    en: (words) => `Two words are read as one at "${words}".`,
  }),
  lostWords: message({
    da: (words: string) => ({
      what: `Ordene "${words}" kan ses, men en skærmlæser springer dem over.`,
      fix: "Skriv dem som tekst i HTML i stedet for i CSS, og uden aria-hidden.",
    }),
    en: (words) => ({
      what: `The words "${words}" are painted but not in the structure, so a screen reader passes over them.`,
      fix: "Write them as HTML text instead of CSS content, and without aria-hidden.",
    }),
  }),
};
