import { always, message } from "../message.ts";

const java = {
  da: "Installer Java 11 eller nyere (på Debian: apt-get install default-jre-headless).",
  en: "Install Java 11 or later (on Debian: apt-get install default-jre-headless).",
};
const maven = {
  da: "Installer Maven (på Debian: apt-get install maven).",
  en: "Install Maven (on Debian: apt-get install maven).",
};

/** Why veraPDF cannot look at the PDFs, or its report is not to be trusted. */
export const verifying = {
  noProgram: message({
    da: (program: "java" | "mvn") =>
      `veraPDF blev ikke kørt: ${program} er ikke på denne maskine. ${{ java, mvn: maven }[program].da} PDF'erne har kun klaret vores egen kontrol af mærkerne.`,
    en: (program) =>
      `veraPDF did not run: ${program} is not on this machine. ${{ java, mvn: maven }[program].en} The PDFs passed only the project's own structural check.`,
  }),
  notFetched: message({
    da: (reason: string) => `veraPDF blev ikke kørt: Maven kunne ikke hente det (${reason}).`,
    en: (reason) => `veraPDF did not run: Maven could not fetch it (${reason}).`,
  }),
  otherFile: always({
    da: "filen er ikke den, der er skrevet fast",
    en: "the file is not the one that is pinned",
  }),
  noFolder: message({
    da: (folder: string) => `Mappen ${folder} kan ikke læses. Byg webstedet først.`,
    en: (folder) => `The folder ${folder} cannot be read. Build the site first.`,
  }),
  noPdf: message({
    da: (folder: string) => `Der er ingen PDF i ${folder}, så intet er kontrolleret.`,
    en: (folder) => `There is no PDF in ${folder}, so nothing was verified.`,
  }),
  tooFew: message({
    da: (looked: number, expected: number, folder: string) =>
      `veraPDF så på ${looked} af de ${expected} PDF'er i ${folder}.`,
    en: (looked, expected, folder) => `veraPDF looked at ${looked} of the ${expected} PDFs in ${folder}.`,
  }),
  noReport: message({
    da: (reason: string) => `veraPDF gav ingen rapport: ${reason}`,
    en: (reason) => `veraPDF gave no report: ${reason}`,
  }),
  noOutput: always({ da: "det skrev intet", en: "no output" }),
  otherShape: always({
    da: "veraPDFs rapport har en form, som denne version ikke kender.",
    en: "veraPDF's report has a shape that this version does not know.",
  }),
};

/** What veraPDF says of PDFs; its rules stay in its own words. */
export const verified = {
  unread: always({ da: "Den blev ikke læst til ende.", en: "It was not read to the end." }),
  unclaimed: message({
    da: (standard: string) => `Dokumentet siger ikke, at det følger ${standard}, så veraPDF så ikke efter.`,
    en: (standard) => `The document does not claim ${standard}, so veraPDF did not look for it.`,
  }),
  noReason: always({
    da: "veraPDF afviser det uden at sige hvorfor.",
    en: "veraPDF rejects it without a reason.",
  }),
  rule: message({
    da: (rule: string, times: number) => `${rule}, ${times} ${times === 1 ? "gang" : "gange"}`,
    en: (rule, times) => `${rule}, ${times} ${times === 1 ? "time" : "times"}`,
  }),
  at: message({ da: (place: string) => `ved ${place}`, en: (place) => `at ${place}` }),
  conform: message({
    da: (documents: number, standards: readonly string[]) =>
      `veraPDF: ${pdfs.da(documents)} følger ${standards.join(" og ")}, 0 brudte regler.`,
    en: (documents, standards) =>
      `veraPDF: ${pdfs.en(documents)} conform to ${standards.join(" and ")}, 0 failed rules.`,
  }),
  broken: message({
    da: (rejected: number, documents: number, standards: readonly string[], rules: number) =>
      `veraPDF: ${rejected} af ${pdfs.da(documents)} følger ikke ${standards.join(" og ")}, ${rules} ${rules === 1 ? "brudt regel" : "brudte regler"}.`,
    en: (rejected, documents, standards, rules) =>
      `veraPDF: ${rejected} of ${pdfs.en(documents)} do not conform to ${standards.join(" and ")}, ${rules} failed rules.`,
  }),
  why: always({
    da: "Dokumentet er ikke, hvad det giver sig ud for.",
    en: "The document is not what it claims to be.",
  }),
  fix: always({ da: "Meld det sammen med dokumentet.", en: "Report it with the document." }),
  fixAppendix: always({
    da: "Filen er et bilag, som kommunen selv har lavet. Gem den igen som PDF/UA fra det program, den er lavet i, eller tag bilaget væk og skriv dets indhold i standarden.",
    en: "The file is an appendix that the municipality made itself. Save it again as PDF/UA from the program it was made with, or take the appendix away and write what it says into the standard.",
  }),
};

const pdfs = {
  da: (count: number) => (count === 1 ? "1 PDF" : `${count} PDF'er`),
  en: (count: number) => (count === 1 ? "1 PDF" : `${count} PDFs`),
};
