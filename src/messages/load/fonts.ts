import { message } from "../message.ts";
import { largeNumber } from "../words.ts";

/** What is wrong with a municipality's own font. */
export const fonts = {
  large: message({
    da: (size: number, most: number) => ({
      what: `Skriften fylder ${largeNumber(size)} byte, og den hentes med hver side. Højst ${largeNumber(most)} er tilladt.`,
      fix: "Gem den som WOFF2 med de bogstaver, dansk skrives med.",
    }),
    en: (size, most) => ({
      what: `The font has ${largeNumber(size)} bytes, and every page fetches it. At most ${largeNumber(most)} are allowed.`,
      fix: "Save it as WOFF2 with the letters that Danish is written with.",
    }),
  }),
  otherKind: message({
    da: (name: string) => ({
      what: `${name} er ikke en hel skriftfil.`,
      fix: "Hent den igen som WOFF2 eller TrueType fra den, der har lavet den; et andet navn er ikke nok.",
    }),
    en: (name) => ({
      what: `${name} is no whole font file.`,
      fix: "Get it again as WOFF2 or TrueType from who made it; another name is not enough.",
    }),
  }),
  variable: message({
    da: (name: string) => ({
      what: `${name} er en variabel skrift, og browseren gør den til billeder i en PDF, så den ikke kan læses op.`,
      fix: "Hent skriften som faste filer, en almindelig og en fed.",
    }),
    en: (name) => ({
      what: `${name} is a variable font, and the browser makes pictures of it in a PDF, which nobody can hear.`,
      fix: "Get the font as static files, a regular and a bold one.",
    }),
  }),
  colour: message({
    da: (name: string) => ({
      what: `${name} har bogstaver, der er billeder eller har deres egne farver, og dem viser en PDF ikke som tekst.`,
      fix: "Vælg en skrift med almindelige kurver.",
    }),
    en: (name) => ({
      what: `${name} has letters that are pictures or have colours of their own, and a PDF does not show them as text.`,
      fix: "Choose a font with plain outlines.",
    }),
  }),
  postscript: message({
    da: (name: string) => ({
      what: `${name} har PostScript-kurver (CFF), og browseren gør dem til billeder i en PDF, så de ikke kan læses op.`,
      fix: "Hent skriften med TrueType-kurver, som WOFF2 eller TTF.",
    }),
    en: (name) => ({
      what: `${name} has PostScript outlines (CFF), and the browser makes pictures of them in a PDF, which nobody can hear.`,
      fix: "Get the font with TrueType outlines, as WOFF2 or TTF.",
    }),
  }),
  restricted: message({
    da: (name: string) => ({
      what: `${name} siger selv, at den ikke må lægges i en PDF (fsType i tabellen OS/2).`,
      fix: "Køb eller hent en udgave, der må, eller udelad font.",
    }),
    en: (name) => ({
      what: `${name} itself says that it may not be embedded in a PDF (fsType of the table OS/2).`,
      fix: "Buy or get a version that may, or leave font out.",
    }),
  }),
  letters: message({
    da: (missing: string) => ({
      what: `Skriften mangler tegn, som dansk skrives med: ${missing}`,
      fix: "Vælg en udgave af skriften, der har dem.",
    }),
    en: (missing) => ({
      what: `The font lacks signs that Danish is written with: ${missing}`,
      fix: "Choose a version of the font that has them.",
    }),
  }),
};
