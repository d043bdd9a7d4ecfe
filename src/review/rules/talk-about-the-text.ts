import { sentencesOf } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

const says = "(?:siger|skriver|nævner|fortæller|oplyser|beskriver|står|er uklar|handler|gælder)";
const talk: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:teksten|kommunens tekst|dokumentet|kvalitetsstandarden|standarden) (?:\\p{L}+ )?${says}(?!\\p{L})`,
    "iu",
  ),
  /(?<!\p{L})(?:i|ifølge|efter) (?:teksten|kommunens tekst|dokumentet|kvalitetsstandarden|standarden|tabellen)(?!\p{L})/iu,
  /(?<!\p{L})(?:kommunens|denne) tekst(?!\p{L})/iu,
  /(?<!\p{L})(?:et|ét) (?:andet )?sted (?:står|skriver|siger)(?!\p{L})/iu,
  /(?<!\p{L})(?:står der|skriver|siger) (?:et|ét) (?:andet )?sted(?!\p{L})/iu,
  /(?<!\p{L})(?:står|nævnt|skrevet) (?:her )?i (?:teksten|dokumentet|kvalitetsstandarden|tabellen)(?!\p{L})/iu,
];

/** Finds easy read that tells of a document instead of the help. */
export const talkAboutTheText = textRule({
  code: "RV65",
  title: { da: "Let at læse taler om teksten", en: "Easy read talks about the text" },
  severity: { "easy-read": "warning" },
  why: {
    da: "Læseren spurgte om hjælpen og får noget at vide om et dokument.",
    en: "The reader asked about the help and hears about a document.",
  },
  fix: {
    da: "Sig det om hjælpen, dér hvor det betyder noget: “Det er uklart. Spørg Visitationen.”",
    en: "Say it of the help, where it matters: “Det er uklart. Spørg Visitationen.”",
  },
  source: "Projektets egen regel: Let at læse svarer på det, læseren spørger om",
  bad: [
    { easyRead: ["Teksten siger ikke, hvad maden koster."] },
    { easyRead: ["Kommunens tekst er uklar om prisen."] },
    { easyRead: ["Et andet sted står der, at du kan få træning i 12 uger."] },
    { section: { lines: ["Du kan få:", { list: ["ifølge tabellen 2 måltider", "en drik"] }] } },
    { easyRead: ["Det står ikke i kvalitetsstandarden."] },
  ],
  good: [
    { easyRead: ["Det er uklart, hvad maden koster.", "Spørg køkkenet."] },
    { easyRead: ["Kommunen skriver ikke, hvor lang tid det tager."] },
    { easyRead: ["Du kan få hjælp til at læse en tekst.", "Du skal skrive under på dokumentet."] },
    { full: ["Teksten siger ikke, hvad maden koster."] },
  ],
  find: (text) => sentencesOf(text).filter((sentence) => talk.some((pattern) => pattern.test(sentence))),
});
