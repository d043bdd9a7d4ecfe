import { always, message } from "../message.ts";
import { andList } from "../words.ts";

const ourFonts = {
  da: "Skriv det med bogstaver, som vores skrifttyper har; docs/letters.md nævner dem.",
  en: "Write it with letters that our fonts have; the README names them.",
};

/** What is wrong with headings, tables, pictures and letters of a PDF. */
export const structure = {
  headingLevel: message({
    da: (level: number, before: number) => ({
      what: `H${level} følger efter ${before === 0 ? "ingenting" : `H${before}`}; niveauerne imellem mangler.`,
      fix: `Gør den til h${before + 1} i HTML'en.`,
    }),
    en: (level, before) => ({
      what: `H${level} follows ${before === 0 ? "nothing" : `H${before}`}; the levels between are left out.`,
      fix: `Make it h${before + 1} in the HTML.`,
    }),
  }),
  emptyHeading: always({
    da: { what: "En overskrift har ingen tekst.", fix: "Skriv dens tekst, eller fjern den." },
    en: { what: "A heading has no text.", fix: "Write its text, or take it out." },
  }),
  unevenTable: message({
    da: (cells: readonly string[]) => ({
      what: `Tabellens rækker har ${andList(cells)} celler; en tom celle bliver udeladt.`,
      fix: "Skriv noget i hver celle, om ikke andet så det, der ikke vides: Ikke oplyst.",
    }),
    en: (cells) => ({
      what: `The rows of a table have ${cells.join(" and ")} cells; an empty cell is left out.`,
      fix: "Write in every cell, if only what is not known.",
    }),
  }),
  headlessTable: always({
    da: {
      what: "En tabel har ingen overskrifter.",
      fix: 'Gør den første række eller kolonne til th med scope="col" eller "row".',
    },
    en: {
      what: "A table has no header cell.",
      fix: 'Make the first row or column th with scope="col" or "row".',
    },
  }),
  undescribedPicture: always({
    da: {
      what: "Et billede har ingen alternativ tekst.",
      fix: 'Giv billedet alt eller aria-label, eller alt="", hvis det ikke betyder noget.',
    },
    en: {
      what: "A figure has no alternative text.",
      fix: 'Give the picture an alt or aria-label, or alt="" where it means nothing.',
    },
  }),
  foreignFont: message({
    da: (text: string, font: string | undefined) => ({
      what: `"${text}" er sat med ${font ?? "en skrifttype uden navn"}, en skrifttype på denne maskine.`,
      fix: ourFonts.da,
    }),
    en: (text, font) => ({
      what: `"${text}" is set in ${font ?? "a font without a name"}, a font of this machine.`,
      fix: ourFonts.en,
    }),
  }),
  missingGlyph: message({
    da: (near: string) => ({
      what: `En firkant står i stedet for et bogstav, som ingen skrifttype har, ved "${near}".`,
      fix: ourFonts.da,
    }),
    en: (near) => ({
      what: `A box stands for a letter that no font has, near "${near}".`,
      fix: ourFonts.en,
    }),
  }),
  meaninglessGlyph: message({
    da: (near: string) => ({
      what: `Et tegn siger ikke, hvilket bogstav det er, ved "${near}".`,
      fix: ourFonts.da,
    }),
    en: (near) => ({
      what: `A glyph does not say which letter it is, near "${near}".`,
      fix: ourFonts.en,
    }),
  }),
  type3Font: always({
    da: {
      what: "En skrifttype er af typen Type 3: det gør Chromium ved variable skrifttyper og farvede emojier.",
      fix: "Tryk med faste skrifttyper og uden emojier.",
    },
    en: {
      what: "A font is of Type 3: Chromium makes these of variable fonts and of colour emoji.",
      fix: "Print with static font files, and without emoji.",
    },
  }),
  muteFont: always({
    da: {
      what: "En skrifttype siger ikke, hvilke bogstaver dens tegn er.",
      fix: "Tryk med en anden skrifttype.",
    },
    en: { what: "A font does not say which letters its glyphs are.", fix: "Print with another font." },
  }),
  missingFont: always({
    da: { what: "En skrifttype er ikke lagt i filen.", fix: "Tryk med en skrifttype fra /assets/." },
    en: { what: "A font is not embedded.", fix: "Print with a font from /assets/." },
  }),
};
