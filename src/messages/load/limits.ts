import { message } from "../message.ts";
import { largeNumber } from "../words.ts";

/** What is wrong with a file that holds more than data does. */
export const limits = {
  tooDeep: message({
    da: (most: number) => ({
      what: `Parenteser eller konstanter står mere end ${most} gange inden i hinanden; så dybt går data aldrig.`,
      fix: "Fjern de parenteser, der kun har parenteser i sig.",
    }),
    en: (most) => ({
      what: `Brackets or constants stand inside one another more than ${most} times; no data goes so deep.`,
      fix: "Take the brackets away that hold nothing but brackets.",
    }),
  }),
  tooLong: message({
    da: (most: number) => ({
      what: `Mere end ${largeNumber(most)} ord og tegn følger efter hinanden uden et komma.`,
      fix: "Skriv en lang tekst i færre dele, eller se efter et komma, der mangler.",
    }),
    en: (most) => ({
      what: `More than ${largeNumber(most)} words and signs follow one another without a comma.`,
      fix: "Write a long text in fewer parts, or look for a comma that is missing.",
    }),
  }),
  tooMuch: message({
    da: (values: number, letters: number) => ({
      what: `Filen indeholder mere end ${largeNumber(values)} værdier eller ${largeNumber(letters)} bogstaver; en konstant tæller, hver gang den bruges.`,
      fix: "Behold det, der hører til i denne fil, og brug sjældnere konstanter af konstanter.",
    }),
    en: (values, letters) => ({
      what: `The file holds more than ${largeNumber(values)} values or ${largeNumber(letters)} letters; a constant counts wherever it is used.`,
      fix: "Keep what belongs to this file, and use constants of constants less often.",
    }),
  }),
  longText: message({
    da: (length: number, most: number) => ({
      what: `Teksten indeholder ${largeNumber(length)} bogstaver. Højst ${largeNumber(most)} læses som én tekst.`,
      fix: "Skriv dens afsnit som tekster hver for sig.",
    }),
    en: (length, most) => ({
      what: `The text has ${largeNumber(length)} letters. At most ${largeNumber(most)} are read as one text.`,
      fix: "Write its paragraphs as texts of their own.",
    }),
  }),
  largeFile: message({
    da: (size: number, most: number) => ({
      what: `Filen fylder ${largeNumber(size)} byte. En datafil må højst fylde ${largeNumber(most)}.`,
      fix: "Behold det, der hører til i denne fil; de største standarder fylder omkring 50.000 byte.",
    }),
    en: (size, most) => ({
      what: `The file has ${largeNumber(size)} bytes. A data file has at most ${largeNumber(most)}.`,
      fix: "Keep what belongs to this file; the largest standards have some 50,000 bytes.",
    }),
  }),
};
