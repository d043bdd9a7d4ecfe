import type { InEachLanguage } from "../language.ts";
import { type Advice, always, message } from "../message.ts";
import { andList } from "../words.ts";

const away = {
  da: "Fjern det; skriv ordene igen, hvor det ikke kan ses.",
  en: "Take it away; write the words anew where it cannot be seen.",
} as const;

/** A kind of letter that no text can hold. */
export type LostLetter = "lost" | "control" | "private" | "direction" | "machine" | "unassigned";

const kinds: Readonly<Record<LostLetter, InEachLanguage<Advice>>> = {
  lost: {
    da: {
      what: "et bogstav, der gik tabt, da teksten blev kopieret",
      fix: "Skriv det bogstav, der står i kilden.",
    },
    en: {
      what: "a letter that was lost where the text was copied",
      fix: "Write the letter that the source has.",
    },
  },
  control: {
    da: { what: "et styretegn, som ingen kan se", fix: away.da },
    en: { what: "a control character, which nobody sees", fix: away.en },
  },
  private: {
    da: {
      what: "et tegn, som kun én skrifttype har, som regel Words Symbol eller Wingdings",
      fix: "Skriv det tegn, der er ment, for eksempel • eller →, eller et ord.",
    },
    en: {
      what: "a sign that only one font has, mostly Word's Symbol or Wingdings",
      fix: "Write the sign that is meant, for example • or →, or a word.",
    },
  },
  direction: {
    da: { what: "et tegn, der vender bogstavernes rækkefølge", fix: away.da },
    en: { what: "a sign that turns the order of letters around", fix: away.en },
  },
  machine: {
    da: { what: "et tegn til maskiner, som ingen kan se", fix: away.da },
    en: { what: "a sign for machines, which nobody sees", fix: away.en },
  },
  unassigned: {
    da: { what: "noget, der ikke er et bogstav", fix: away.da },
    en: { what: "what is no letter", fix: away.en },
  },
};

/** What is wrong with letters. */
export const letters = {
  lost: message({
    da: (kind: LostLetter, letter: string, around: string) => ({
      what: `Teksten indeholder ${letter} i "${around}": ${kinds[kind].da.what}.`,
      fix: kinds[kind].da.fix,
    }),
    en: (kind, letter, around) => ({
      what: `The text holds ${letter} in "${around}": ${kinds[kind].en.what}.`,
      fix: kinds[kind].en.fix,
    }),
  }),
  misread: message({
    da: (found: string, word: string, meant: string | undefined) => ({
      what: `Teksten indeholder "${found}" i "${word}": bogstaver, der er læst med forkert tegnsæt.`,
      fix: meant === undefined ? "Skriv de bogstaver, der står i kilden." : `Skriv "${meant}".`,
    }),
    en: (found, word, meant) => ({
      what: `The text holds "${found}" in "${word}": letters that were read in the wrong encoding.`,
      fix: meant === undefined ? "Write the letters that the source has." : `Write "${meant}".`,
    }),
  }),
  inNoFont: message({
    da: (shown: string, isOne: boolean) => ({
      what: `Ingen skrifttype har ${shown}, så ingen kunne læse ${isOne ? "det" : "dem"} på papir.`,
      fix: `Skriv ${isOne ? "det" : "dem"} på en anden måde, for eksempel med latinske bogstaver eller som ${isOne ? "et ord" : "ord"}.`,
    }),
    en: (shown, isOne) => ({
      what: `No font has ${shown}, so nobody could read ${isOne ? "it" : "them"} on paper.`,
      fix: `Write ${isOne ? "it" : "them"} in another way, for example in Latin letters or as ${isOne ? "a word" : "words"}.`,
    }),
  }),
  picture: message({
    da: (shown: string) => ({
      what: `Teksten indeholder ${shown}: et billede, der ser ud og læses op på sin egen måde på hver maskine.`,
      fix: "Skriv et ord i stedet, eller udelad det.",
    }),
    en: (shown) => ({
      what: `The text holds ${shown}: a picture that looks and is read aloud in another way on each machine.`,
      fix: "Write a word in its place, or leave it out.",
    }),
  }),
  some: message({
    da: (shown: readonly string[], more: number) =>
      more > 0 ? `${shown.join(", ")} og ${more} mere` : andList(shown),
    en: (shown, more) => (more > 0 ? `${shown.join(", ")} and ${more} more` : andList(shown)),
  }),
  severalLines: message({
    da: (lines: number, oneLine: string) => ({
      what: `Teksten trykkes på én linje og er skrevet på ${lines}; ordene ville løbe sammen.`,
      fix: `Skriv den på én linje, for eksempel ${oneLine}.`,
    }),
    en: (lines, oneLine) => ({
      what: `The text is printed on one line and is written on ${lines}; its words would run together.`,
      fix: `Write it as one line, for example ${oneLine}.`,
    }),
  }),
  html: message({
    da: (found: string, fix: string) => ({
      what: `Teksten indeholder ${found}, som ville blive trykt, som det står.`,
      fix,
    }),
    en: (found, fix) => ({ what: `The text holds ${found}, which would be printed as it stands.`, fix }),
  }),
};

/** What to write in place of HTML. */
export const insteadOfHtml = {
  sign: message({
    da: (sign: string) => `Skriv ${sign} i stedet.`,
    en: (sign) => `Write ${sign} instead.`,
  }),
  anySign: always({ da: "selve tegnet", en: "the sign itself" }),
  blank: always({ da: "et mellemrum", en: "a blank" }),
  quotationMark: always({ da: "et anførselstegn", en: "a quotation mark" }),
  bold: always({
    da: "Skriv **fed skrift**, hvis det skal være fedt.",
    en: "Write **fed skrift** for bold.",
  }),
  italics: always({ da: "Skriv *kursiv*, hvis det skal stå med kursiv.", en: "Write *kursiv* for italics." }),
  link: always({
    da: "Skriv [tekst](/adresse/), hvis det skal være et link.",
    en: "Write [text](/address/) for a link.",
  }),
  line: always({ da: "Begynd en ny linje i stedet.", en: "Start a new line instead." }),
  nothing: always({
    da: "Fjern mærket; tekster er Markdown uden HTML.",
    en: "Take the tag away; texts hold Markdown without HTML.",
  }),
};
