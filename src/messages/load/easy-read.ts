import { message } from "../message.ts";

/** What is wrong between a standard and its easy-read edition. */
export const easyRead = {
  spare: message({
    da: (name: string, file: string) => ({
      what: `Der er ingen standard ${name} til denne letlæste udgave.`,
      fix: `Giv filen samme navn som dens standard, eller skriv ${file}.`,
    }),
    en: (name, file) => ({
      what: `There is no standard ${name} for this easy-read edition.`,
      fix: `Name the file after its standard, or write ${file}.`,
    }),
  }),
  otherStandard: message({
    da: (standard: string, name: string) => ({
      what: `Den letlæste udgave nævner standarden "${standard}", og filen hedder ${name}.ts.`,
      fix: `Skriv standard: "${name}".`,
    }),
    en: (standard, name) => ({
      what: `The easy-read edition names the standard "${standard}" and the file is ${name}.ts.`,
      fix: `Write standard: "${name}".`,
    }),
  }),
  otherRevision: message({
    da: (madeFrom: string, revision: string) => ({
      what: `Den letlæste udgave er lavet ud fra version "${madeFrom}", og standarden er nu "${revision}".`,
      fix: `Læs de to ved siden af hinanden, ret denne tekst, og skriv så madeFrom: "${revision}".`,
    }),
    en: (madeFrom, revision) => ({
      what: `The easy-read edition was made from revision "${madeFrom}", and the standard is now "${revision}".`,
      fix: `Read both side by side, mend this text, then write madeFrom: "${revision}".`,
    }),
  }),
  noNumbers: message({
    da: (file: string) => ({
      what: "Standarden har ingen alarmnumre, så der er intet at vise her.",
      fix: `Fjern linjen, eller tilføj emergency i ${file}.`,
    }),
    en: (file) => ({
      what: "The standard has no emergency numbers, so there is nothing to show here.",
      fix: `Take the line away, or add emergency to ${file}.`,
    }),
  }),
  noPrices: message({
    da: (file: string) => ({
      what: "Standarden har ingen pris, så her er ingen at vise.",
      fix: `Fjern linjen, eller tilføj facts.price i ${file}.`,
    }),
    en: (file) => ({
      what: "The standard has no price, so there is nothing to show here.",
      fix: `Take the line away, or add facts.price to ${file}.`,
    }),
  }),
};
