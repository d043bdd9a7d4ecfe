import { always, message } from "../message.ts";
import { largeNumber } from "../words.ts";

/** What is wrong with a picture of the content. */
export const pictures = {
  missing: message({
    da: (name: string, folder: string) => ({
      what: `Filen ${name} findes ikke.`,
      fix: `Læg den i ${folder}, eller fjern linjen.`,
    }),
    en: (name, folder) => ({
      what: `There is no file ${name}.`,
      fix: `Put it into ${folder}, or take the line away.`,
    }),
  }),
  large: message({
    da: (size: number, most: number) => ({
      what: `Billedet fylder ${largeNumber(size)} byte, og det hentes på hver side. Højst ${largeNumber(most)} er tilladt.`,
      fix: "Gem det mindre, helst som SVG.",
    }),
    en: (size, most) => ({
      what: `The picture has ${largeNumber(size)} bytes, and every page fetches it. At most ${largeNumber(most)} are allowed.`,
      fix: "Save it smaller, best as SVG.",
    }),
  }),
  otherKind: message({
    da: (name: string) => ({
      what: `${name} er ikke det billede, som navnet siger.`,
      fix: "Gem det som SVG eller PNG fra et tegneprogram; et andet navn er ikke nok.",
    }),
    en: (name) => ({
      what: `${name} is not the picture that its name says.`,
      fix: "Save it as SVG or PNG from a drawing program; another name is not enough.",
    }),
  }),
  active: message({
    da: (found: string, line: number) => ({
      what: `Tegningen har ${JSON.stringify(found)} i linje ${line}, og en tegning må hverken køre eller hente noget.`,
      fix: "Gem den som almindelig SVG uden scripts, links, bevægelse og filer udefra.",
    }),
    en: (found, line) => ({
      what: `The drawing has ${JSON.stringify(found)} in line ${line}, and a drawing may neither run nor fetch anything.`,
      fix: "Save it as plain SVG without scripts, links, motion and outside files.",
    }),
  }),
  text: always({
    da: {
      what: "Tegningen har bogstaver som tekst, og de ser forskellige ud på hver maskine.",
      fix: "Gør teksten til kurver i tegneprogrammet, og gem igen.",
    },
    en: {
      what: "The drawing has letters as text, and they look different on each machine.",
      fix: "Turn the text into curves in the drawing program and save again.",
    },
  }),
  noViewBox: always({
    da: {
      what: "Tegningen har intet viewBox, så den kan ikke vises i den rette størrelse.",
      fix: "Gem den igen fra tegneprogrammet, så svg-elementet får et viewBox.",
    },
    en: {
      what: "The drawing has no viewBox, so it cannot be shown in the right size.",
      fix: "Save it again from the drawing program, so that its svg element has a viewBox.",
    },
  }),
};
