import { message } from "../message.ts";

/** What is wrong with numbers, opening hours, tables and colours. */
export const facts = {
  helpline: message({
    da: (region: string) => ({
      what: `Kun én kilde oplyser lægevagtens nummer i ${region}, så nummeret bliver ikke trykt.`,
      fix: "Få nummeret bekræftet, og skriv verified i _data/national/regions.ts, eller udelad lægevagten her.",
    }),
    en: (region) => ({
      what: `Only one source gives the medical helpline of ${region}, so it is not printed.`,
      fix: "Confirm the number and set verified in _data/national/regions.ts, or leave the helpline out here.",
    }),
  }),
  noClock: message({
    da: (hours: string) => ({
      what: `Intet ur viser tiden ${hours}.`,
      fix: "Skriv timer fra 0 til 24 og minutter fra 00 til 59.",
    }),
    en: (hours) => ({
      what: `No clock shows the hours ${hours}.`,
      fix: "Write hours from 0 to 24 and minutes from 00 to 59.",
    }),
  }),
  hoursBackwards: message({
    da: (hours: string) => ({
      what: `Tiden ${hours} slutter, før den begynder.`,
      fix: "Skriv det tidligste klokkeslæt først, eller skriv, at det er næste dag: 16-8 næste dag.",
    }),
    en: (hours) => ({
      what: `The hours ${hours} end before they begin.`,
      fix: "Write the earlier time first, or say that it is the next day: 16-8 næste dag.",
    }),
  }),
  row: message({
    da: (cells: number, columns: number) => ({
      what: `Rækken har ${cells === 1 ? "1 celle" : `${cells} celler`}, og tabellen har ${columns} kolonner.`,
      fix:
        cells < columns
          ? "Skriv en tekst i hver celle i rækken, om ikke andet så det, der ikke vides: Ikke oplyst."
          : "Fjern de celler, der ikke er en kolonne til, eller giv tabellen en kolonne mere.",
    }),
    en: (cells, columns) => ({
      what: `The row has ${cells === 1 ? "1 cell" : `${cells} cells`}, and the head of its table has ${columns}.`,
      fix:
        cells < columns
          ? "Write a text in every cell of the row, if only what is not known: Ikke oplyst."
          : "Take the cells away for which the head has no column, or give the head another one.",
    }),
  }),
  sameHead: message({
    da: (column: number, first: number, head: string) => ({
      what: `Kolonne ${column} har samme overskrift som kolonne ${first}: "${head}".`,
      fix: "Giv hver kolonne sin egen overskrift, for den læses op før hver celle.",
    }),
    en: (column, first, head) => ({
      what: `Column ${column} has the same head as column ${first}: "${head}".`,
      fix: "Give each column a head of its own, because it is read aloud before each cell.",
    }),
  }),
  contrast: message({
    da: ({ key, colour, other, role, needed, measured, inGrey, nearest, way }: PoorContrast) => ({
      what: `${key === "ground" ? `På baggrunden ${colour} har farven ${other}` : `Farven ${colour} har sammen med ${other}`} kontrasten ${measured.replace(".", ",")}:1${inGrey ? " på en printer uden farver" : ""}. ${role === "text" ? `Tekst skal have ${needed}:1 (WCAG 1.4.6).` : `Linjer og felter skal have ${needed}:1 (WCAG 1.4.11).`}`,
      fix: `Skriv den nærmeste ${way === "darker" ? "mørkere" : "lysere"} farve, der kan læses overalt: "${nearest}".`,
    }),
    en: ({ key, colour, other, role, needed, measured, inGrey, nearest, way }) => ({
      what: `${key === "ground" ? `On the ground ${colour}, the colour ${other}` : `The colour ${colour} with ${other}`} has a contrast of ${measured}:1${inGrey ? " on a printer without colours" : ""}. ${role === "text" ? `Text needs ${needed}:1 (WCAG 1.4.6).` : `Lines and fields need ${needed}:1 (WCAG 1.4.11).`}`,
      fix: `Write the nearest ${way} colour that can be read everywhere: "${nearest}".`,
    }),
  }),
};

/** A colour of a theme without enough contrast, and the nearest that has it. */
export interface PoorContrast {
  readonly key: "accent" | "accentDark" | "ground";
  readonly colour: string;
  readonly other: string;
  readonly role: "text" | "part";
  readonly needed: number;
  readonly measured: string;
  readonly inGrey: boolean;
  readonly nearest: string;
  readonly way: "darker" | "lighter";
}

/** What is wrong with texts that say nothing yet. */
export const unwritten = {
  placeholder: message({
    da: (text: string, mark: string) => ({
      what: `Teksten mangler at blive skrevet: ${text}.`,
      fix: `Erstat alt fra ${mark} og frem, eller udelad nøglen, hvis kilden ikke oplyser det.`,
    }),
    en: (text, mark) => ({
      what: `The text is still to be written: ${text}.`,
      fix: `Replace everything from ${mark} on, or leave the key out if the source does not say.`,
    }),
  }),
  noWords: message({
    da: (text: string) => ({
      what: `Teksten er ${text} uden et bogstav eller et tal, så den siger intet.`,
      fix: "Skriv det med ord, eller udelad det.",
    }),
    en: (text) => ({
      what: `The text is ${text}, without a letter or a number, so it says nothing.`,
      fix: "Write it in words, or leave it out.",
    }),
  }),
};
