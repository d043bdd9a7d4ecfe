import type { InEachLanguage } from "../language.ts";

/** What no program can tell; the fill-in sheet is always in Danish. */
export const forPeople: readonly InEachLanguage<string>[] = [
  {
    en: "Whether readers understand the texts, above all those in easy read.",
    da: "Om læserne forstår teksterne, især de let læste.",
  },
  {
    en: "Whether alternative texts say what the pictures say, and headings what is below them.",
    da: "Om alternative tekster siger det samme som billederne, og om overskrifterne passer til indholdet.",
  },
  {
    en: "How the pages and PDFs are to use with a real screen reader, magnifier, switch or voice control.",
    da: "Hvordan sider og PDF-filer er at bruge med skærmlæser, forstørrelse, kontakt eller talestyring.",
  },
  {
    en: "Whether the order in which things are read makes sense, and links lead to what they promise.",
    da: "Om rækkefølgen giver mening ved oplæsning, og om links fører derhen, de lover.",
  },
  {
    en: "How other browsers and older phones show the pages.",
    da: "Hvordan andre browsere og ældre telefoner viser siderne.",
  },
  {
    en: "Whether printed sheets can be read and filled in.",
    da: "Om udskrifter kan læses og udfyldes på papir.",
  },
];
