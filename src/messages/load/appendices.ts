import { always, message } from "../message.ts";
import { largeNumber } from "../words.ts";

/** What is wrong with appendices and their files. */
export const appendices = {
  missing: message({
    da: (file: string, folder: string) => ({
      what: `Filen ${file} findes ikke.`,
      fix: `Læg den i ${folder}, eller fjern bilaget.`,
    }),
    en: (file, folder) => ({
      what: `There is no file ${file}.`,
      fix: `Put it into ${folder}, or take the appendix away.`,
    }),
  }),
  unused: always({
    da: "Nævn den under appendices i en standard eller i kommunens index.ts, eller fjern den. Navnet har små bogstaver a–z, cifre og bindestreger og ender på .pdf, .png, .jpg eller .svg.",
    en: "Name it under appendices of a standard or of the municipality's index.ts, or take it away. Its name has small letters a–z, digits and hyphens and ends in .pdf, .png, .jpg or .svg.",
  }),
  large: message({
    da: (size: number, most: number) => ({
      what: `Filen fylder ${largeNumber(size)} byte. Et bilag af den slags må højst fylde ${largeNumber(most)}.`,
      fix: "Gem den mindre, eller del den.",
    }),
    en: (size, most) => ({
      what: `The file has ${largeNumber(size)} bytes. An appendix of its kind has at most ${largeNumber(most)}.`,
      fix: "Save it smaller, or split it.",
    }),
  }),
  otherKind: message({
    da: (kind: string) => ({
      what: `Filen er ikke en hel ${kind}-fil, selvom navnet siger det.`,
      fix: `Gem den som ${kind} fra det program, den er lavet i; et andet navn er ikke nok.`,
    }),
    en: (kind) => ({
      what: `The file is no whole ${kind} file, though its name says so.`,
      fix: `Save it as ${kind} from the program it was made with; another name is not enough.`,
    }),
  }),
  active: message({
    da: (found: string) => ({
      what: `Filen har ${JSON.stringify(found)}, og et bilag må hverken køre eller hente noget.`,
      fix: "Gem den uden scripts, links og filer udefra.",
    }),
    en: (found) => ({
      what: `The file has ${JSON.stringify(found)}, and an appendix may neither run nor fetch anything.`,
      fix: "Save it without scripts, links and outside files.",
    }),
  }),
  letters: always({
    da: {
      what: "Tegningen har tekst, som hver maskine viser med sin egen skrifttype.",
      fix: "Lav teksten om til kurver i tegneprogrammet, og skriv den under text.",
    },
    en: {
      what: "The drawing has text, which each machine shows in a font of its own.",
      fix: "Turn the text into curves in the drawing program, and write it under text.",
    },
  }),
  noSize: always({
    da: {
      what: "Tegningen har hverken viewBox eller bredde og højde.",
      fix: "Gem den igen, så svg-elementet får et viewBox.",
    },
    en: {
      what: "The drawing has neither a viewBox nor a width and a height.",
      fix: "Save it again, so that its svg element has a viewBox.",
    },
  }),
  encrypted: always({
    da: {
      what: "PDF-filen er låst, så en skærmlæser måske ikke må læse den.",
      fix: "Gem den uden adgangskode og uden begrænsninger.",
    },
    en: {
      what: "The PDF is locked, so that a screen reader may not be allowed to read it.",
      fix: "Save it without a password and without restrictions.",
    },
  }),
};
