import { counted } from "../../format/counted.ts";
import { always, message } from "../message.ts";

/** Makes a remark that stands among the words of an engine, in their language: `words` is theirs where it is not ours. */
function remark(da: string, en: string): (words?: "en") => string {
  return message({ da: (words?: "en") => (words === "en" ? en : da), en: () => en });
}

/** What we say around the words of an engine. */
export const engines = {
  see: message({ da: (address: string) => `Se ${address}`, en: (address) => `See ${address}` }),
  hurts: message({ da: (people: string) => `Det rammer ${people}.`, en: (people) => `Hurts ${people}.` }),
  undecided: remark(
    "Værktøjet kunne ikke afgøre det: se selv på det.",
    "The engine could not decide it: look at it.",
  ),
  dark: remark("i mørke farver", "in dark colours"),
  unfolded: remark("på 320 px med alt foldet ud", "at 320 px with everything unfolded"),
  correctHtml: always({ da: "Ret HTML-koden på dette sted.", en: "Correct the HTML at this place." }),
};

/** Why a page or a PDF was not looked at. */
export const notAudited = {
  fix: always({
    da: "Åbn siden i en browser, ret det, der holder den fra at åbne, og kør gennemgangen igen.",
    en: "Open the page in a browser, mend what keeps it from loading, and run the audit again.",
  }),
  fixPdf: always({
    da: "Læg en hel udgave ud, som kan åbnes af alle, og kør gennemgangen igen.",
    en: "Publish a whole version that everybody can open, and run the audit again.",
  }),
  endedBefore: always({
    da: "Kontrollen sluttede, før den kom til denne.",
    en: "The check ended before it came to this one.",
  }),
  checkDidNotRun: always({ da: "Kontrollen blev ikke kørt.", en: "The check did not run." }),
  unseen: message({
    da: (reason: string) => `Siden kunne ikke gennemgås: ${reason}.`,
    en: (reason) => `The page could not be looked at: ${reason}.`,
  }),
  unseenFrame: message({
    da: (reason: string) => `Det, rammen holder, kunne ikke gennemgås: ${reason}.`,
    en: (reason) => `What the frame holds could not be looked at: ${reason}.`,
  }),
  ruleBroke: message({
    da: (criterion: string, reason: string) =>
      `HTML_CodeSniffer brød sammen over dette sted og har ikke set efter ${criterion} på det: ${reason}.`,
    en: (criterion, reason) =>
      `HTML_CodeSniffer broke down over this place and has not looked at it for ${criterion}: ${reason}.`,
  }),
  unreadPdf: message({
    da: (reason: string) => `PDF'en kan ikke læses: ${reason}`,
    en: (reason) => `The PDF cannot be read: ${reason}`,
  }),
  otherStatus: message({
    da: (status: number | string) => `Serveren svarer med ${status} og ikke 200.`,
    en: (status) => `The server answers with ${status} and not 200.`,
  }),
  barred: message({
    da: (count: number, first: string) =>
      `Webstedets robots.txt beder alle lade ${counted(count, "adresse", "adresser")} være: ${first}.`,
    en: (count, first) =>
      `The site's robots.txt asks everybody to leave ${counted(count, "address", "addresses")} alone: ${first}.`,
  }),
  fixBarred: always({
    da: "Tillad klarstandard-audit dér i robots.txt, eller se selv på siderne.",
    en: "Allow klarstandard-audit there in robots.txt, or look at the pages yourself.",
  }),
  unfetched: message({
    da: (left: number) =>
      `${left} adresser mere på webstedet er kendt og blev ikke hentet; sæt --max-pages op.`,
    en: (left) => `${left} more addresses of the site are known and were not fetched; raise --max-pages.`,
  }),
};

/** What kept an engine or a page from working, as a part of a sentence. */
export const reasons = {
  notLoaded: always({ da: "den blev ikke hentet", en: "it did not load" }),
  noAnswer: always({ da: "serveren svarede ikke", en: "the server did not answer" }),
  status: message({
    da: (status: number) => `serveren svarer med ${status}`,
    en: (status) => `the server answers with ${status}`,
  }),
  moved: message({
    da: (address: string) => `den flyttede til ${address}`,
    en: (address) => `it moved to ${address}`,
  }),
  browserEnded: message({
    da: (reason: string) => `browseren sluttede (${reason})`,
    en: (reason) => `the browser ended (${reason})`,
  }),
  noReport: always({ da: "QualWeb gav ingen rapport", en: "QualWeb gave no report" }),
  noTree: always({
    da: "siden har intet tilgængelighedstræ",
    en: "the page has no accessibility tree",
  }),
  unknown: always({ da: "en fejl", en: "an error" }),
};

/** Why the Nu Html Checker gave no answer. */
export const vnu = {
  notInstalled: always({
    da: "npm-pakken vnu-jar er ikke installeret",
    en: "the npm package vnu-jar is not installed",
  }),
  noJava: always({
    da: "der er ingen Java på denne maskine",
    en: "there is no Java on this machine",
  }),
  endedEarly: message({
    da: (reason: string) => `Værktøjet sluttede for tidligt: ${reason}.`,
    en: (reason) => `The checker ended early: ${reason}.`,
  }),
  unreadPage: message({
    da: (said: string) => `Værktøjet kunne ikke læse en side: ${said}`,
    en: (said) => `The checker could not read a page: ${said}`,
  }),
  noJson: always({
    da: "Værktøjet svarede ikke i JSON.",
    en: "The checker did not answer in JSON.",
  }),
};
