import { always, message } from "../message.ts";

const correct = {
  da: "Ret adressen, eller lav det, den fører til.",
  en: "Correct the address, or build what it leads to.",
};

type Refused = number | "late" | "silent" | "circle";

/** Addresses that lead to nothing. */
export const brokenLinks = {
  empty: always({ da: "Adressen er tom.", en: "The address is empty." }),
  leaves: message({
    da: (prefix: string) => `Adressen fører ud af ${prefix}, som webstedet ligger under.`,
    en: (prefix) => `The address leaves ${prefix}, under which the site lives.`,
  }),
  slash: message({
    da: (path: string) => `Sidens adresse er ${path}, med en skråstreg til sidst.`,
    en: (path) => `The address of the page is ${path}, with a slash at its end.`,
  }),
  nothing: message({
    da: (path: string) => `Der er ingen ${path}.`,
    en: (path) => `There is no ${path}.`,
  }),
  refused: message({
    da: (path: string, refusal: Refused) =>
      typeof refusal === "number"
        ? `Serveren svarer med ${refusal} på ${path}${refusal === 401 ? ": den kræver login" : ""}.`
        : {
            late: `${path} svarede ikke i tide.`,
            silent: `Ingen svarer på ${path}.`,
            circle: `${path} fører videre i en ring.`,
          }[refusal],
    en: (path, refusal) =>
      typeof refusal === "number"
        ? `The server answers ${path} with ${refusal}${refusal === 401 ? ": it asks who you are" : ""}.`
        : {
            late: `${path} did not answer in time.`,
            silent: `Nobody answers at ${path}.`,
            circle: `${path} leads on in a circle.`,
          }[refusal],
  }),
  noAnchor: message({
    da: (path: string, anchor: string) => `Intet på ${path} har id'et "${anchor}".`,
    en: (path, anchor) => `Nothing on ${path} has the id "${anchor}".`,
  }),
  fix: always(correct),
};

/** What is wrong with the pages of a site when they are seen together. */
export const siteFaults = {
  noTitle: always({ da: "Siden har ingen titel.", en: "The page has no title." }),
  sameTitle: message({
    da: (title: string, first: string) => `${first} har også titlen "${title}".`,
    en: (title, first) => `The title "${title}" is also that of ${first}.`,
  }),
  fixTitle: always({
    da: "Giv siden en titel, der siger, hvad der står på den, og hvis den er.",
    en: "Give the page a title that says what is on it and whose it is.",
  }),
  noWay: always({
    da: { what: "Ingen række af links fører fra forsiden til denne side.", fix: "Lav et link til den." },
    en: { what: "No chain of links leads from the start page to this page.", fix: "Link to it." },
  }),
  sitemapInvents: message({
    da: (path: string) => ({
      what: `Sitemappet nævner ${path}, som ikke er bygget.`,
      fix: "Byg den, eller fjern den derfra.",
    }),
    en: (path) => ({
      what: `The sitemap lists ${path}, which was not built.`,
      fix: "Build it, or take it out.",
    }),
  }),
  sitemapLeavesOut: always({
    da: {
      what: "Sitemappet nævner ikke denne side.",
      fix: 'Nævn den dér, eller skriv <meta name="robots" content="noindex"> på en side, som ingen leder efter.',
    },
    en: {
      what: "The sitemap leaves this page out.",
      fix: 'List it there, or write <meta name="robots" content="noindex"> into a page that nobody looks for.',
    },
  }),
  noStatement: always({
    da: {
      what: "Der er intet link „Tilgængelighedserklæring“ nederst på siden.",
      fix: "Lav et link til erklæringen nederst på hver side.",
    },
    en: {
      what: "The footer has no link „Tilgængelighedserklæring“.",
      fix: "Link from the footer of every page to the statement.",
    },
  }),
  noWas: always({
    da: { what: "Der er ingen /was.", fix: "Lad /was føre til erklæringen i WAS-Tool." },
    en: { what: "There is no /was.", fix: "Let /was lead to the statement in the WAS-Tool." },
  }),
};

/** What goes wrong while a page loads. */
export const loading = {
  scriptFails: message({
    da: (said: string) => ({ what: `Et script fejler: ${said}`, fix: "Ret scriptet." }),
    en: (said) => ({ what: `A script fails: ${said}`, fix: "Mend the script." }),
  }),
  fileMissing: message({
    da: (reason: string) => ({
      what: `En af sidens filer kom ikke (${reason}).`,
      fix: "Ret dens adresse, eller fjern den.",
    }),
    en: (reason) => ({
      what: `A file of the page did not come (${reason}).`,
      fix: "Correct its address, or take it out.",
    }),
  }),
  fileRefused: message({
    da: (status: number) => ({
      what: `Serveren svarer med ${status} på en af sidens filer.`,
      fix: "Ret dens adresse, eller lav det, den fører til.",
    }),
    en: (status) => ({
      what: `The server answers a file of the page with ${status}.`,
      fix: "Correct its address, or build what it leads to.",
    }),
  }),
  noAnswer: always({ da: "intet svar", en: "no answer" }),
};

/** Why there is nothing to audit. */
export const nothingToAudit = {
  noFolder: message({
    da: (folder: string) => `Der er intet bygget websted i ${folder}: kør "npm run build" først.`,
    en: (folder) => `There is no built site in ${folder}: run "npm run build" first.`,
  }),
  noPage: message({
    da: (folder: string) =>
      `${folder} har ingen side og ingen PDF, så der er intet at gennemgå: kør "npm run build" først.`,
    en: (folder) =>
      `${folder} holds no page and no PDF, so there is nothing to audit: run "npm run build" first.`,
  }),
  noPdf: message({
    da: (site: string) => `${site} har ingen PDF, så der er intet at gennemgå: udelad --pdf-only.`,
    en: (site) => `${site} has no PDF, so there is nothing to audit: leave --pdf-only out.`,
  }),
  noSlashes: message({
    da: (prefix: string) => `Stien "${prefix}" begynder og slutter ikke med en skråstreg.`,
    en: (prefix) => `The path prefix "${prefix}" does not start and end with a slash.`,
  }),
  maxPages: always({
    da: "--max-pages skal være et helt tal fra 1.",
    en: "--max-pages takes a whole number from 1.",
  }),
  noAddress: message({
    da: (address: string) =>
      `"${address}" er ikke adressen på et websted: skriv for eksempel --url https://www.lillerup.dk/.`,
    en: (address) =>
      `"${address}" is no address of a website: write for example --url https://www.lillerup.dk/.`,
  }),
  atAddress: message({
    da: (address: string, reason: string) => `Der er intet at gennemgå på ${address}: ${reason}.`,
    en: (address, reason) => `There is nothing to audit at ${address}: ${reason}.`,
  }),
  nobody: always({ da: "ingen svarer", en: "nobody answers" }),
  robotsFail: message({
    da: (status: number) =>
      `serveren svarer med ${status}, så ingen ved, hvad den må spørges om: prøv igen, når den svarer`,
    en: (status) =>
      `the server answers with ${status}, so nobody knows what it may be asked: try again when it answers`,
  }),
  barred: always({
    da: "webstedets robots.txt beder alle lade den være: tillad klarstandard-audit dér",
    en: "the site's robots.txt asks everybody to leave it alone: allow klarstandard-audit there",
  }),
  noHtml: always({ da: "det er ikke en HTML-side", en: "it is no HTML page" }),
};
