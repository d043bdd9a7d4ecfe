import { sentencesOf, seriesIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds three or more things that stand in a row in one sentence. */
export const seriesInSentence = textRule({
  code: "RV07",
  title: {
    da: "Tre eller flere ting i én sætning i Let at læse",
    en: "Three or more things in one sentence of easy read",
  },
  severity: { "easy-read": "warning" },
  why: {
    da: "En læser, der har svært ved at huske, husker kun den første og den sidste. I en liste har hver ting sin egen linje.",
    en: "A reader with a weak memory keeps the first and the last; in a list each has its own line.",
  },
  fix: {
    da: "Skriv begyndelsen som en linje med kolon og tingene som en liste.",
    en: "Write the beginning as a line with a colon, and the things as a list.",
  },
  source: "W3C, Making Content Usable for People with Cognitive and Learning Disabilities",
  bad: [
    { easyRead: ["Du kan få hjælp til mad, tøj og møbler."] },
    { easyRead: ["Du kan få hjælp til mad, tøj eller møbler."] },
    { easyRead: ["Kommunen hjælper dig med mad, tøj, medicin og møbler.", "Ring, så finder vi ud af det."] },
  ],
  good: [
    { easyRead: ["Du kan få hjælp til:", { list: ["mad", "tøj", "møbler"] }] },
    { easyRead: ["Du kan ringe, når du er syg, og når du er ked af det."] },
    { easyRead: ["Ring til Social-, Sundheds- og Kulturforvaltningen."] },
    { full: ["Du kan få hjælp til mad, tøj og møbler."] },
  ],
  roles: ["prose"],
  find: (text) => sentencesOf(text).flatMap((sentence) => seriesIn(sentence) ?? []),
  what: (series) => `“${series}”`,
});
