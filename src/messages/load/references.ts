import { message } from "../message.ts";
import { orList, quoted } from "../words.ts";

/** What is wrong with references: to contacts, texts and words that are not there. */
export const references = {
  known: message({
    da: (file: string, ids: readonly string[]) => `Kendte i ${file}: ${orList(ids)}.`,
    en: (file, ids) => `Known in ${file}: ${orList(ids)}.`,
  }),
  standardsContact: message({
    da: (id: string) => `Standarden har ingen kontakt med id'et "${id}".`,
    en: (id) => `The standard has no contact with the id "${id}".`,
  }),
  municipalitysContact: message({
    da: (id: string) => `Kommunen har ingen kontakt med id'et "${id}".`,
    en: (id) => `The municipality has no contact with the id "${id}".`,
  }),
  addContact: message({
    da: (file: string) => `Tilføj kontakten under contacts i ${file}.`,
    en: (file) => `Add the contact to contacts in ${file}.`,
  }),
  standard: message({
    da: (id: string, file: string) => ({
      what: `Kommunen har ingen standard "${id}".`,
      fix: `Skriv filen ${file}, eller fjern id'et her.`,
    }),
    en: (id, file) => ({
      what: `The municipality has no standard "${id}".`,
      fix: `Write the file ${file}, or take the id away here.`,
    }),
  }),
  itself: message({
    da: () => ({
      what: "Standarden fører til sig selv.",
      fix: "Skriv en anden af kommunens standarder, eller fjern den.",
    }),
    en: () => ({
      what: "The standard leads to itself.",
      fix: "Write another one of the municipality's standards, or take this one away.",
    }),
  }),
  sharedText: message({
    da: (key: string, file: string) => ({
      what: `Kommunen har ingen fælles tekst "${key}".`,
      fix: `Tilføj den under sharedTexts i ${file}.`,
    }),
    en: (key, file) => ({
      what: `The municipality has no shared text "${key}".`,
      fix: `Add it to sharedTexts in ${file}.`,
    }),
  }),
  unknownVariable: message({
    da: (name: string, declared: readonly string[]) => ({
      what: `Teksten bruger {${name}}, som ikke står under variables.`,
      fix: `Skriv en af dem, der står der: ${orList(declared)}. Eller tilføj den.`,
    }),
    en: (name, declared) => ({
      what: `The text uses {${name}}, which variables does not have.`,
      fix: `Write one of those that it has: ${orList(declared)}. Or add it.`,
    }),
  }),
  unusedVariable: message({
    da: (name: string) => ({
      what: `Teksten bruger ikke {${name}}.`,
      fix: `Skriv {${name}}, hvor standardens ord skal stå, eller tag den væk.`,
    }),
    en: (name) => ({
      what: `The text does not use {${name}}.`,
      fix: `Write {${name}} where the standard's words belong, or take it away.`,
    }),
  }),
  missingWord: message({
    da: (name: string, text: string) => ({
      what: `Afsnittet har ingen ord for {${name}} i den fælles tekst "${text}".`,
      fix: `Skriv dem: with: { "${name}": "…" }.`,
    }),
    en: (name, text) => ({
      what: `The section has no words for {${name}} of the shared text "${text}".`,
      fix: `Write them: with: { "${name}": "…" }.`,
    }),
  }),
  spareWord: message({
    da: (name: string, text: string) => ({
      what: `Den fælles tekst "${text}" har ingen variabel {${name}}.`,
      fix: "Tag ordet væk, eller tilføj variablen under variables i kommunens index.ts.",
    }),
    en: (name, text) => ({
      what: `The shared text "${text}" has no variable {${name}}.`,
      fix: "Take the word away, or add the variable to variables in the municipality's index.ts.",
    }),
  }),
  sharedFact: message({
    da: (id: string, key: string, file: string) => ({
      what: `Kommunen har ikke "${id}" under ${key}.`,
      fix: `Tilføj den under ${key} i ${file}.`,
    }),
    en: (id, key, file) => ({
      what: `The municipality has no "${id}" in ${key}.`,
      fix: `Add it to ${key} in ${file}.`,
    }),
  }),
  nameless: message({
    da: (id: string, key: string, name: string) => ({
      what: `Der er flere, og "${id}" siger ikke, hvordan den er anderledes end de andre.`,
      fix: `Skriv ${name} med ord, som ingen af de andre har, i ${key}.${id} i kommunens index.ts.`,
    }),
    en: (id, key, name) => ({
      what: `There are several, and "${id}" does not say how it differs from the others.`,
      fix: `Write ${name} in words that none of the others has, in ${key}.${id} of the municipality's index.ts.`,
    }),
  }),
  word: message({
    da: (word: string) => ({
      what: `Ordlisten har intet ord med id'et "${word}".`,
      fix: "Tilføj ordet i _data/national/glossary.ts, eller forklar det i teksten.",
    }),
    en: (word) => ({
      what: `The glossary has no word with the id "${word}".`,
      fix: "Add the word to _data/national/glossary.ts, or explain it in the text.",
    }),
  }),
  act: message({
    da: (act: string, known: readonly string[]) => ({
      what: `Loven "${act}" er ukendt.`,
      fix: `Skriv en, der findes, eller tilføj den under acts i kommunens index.ts: ${orList(known.map(quoted))}.`,
    }),
    en: (act, known) => ({
      what: `The Act "${act}" is unknown.`,
      fix: `Write one that is known, or add it to acts in the municipality's index.ts: ${orList(known.map(quoted))}.`,
    }),
  }),
  leftOut: message({
    da: (address: string, municipality: string) => ({
      what: `Linket ${address} fører til ${municipality}, som ikke bygges denne gang.`,
      fix: `Byg den med: --municipality ${municipality}. Eller skriv hele adressen, hvis siden ligger på et andet websted.`,
    }),
    en: (address, municipality) => ({
      what: `The link ${address} leads to ${municipality}, which is not built this time.`,
      fix: `Build it too: --municipality ${municipality}. Or write the whole address of a page on another site.`,
    }),
  }),
  draft: message({
    da: (address: string, file: string) => ({
      what: `Linket ${address} fører til et udkast, som ikke bliver offentliggjort.`,
      fix: `Offentliggør også udkastet: slet draft: true i ${file}. Eller fjern linket.`,
    }),
    en: (address, file) => ({
      what: `The link ${address} leads to a draft, which is not published.`,
      fix: `Publish the draft too: take draft: true out of ${file}. Or take the link away.`,
    }),
  }),
  noPage: message({
    da: (address: string) => ({
      what: `Linket ${address} fører ikke til nogen side på dette websted.`,
      fix: "Skriv adressen på en side, der findes, eller fjern linket.",
    }),
    en: (address) => ({
      what: `The link ${address} leads to no page of this site.`,
      fix: "Write the address of a page that exists, or take the link away.",
    }),
  }),
  section: message({
    da: (key: string, known: readonly string[]) => ({
      what: `Der er intet afsnit, der hedder "${key}".`,
      fix: `Skriv en nøgle under sections eller et id under ownSections: ${orList(known)}.`,
    }),
    en: (key, known) => ({
      what: `There is no section "${key}".`,
      fix: `Write a key of sections or an id of ownSections: ${orList(known)}.`,
    }),
  }),
  notCited: message({
    da: () => ({
      what: "Standarden nævner ikke paragraffen under legalBasis.",
      fix: "Skriv paragraffen der, eller ret den her.",
    }),
    en: () => ({
      what: "The standard does not cite this paragraph under legalBasis.",
      fix: "Write the paragraph there, or mend it here.",
    }),
  }),
  nobodyDecides: message({
    da: () => ({
      what: "Her står ikke, hvem der afgør klagen, og loven har ikke ét svar for alle sine paragraffer.",
      fix: "Skriv det under decidedBy, som det står i teksten.",
    }),
    en: () => ({
      what: "It does not say who decides over the complaint, and the Act has no one answer for all its paragraphs.",
      fix: "Write it under decidedBy, as the text has it.",
    }),
  }),
};
