import { message } from "../message.ts";

const build = {
  da: "Byg igen; sker det igen,",
  en: "Build again; if it happens again,",
};
const shorter = { da: "Gør det kortere, eller del det.", en: "Make it shorter, or split it." };

/** Where something is in a PDF. */
export const pdfPlaces = {
  page: message({ da: (page: number | "?") => `side ${page}`, en: (page) => `page ${page}` }),
  table: message({ da: (start: string) => `Tabel "${start}"`, en: (start) => `Table "${start}"` }),
  font: message({
    da: (name: string | undefined) => `skrifttype ${name ?? "uden navn"}`,
    en: (name) => `font ${name ?? "without a name"}`,
  }),
  inPdf: message({
    da: (pdf: string, what: string) => `I ${pdf}: ${what}`,
    en: (pdf, what) => `In ${pdf}: ${what}`,
  }),
};

/** Why a document cannot be printed. */
export const printing = {
  foreignFile: message({
    da: (address: string, reason: "asset" | "foreign" | "machine") => ({
      what: `Dokumentet beder om ${address}, ${{ asset: "som ikke er blandt webstedets filer", foreign: "som ikke er en af vores filer", machine: "en fil på denne maskine" }[reason]}.`,
      fix: "Brug kun filer under /assets/ i et dokument, der trykkes, eller fjern henvisningen.",
    }),
    en: (address, reason) => ({
      what: `The document asks for ${address}, ${{ asset: "which is not among the assets", foreign: "which is not a file of ours", machine: "a file of this machine" }[reason]}.`,
      fix: "Use only files under /assets/ in a printed document, or take the reference out.",
    }),
  }),
  tooLong: message({
    da: (megabytes: string, most: number) => ({
      what: `Dokumentets HTML fylder ${megabytes.replace(".", ",")} MB; højst ${most} MB er tilladt.`,
      fix: shorter.da,
    }),
    en: (megabytes, most) => ({
      what: `The document's HTML is ${megabytes} MB; ${most} MB are allowed.`,
      fix: shorter.en,
    }),
  }),
  tooSlow: message({
    da: (seconds: number) => ({
      what: `Dokumentet blev ikke trykt inden for ${seconds} sekunder.`,
      fix: shorter.da,
    }),
    en: (seconds) => ({
      what: `The document was not printed within ${seconds} seconds.`,
      fix: shorter.en,
    }),
  }),
  notStarted: message({
    da: (tries: number, reason: string) => ({
      what: `Browseren startede ikke i ${tries} forsøg (${reason}).`,
      fix: `${build.da} så se, hvad der afslutter programmer på denne maskine: som regel for lidt hukommelse.`,
    }),
    en: (tries, reason) => ({
      what: `The browser did not start, ${tries} times (${reason}).`,
      fix: `${build.en} see what ends programs on this machine: mostly too little memory.`,
    }),
  }),
  lost: message({
    da: (tries: number, reason: string) => ({
      what: `Browseren kunne ikke klare dette dokument i ${tries} forsøg (${reason}).`,
      fix: `${build.da} er dokumentet for stort til denne maskine, eller denne Chromium kan ikke klare det.`,
    }),
    en: (tries, reason) => ({
      what: `The browser failed ${tries} times on this document (${reason}).`,
      fix: `${build.en} the document is too large for this machine or breaks this Chromium.`,
    }),
  }),
  unmendable: message({
    da: (reason: string) => ({
      what: `Browseren lavede en PDF, der ikke kan repareres: ${reason}`,
      fix: "Tryk med den version af Chromium, som README nævner, eller meld denne.",
    }),
    en: (reason) => ({
      what: `The browser made a PDF that cannot be mended: ${reason}`,
      fix: "Print with the Chromium version that the README names, or report this one.",
    }),
  }),
  cacheUnwritable: message({
    da: (folder: string, code: string) =>
      `Der kan ikke gemmes i ${folder} (${code}); næste gang bliver disse PDF'er trykt igen.`,
    en: (folder, code) =>
      `The cache in ${folder} cannot be written (${code}); the next build prints these PDFs anew.`,
  }),
  cacheUnusable: message({
    da: (folder: string, code: string) =>
      `Det, der er gemt i ${folder}, kan ikke bruges (${code}); alle PDF'er bliver trykt igen.`,
    en: (folder, code) => `The cache in ${folder} cannot be used (${code}); every PDF is printed anew.`,
  }),
  noCacheKey: message({
    da: (file: string, code: string) =>
      `Ingen PDF bliver hentet fra det, der er gemt, eller gemt dér, for nøglen ${file} kan ikke gemmes (${code}).`,
    en: (file, code) =>
      `No PDF is taken from the cache or kept in it, because its key ${file} cannot be kept (${code}).`,
  }),
};
