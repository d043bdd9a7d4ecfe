import { always, message } from "../message.ts";

/** What is wrong in a PDF of which only the file is known. */
export const pdfs = {
  untagged: always({
    da: {
      what: "PDF'en er ikke mærket: en skærmlæser kan kun gætte, hvad der er en overskrift, og i hvilken rækkefølge den skal læse.",
      fix: "Lav den igen som mærket PDF, eller læg teksten ud som en side.",
    },
    en: {
      what: "The document is not tagged: a screen reader can only guess what is a heading and in which order to read.",
      fix: "Make it anew with tags, or publish the text as a page.",
    },
  }),
  encrypted: always({
    da: "den er krypteret; læg den ud uden adgangskode, som også holder skærmlæsere ude.",
    en: "it is encrypted; publish it without a password, which keeps screen readers out, too.",
  }),
  damaged: always({
    da: "den er beskadiget, eller den slutter midt i.",
    en: "it is damaged, or it ends in the middle.",
  }),
  notAsked: always({ da: "ingen bad om det", en: "nobody asked for it" }),
  unreadByVerifier: message({
    da: (reason: string) => `veraPDF kan ikke læse PDF'en: ${reason.replace(/\.$/, "")}.`,
    en: (reason) => `veraPDF cannot read the PDF: ${reason.replace(/\.$/, "")}.`,
  }),
  fixPdfUa: always({
    da: "Ret det i programmet, som PDF'en er lavet i, og gem den igen som PDF/UA; eller læg teksten ud som en side.",
    en: "Mend it in the program that the PDF was made with and save it again as PDF/UA; or publish the text as a page.",
  }),
  noLanguage: always({
    da: { what: "Dokumentet siger ikke, hvilket sprog det er på.", fix: "Sæt /Lang." },
    en: { what: "The document does not say its language.", fix: "Set /Lang." },
  }),
  otherLanguage: message({
    da: (own: string, page: string) => ({
      what: `Dokumentet siger, at det er på "${own}"; dets side er på "${page}".`,
      fix: "Ret /Lang.",
    }),
    en: (own, page) => ({
      what: `The document says it is in "${own}"; its page is in "${page}".`,
      fix: "Correct /Lang.",
    }),
  }),
  noTitle: always({
    da: { what: "Dokumentet har ingen titel.", fix: "Skriv en i dets egenskaber." },
    en: { what: "The document has no title.", fix: "Write one into its properties." },
  }),
  fileAsTitle: message({
    da: (title: string) => ({
      what: `Titlen "${title}" er navnet på en fil.`,
      fix: "Skriv, hvad dokumentet handler om.",
    }),
    en: (title) => ({
      what: `The title "${title}" is a file's name.`,
      fix: "Write what the document is about.",
    }),
  }),
  titleNotShown: always({
    da: { what: "Læserens vindue ville vise filens navn i stedet for titlen.", fix: "Sæt DisplayDocTitle." },
    en: {
      what: "A reader's window would show the file's name instead of its title.",
      fix: "Set DisplayDocTitle.",
    },
  }),
  contrast: message({
    da: (size: string, colour: string, ground: string, ratio: string, least: number) => ({
      what: `Tekst på ${size} pt i ${colour} på ${ground} har en kontrast på ${ratio.replace(".", ",")}:1; kravet er ${String(least).replace(".", ",")}:1.`,
      fix: "Tryk den mørkere eller på en lysere bund.",
    }),
    en: (size, colour, ground, ratio, least) => ({
      what: `Text of ${size} pt in ${colour} on ${ground} has a contrast of ${ratio}:1; ${least}:1 is asked.`,
      fix: "Print it darker, or on a lighter ground.",
    }),
  }),
  otherOrder: message({
    da: (after: string) => ({
      what: `På siden følger dette efter "${after}"; i PDF'en står det et andet sted.`,
      fix: "Bring dem i samme rækkefølge.",
    }),
    en: (after) => ({
      what: `On the page this follows "${after}"; in the PDF it stands elsewhere.`,
      fix: "Bring both into the same order.",
    }),
  }),
};
