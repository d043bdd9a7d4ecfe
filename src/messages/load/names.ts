import { message } from "../message.ts";

/** What is wrong with ids, kommunekoder and the names of files and folders. */
export const names = {
  reserved: message({
    da: (id: string) => ({
      what: `Id'et er "${id}", og webstedet har selv en side på den adresse.`,
      fix: `Skriv et andet id, for eksempel "${id}-2", og giv filen eller mappen det nye navn.`,
    }),
    en: (id) => ({
      what: `The id is "${id}", and the site has a page of its own at that address.`,
      fix: `Write another id, for example "${id}-2", and rename the file or folder.`,
    }),
  }),
  otherFile: message({
    da: (id: string, file: string) => ({
      what: `Id'et er "${id}", og filen hedder ${file}.ts. De skal være ens.`,
      fix: `Skriv id: "${file}" her, eller giv filen navnet ${id}.ts.`,
    }),
    en: (id, file) => ({
      what: `The id is "${id}" and the file is ${file}.ts. Both must be the same.`,
      fix: `Write id: "${file}" here, or rename the file to ${id}.ts.`,
    }),
  }),
  unusableFile: message({
    da: (id: string, file: string) => ({
      what: `Filen hedder ${file}.ts, og det navn kan ikke stå i en adresse.`,
      fix: `Giv filen navnet ${id}.ts, og skriv id: "${id}" her.`,
    }),
    en: (id, file) => ({
      what: `The file is ${file}.ts, and no address can have that name.`,
      fix: `Rename the file to ${id}.ts, and write id: "${id}" here.`,
    }),
  }),
  twoStandards: message({
    da: (id: string, twin: string, file: string) => ({
      what: `To standarder har id'et "${id}": denne og ${twin}.`,
      fix: `Skriv id: "${file}" her.`,
    }),
    en: (id, twin, file) => ({
      what: `Two standards have the id "${id}": this one and ${twin}.`,
      fix: `Write id: "${file}" here.`,
    }),
  }),
  otherFolder: message({
    da: (id: string, folder: string) => ({
      what: `Id'et er "${id}", og mappen hedder ${folder}. De skal være ens.`,
      fix: `Skriv id: "${folder}" her, eller giv mappen navnet ${id}.`,
    }),
    en: (id, folder) => ({
      what: `The id is "${id}" and the folder is ${folder}. Both must be the same.`,
      fix: `Write id: "${folder}" here, or rename the folder to ${id}.`,
    }),
  }),
  unusableFolder: message({
    da: (id: string, folder: string) => ({
      what: `Mappen hedder ${folder}, og det navn kan ikke stå i en adresse.`,
      fix: `Giv mappen navnet ${id}, og skriv id: "${id}" her.`,
    }),
    en: (id, folder) => ({
      what: `The folder is ${folder}, and no address can have that name.`,
      fix: `Rename the folder to ${id}, and write id: "${id}" here.`,
    }),
  }),
  twoMunicipalities: message({
    da: (id: string, twin: string, folder: string) => ({
      what: `To kommuner har id'et "${id}": denne og ${twin}.`,
      fix: `Skriv id: "${folder}" her.`,
    }),
    en: (id, twin, folder) => ({
      what: `Two municipalities have the id "${id}": this one and ${twin}.`,
      fix: `Write id: "${folder}" here.`,
    }),
  }),
  sameCode: message({
    da: (code: string, twin: string) => ({
      what: `To kommuner har kommunekoden ${code}: denne og ${twin}.`,
      fix: "Skriv hver kommunes egen kommunekode.",
    }),
    en: (code, twin) => ({
      what: `Two municipalities have the kommunekode ${code}: this one and ${twin}.`,
      fix: "Write each municipality's own kommunekode.",
    }),
  }),
  formerTaken: message({
    da: (id: string) => ({
      what: `"${id}" er adressen på noget, der findes nu, så den kan ikke føre hertil.`,
      fix: "Fjern id'et her, eller giv det andet et nyt id.",
    }),
    en: (id) => ({
      what: `"${id}" is the address of something that is there now, so it cannot lead here.`,
      fix: "Take the id away here, or give the other one a new id.",
    }),
  }),
  formerTwice: message({
    da: (id: string, first: string) => ({
      what: `Også ${first} har haft id'et "${id}", og adressen kan kun føre ét sted hen.`,
      fix: "Behold det dér, hvor læseren bedst kan bruge det.",
    }),
    en: (id, first) => ({
      what: `${first} had the id "${id}" as well, and the address can lead to one place only.`,
      fix: "Keep it where it serves the reader best.",
    }),
  }),
  sameContact: message({
    da: (id: string, first: number) => ({
      what: `To kontakter har id'et "${id}": denne og contacts[${first}].`,
      fix: "Giv hver kontakt sit eget id.",
    }),
    en: (id, first) => ({
      what: `Two contacts have the id "${id}": this one and contacts[${first}].`,
      fix: "Give each contact an id of its own.",
    }),
  }),
  sameRevision: message({
    da: (name: string) => ({
      what: `To versioner hedder "${name}", så ingen kan se, hvilken der er ment.`,
      fix: "Giv hver version sit eget navn.",
    }),
    en: (name) => ({
      what: `Two revisions are called "${name}", so nobody can tell which one is meant.`,
      fix: "Give each revision a name of its own.",
    }),
  }),
  revisionOrder: message({
    da: (date: string, before: string) => ({
      what: `Versionen blev erstattet ${date}, senere end den, der står før den (${before}).`,
      fix: "Skriv den nyeste version først.",
    }),
    en: (date, before) => ({
      what: `The revision was replaced on ${date}, after the one that stands before it (${before}).`,
      fix: "Write the newest revision first.",
    }),
  }),
};
