import { type Advice, always, message } from "../message.ts";

const nameOf = {
  call: { da: "Et funktionskald", en: "A function call" },
  import: { da: "Et kald af import()", en: "An import() call" },
  await: { da: "Et await", en: "An await" },
  spread: { da: "En spredning (...)", en: "A spread (...)" },
  function: { da: "En funktion", en: "A function" },
  class: { da: "En klasse", en: "A class" },
  member: { da: "En værdi, der er taget ud af en anden,", en: "A value taken out of another one" },
  condition: { da: "En betingelse", en: "A condition" },
  calculation: { da: "En beregning", en: "A calculation" },
  assignment: { da: "En tildeling", en: "An assignment" },
  regularExpression: {
    da: "Et regulært udtryk eller en beregning",
    en: "A regular expression or a calculation",
  },
  regularLiteral: { da: "Et regulært udtryk eller et bigint", en: "A regular expression or a bigint" },
  code: { da: "Kode", en: "Code" },
} as const;

/** A piece of code that is no data, by what it looks like to an editor. */
export type CodePiece = keyof typeof nameOf;

/** What is wrong with code in a data file. */
export const plainData = {
  code: message({
    da: (piece: CodePiece) =>
      plainDa(nameOf[piece].da, "Skriv selve værdien; datafiler læses og køres aldrig."),
    en: (piece) => plainEn(nameOf[piece].en, "Write the value itself; data files are read and never run."),
  }),
  undefinedValue: always({
    da: { what: "Værdien er undefined.", fix: "Udelad nøglen." },
    en: { what: "The value is undefined.", fix: "Leave the key out." },
  }),
  unknownName: message({
    da: (name: string) => ({
      what: `Navnet ${name} står ikke for nogen const i denne fil.`,
      fix: `Skriv selve værdien, eller en const ${name} med værdien i denne fil.`,
    }),
    en: (name) => ({
      what: `The name ${name} stands for no const of this file.`,
      fix: `Write the value itself, or a const ${name} with the value in this file.`,
    }),
  }),
  filledText: always({
    da: plainDa("En tekst med værdier sat ind", "Skriv hele teksten, eller sæt tekster sammen med +."),
    en: plainEn("A text with values put into it", "Write the whole text, or join texts with +."),
  }),
  typeAssertion: always({
    da: plainDa("En typepåstand (as …)", "Skriv satisfies i stedet for as, så værdien bliver kontrolleret."),
    en: plainEn("A type assertion (as …)", "Write satisfies instead of as, so that the value is checked."),
  }),
  importOfValues: message({
    da: (source: string) =>
      plainDa(
        `En import af værdier fra ${JSON.stringify(source)}`,
        "Skriv import type for typer, og skriv værdierne i denne fil.",
      ),
    en: (source) =>
      plainEn(
        `An import of values from ${JSON.stringify(source)}`,
        "Write import type for types, and write values in this file.",
      ),
  }),
  otherVariable: message({
    da: (kind: string) =>
      plainDa(`En ${kind}, der ikke er ét navn med én værdi,`, "Skriv const navn = værdi;"),
    en: (kind) => plainEn(`A ${kind} that is not one name with one value`, "Write const name = value;"),
  }),
  otherExport: always({
    da: plainDa("En eksport ved siden af export default", "Fjern ordet export; ingen læser det."),
    en: plainEn("An export beside the default export", "Take the word export away; nobody reads it."),
  }),
  statement: always({
    da: plainDa("En programsætning", "Fjern den; datafiler læses og køres aldrig."),
    en: plainEn("A statement", "Take it away; data files are read and never run."),
  }),
  computedKey: always({
    da: {
      what: "Her står en beregnet nøgle, en getter eller en setter. En datafil indeholder kun rene data.",
      fix: "Skriv nøglen som et ord eller i anførselstegn.",
    },
    en: {
      what: "A computed key, a getter or a setter stands here. A data file holds plain data only.",
      fix: "Write the key as a word or in quotes.",
    },
  }),
  emptyPlace: always({
    da: { what: "Listen har en tom plads.", fix: "Fjern et af kommaerne." },
    en: { what: "The list has an empty place.", fix: "Take one of the commas away." },
  }),
  noExport: always({
    da: { what: "Filen har ingen export default. Den skal have netop én.", fix: exportFix("Skriv data som") },
    en: {
      what: "The file has no default export. It needs exactly one.",
      fix: exportFix("Write the data as"),
    },
  }),
  secondExport: always({
    da: {
      what: "Filen har en export default mere. Den skal have netop én.",
      fix: exportFix("Skriv data som"),
    },
    en: {
      what: "The file has a second default export. It needs exactly one.",
      fix: exportFix("Write the data as"),
    },
  }),
};

function exportFix(start: string): string {
  return `${start} export default { … } satisfies StandardInput;`;
}

function plainDa(what: string, fix: string): Advice {
  return { what: `${what} står her. En datafil indeholder kun rene data.`, fix };
}

function plainEn(what: string, fix: string): Advice {
  return { what: `${what} stands here. A data file holds plain data only.`, fix };
}
