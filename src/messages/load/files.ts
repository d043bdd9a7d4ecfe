import { always, message } from "../message.ts";

const oddities = {
  link: { da: "et link", en: "a link" },
  pipe: { da: "en pipe", en: "a pipe" },
  socket: { da: "en socket", en: "a socket" },
  device: { da: "en enhed", en: "a device" },
} as const;

/** What is wrong with files and folders of the content. */
export const files = {
  link: always({
    da: {
      what: "Det er et link, og intet link følges, for det kan føre hvor som helst hen på denne maskine.",
      fix: "Læg en kopi af filen eller mappen i stedet, eller fjern linket.",
    },
    en: {
      what: "It is a link, and no link is followed, because it can lead anywhere on this machine.",
      fix: "Put a copy of the file or folder in its place, or take it away.",
    },
  }),
  oddity: message({
    da: (oddity: Exclude<keyof typeof oddities, "link">) => ({
      what: `Det er ${oddities[oddity].da}, og kun almindelige filer bliver læst.`,
      fix: "Fjern det.",
    }),
    en: (oddity) => ({
      what: `It is ${oddities[oddity].en}, and only ordinary files are read.`,
      fix: "Take it away.",
    }),
  }),
  notUtf8: always({
    da: {
      what: "Filen er ikke gemt som UTF-8, så æ, ø og å ville gå tabt.",
      fix: "Gem den som UTF-8; det kan alle editorer indstilles til.",
    },
    en: {
      what: "The file is not saved as UTF-8, so æ, ø and å would be lost.",
      fix: "Save it as UTF-8; every editor has a setting for it.",
    },
  }),
  unreadable: message({
    da: (reason: string) => ({
      what: `Den kan ikke læses: ${reason}.`,
      fix: "Giv dig selv ret til at læse den, eller fjern den.",
    }),
    en: (reason) => ({
      what: `It cannot be read: ${reason}.`,
      fix: "Give yourself the right to read it, or take it away.",
    }),
  }),
  backslashes: message({
    da: (reason: string, path: string) => ({
      what: `Her er ingen mappe med kommuner: ${reason}.`,
      fix: `Her skilles mapper med /. Skriv --content ${path}.`,
    }),
    en: (reason, path) => ({
      what: `There is no municipalities folder here: ${reason}.`,
      fix: `This system parts folders with /. Write --content ${path}.`,
    }),
  }),
  nothingButDrafts: message({
    da: (drafts: readonly string[]) => ({
      what: `Her er kun udkast, så der er intet at offentliggøre: ${drafts.join(", ")}.`,
      fix: "Slet linjen draft: true i det, der er færdigt. Du kan se udkastene med npm start.",
    }),
    en: (drafts) => ({
      what: `There are only drafts here, so there is nothing to publish: ${drafts.join(", ")}.`,
      fix: "Take the line draft: true out of what is finished. npm start shows the drafts.",
    }),
  }),
  noFolder: message({
    da: (reason: string) => ({
      what: `Her er ingen mappe med kommuner: ${reason}.`,
      fix: "Skriv efter --content den mappe, som kommunernes mapper ligger i.",
    }),
    en: (reason) => ({
      what: `There is no municipalities folder here: ${reason}.`,
      fix: "Name the folder that holds the municipalities' folders, after --content.",
    }),
  }),
  isMunicipality: always({
    da: {
      what: "Mappen er én kommune og ikke en mappe med kommuner.",
      fix: "Skriv den mappe, der ligger over den.",
    },
    en: {
      what: "The folder is one municipality, not a folder of municipalities.",
      fix: "Name the folder above it.",
    },
  }),
  municipalitiesBelow: message({
    da: (below: string, option: string) => ({
      what: `Der er ingen kommune i mappen, men i ${below}.`,
      fix: option === "" ? "Udelad --content: den mappe bliver læst alligevel." : `Skriv den:${option}`,
    }),
    en: (below, option) => ({
      what: `The folder holds no municipality. ${below} does.`,
      fix: option === "" ? "Leave --content out: that one is read anyway." : `Name that one:${option}`,
    }),
  }),
  noMunicipality: message({
    da: (command: string) => ({ what: "Der er ingen kommune i mappen.", fix: `Opret en: ${command}.` }),
    en: (command) => ({ what: "The folder holds no municipality.", fix: `Write one: ${command}.` }),
  }),
  unknownMunicipality: message({
    da: (name: string, known: readonly string[]) => ({
      what: `Der er ingen kommune "${name}". Kendte: ${known.join(", ")}.`,
      fix: "Skriv et af de kendte navne efter --municipality.",
    }),
    en: (name, known) => ({
      what: `There is no municipality "${name}". Known: ${known.join(", ")}.`,
      fix: "Write one of the known names after --municipality.",
    }),
  }),
  noProfile: message({
    da: (command: string) => ({
      what: "Kommunen har ingen index.ts, så navn og kommunekode er ukendt.",
      fix: `Opret den: ${command}.`,
    }),
    en: (command) => ({
      what: "The municipality has no index.ts, so its name and kommunekode are unknown.",
      fix: `Write it: ${command}.`,
    }),
  }),
  noStandard: message({
    da: (command: string) => ({
      what: "Kommunen har ingen standard, så der er intet at udgive.",
      fix: `Opret en: ${command}.`,
    }),
    en: (command) => ({
      what: "The municipality has no standard, so there is nothing to publish.",
      fix: `Write one: ${command}.`,
    }),
  }),
  unread: message({
    da: (fix: string) => ({ what: "Ingen læser dette, så intet af det ville blive udgivet.", fix }),
    en: (fix) => ({ what: "Nobody reads this, so nothing in it would be published.", fix }),
  }),
};

/** What to do with a file that nobody reads. */
export const strayFix = {
  outside: always({
    da: "Flyt den ind i sin kommunes mappe, eller fjern den.",
    en: "Move it into the folder of its municipality, or take it away.",
  }),
  inMunicipality: message({
    da: (isData: boolean) =>
      `En kommunes mappe har index.ts, standards/, easy-read/ og bilag/. ${isData ? "Flyt den til en af de to første mapper" : "Flyt den"}, eller fjern den.`,
    en: (isData) =>
      `A municipality's folder holds index.ts, standards/, easy-read/ and bilag/. ${isData ? "Move it into one of the first two" : "Move it"} or take it away.`,
  }),
  inDataFolder: always({
    da: "Datafiler ender på .ts og ligger ikke i en mappe for sig. Giv den et andet navn, flyt den, eller fjern den.",
    en: "Data files end in .ts and lie in no folder of their own. Rename it, move it or take it away.",
  }),
};
