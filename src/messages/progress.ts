import { counted } from "../format/counted.ts";
import { always, message } from "./message.ts";

/** How many files a note names. */
const mostNamed = 5;

/** What commands say while they work and when they are done. */
export const progress = {
  read: message({
    da: (municipalities: number, standards: number) =>
      `Læste ${counted(municipalities, "kommune", "kommuner")} med ${counted(standards, "standard", "standarder")}.`,
    en: (municipalities, standards) =>
      `Read ${counted(municipalities, "municipality", "municipalities")} with ${counted(standards, "standard")}.`,
  }),
  built: message({
    da: (pages: number) => `Byggede ${counted(pages, "side", "sider")} og søgningen.`,
    en: (pages) => `Built ${counted(pages, "page")} and the search.`,
  }),
  unchanged: message({
    da: () => "Intet er ændret siden sidste byg, så webstedet er, som det var.",
    en: () => "Nothing has changed since the last build, so the site is as it was.",
  }),
  pagesNotKept: message({
    da: (folder: string, code: string) =>
      `${folder} kan ikke bruges (${code}); alle sider bliver lavet igen hver gang.`,
    en: (folder, code) => `${folder} cannot be used (${code}); all pages are made again each time.`,
  }),
  kept: message({
    da: (names: readonly string[]) =>
      `Beholdt ved siden af webstedet det, som ikke er bygget her: ${names.join(", ")}.`,
    en: (names) => `Kept what no build wrote beside the site: ${names.join(", ")}.`,
  }),
  bundled: message({
    da: (folder: string) => `Lagde webstedet klar til servere i ${folder}.`,
    en: (folder) => `Put the site ready for servers into ${folder}.`,
  }),
  printing: always({ da: "Trykker PDF'er", en: "Printing PDFs" }),
  printed: message({
    da: (pdfs: number) => `Trykte ${counted(pdfs, "PDF", "PDF'er")}.`,
    en: (pdfs) => `Printed ${counted(pdfs, "PDF")}.`,
  }),
  done: message({
    da: (seconds: string, pages: number, pdfs: number, folder: string) =>
      `Færdig på ${seconds.replace(".", ",")} s: ${counted(pages, "side", "sider")} og ${counted(pdfs, "PDF", "PDF'er")} i ${folder}`,
    en: (seconds, pages, pdfs, folder) =>
      `Done in ${seconds} s: ${counted(pages, "page")} and ${counted(pdfs, "PDF")} in ${folder}`,
  }),
  drafts: always({
    da: "PDF'erne er udkast uden en adresse, og det står der i dem. Skriv webstedets adresse med --base-url.",
    en: "The PDFs are drafts without an address and say so. Give the site's address with --base-url.",
  }),
  publishedWithout: message({
    da: (pdfs: number) =>
      `Udgivet uden ${counted(pdfs, "PDF", "PDF'er")}; det siger siderne dér, hvor linkene skulle stå.`,
    en: (pdfs) => `Published without ${counted(pdfs, "PDF")}; the pages say so in place of each link.`,
  }),
  sharedWithDrafts: message({
    da: (name: string, id: string) =>
      `Her står ${name} sammen med udkast fra andre kommuner. Offentliggjort bliver det kommunens eget websted; se det med npm start -- --municipality ${id}.`,
    en: (name, id) =>
      `${name} is shown with drafts of other municipalities. Published it is the municipality's own site; see it with npm start -- --municipality ${id}.`,
  }),
  serving: message({
    da: (address: string) => `${address} viser dine ændringer, når du gemmer. Stop med Ctrl+C.`,
    en: (address) => `${address} shows your changes as you save. Stop with Ctrl+C.`,
  }),
  mendAndSave: always({
    da: "Ret det, og gem; indtil da viser hver side dette.",
    en: "Mend it and save; until then every page shows this.",
  }),
  wrote: message({ da: (file: string) => `Skrev ${file}`, en: (file) => `Wrote ${file}` }),
  nextStandard: message({
    da: (command: string) => `Nu: ${command}`,
    en: (command) => `Next: ${command}`,
  }),
  nextRepository: message({
    da: (folder: string) => `Nu: gå til ${folder}, og læs README.md dér.`,
    en: (folder) => `Next: go to ${folder}, and read README.md there.`,
  }),
  unpublished: message({
    da: (drafts: number, faults: number) =>
      `${drafts} udkast${faults === 0 ? "" : ` med ${faults} fejl`} bliver ikke offentliggjort; npm start viser ${drafts === 1 ? "det" : "dem"}.`,
    en: (drafts, faults) =>
      `${drafts === 1 ? "1 draft is" : `${drafts} drafts are`} not published${faults === 0 ? "" : `, with ${faults === 1 ? "1 fault" : `${faults} faults`}`}; npm start shows ${drafts === 1 ? "it" : "them"}.`,
  }),
  ignored: message({
    da: (files: readonly string[]) =>
      `${files.length === 1 ? "1 fil" : `${files.length} filer`} er sprunget over, fordi programmer har lagt ${files.length === 1 ? "den" : "dem"} her: ${firstOf(files, "og", "til")}.`,
    en: (files) =>
      `Ignored ${files.length === 1 ? "1 file" : `${files.length} files`} that programs left behind: ${firstOf(files, "and", "more")}.`,
  }),
  nextTexts: message({
    da: (mark: string, command: string) =>
      `Nu: skriv hver tekst, der begynder med ${mark} i begge filer. Dette nævner dem, der er tilbage: ${command}\nSlet linjen draft: true, når standarden skal offentliggøres.`,
    en: (mark, command) =>
      `Next: write every text that starts with ${mark} in both files. This names each one that is left: ${command}\nTake the line draft: true away to publish it.`,
  }),
  samePage: message({
    da: (page: string) => `Det samme som en side: ${page}`,
    en: (page) => `The same as a page: ${page}`,
  }),
};

/** Names the first of many files, and counts the others. */
function firstOf(files: readonly string[], and: string, more: string): string {
  const others = files.length - mostNamed;
  return `${files.slice(0, mostNamed).join(", ")}${others > 0 ? ` ${and} ${others} ${more}` : ""}`;
}
