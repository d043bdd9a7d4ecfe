import type * as messages from "../../../../../src/messages/pdf/structure.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  structure: {
    headingLevel: [
      [[3, 1], "H3 følger efter H1; niveauerne imellem mangler. → Gør den til h2 i HTML'en."],
      [[2, 0], "H2 følger efter ingenting; niveauerne imellem mangler. → Gør den til h1 i HTML'en."],
    ],
    emptyHeading: [[[], "En overskrift har ingen tekst. → Skriv dens tekst, eller fjern den."]],
    unevenTable: [
      [
        [["2", "3"]],
        "Tabellens rækker har 2 og 3 celler; en tom celle bliver udeladt. → Skriv noget i hver celle, om ikke andet så det, der ikke vides: Ikke oplyst.",
      ],
      [
        [["1", "2", "3"]],
        "Tabellens rækker har 1, 2 og 3 celler; en tom celle bliver udeladt. → Skriv noget i hver celle, om ikke andet så det, der ikke vides: Ikke oplyst.",
      ],
    ],
    headlessTable: [
      [
        [],
        'En tabel har ingen overskrifter. → Gør den første række eller kolonne til th med scope="col" eller "row".',
      ],
    ],
    undescribedPicture: [
      [
        [],
        'Et billede har ingen alternativ tekst. → Giv billedet alt eller aria-label, eller alt="", hvis det ikke betyder noget.',
      ],
    ],
    foreignFont: [
      [
        ["ꙮ", "Arial"],
        '"ꙮ" er sat med Arial, en skrifttype på denne maskine. → Skriv det med bogstaver, som vores skrifttyper har; docs/letters.md nævner dem.',
      ],
      [
        ["ꙮ", undefined],
        '"ꙮ" er sat med en skrifttype uden navn, en skrifttype på denne maskine. → Skriv det med bogstaver, som vores skrifttyper har; docs/letters.md nævner dem.',
      ],
    ],
    missingGlyph: [
      [
        ["ord"],
        'En firkant står i stedet for et bogstav, som ingen skrifttype har, ved "ord". → Skriv det med bogstaver, som vores skrifttyper har; docs/letters.md nævner dem.',
      ],
    ],
    meaninglessGlyph: [
      [
        ["ord"],
        'Et tegn siger ikke, hvilket bogstav det er, ved "ord". → Skriv det med bogstaver, som vores skrifttyper har; docs/letters.md nævner dem.',
      ],
    ],
    type3Font: [
      [
        [],
        "En skrifttype er af typen Type 3: det gør Chromium ved variable skrifttyper og farvede emojier. → Tryk med faste skrifttyper og uden emojier.",
      ],
    ],
    muteFont: [
      [[], "En skrifttype siger ikke, hvilke bogstaver dens tegn er. → Tryk med en anden skrifttype."],
    ],
    missingFont: [[[], "En skrifttype er ikke lagt i filen. → Tryk med en skrifttype fra /assets/."]],
  },
} as const satisfies Rows<typeof messages>;
