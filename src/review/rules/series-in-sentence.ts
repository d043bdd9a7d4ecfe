import { sentencesOf, seriesIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds three or more things that stand in a row in one sentence. */
export const seriesInSentence = textRule({
  code: "RV07",
  title: "Three or more things in one sentence of easy read",
  severity: { "easy-read": "warning" },
  why: "A reader with a weak memory keeps the first and the last; in a list each has its own line.",
  fix: "Write the beginning as a line with a colon, and the things as a list.",
  source: "W3C, Making Content Usable for People with Cognitive and Learning Disabilities",
  bad: { easyRead: ["Du kan få hjælp til mad, tøj og møbler."] },
  good: { easyRead: ["Du kan få hjælp til:", { list: ["mad", "tøj", "møbler"] }] },
  roles: ["prose"],
  find: (text) => sentencesOf(text).flatMap((sentence) => seriesIn(sentence) ?? []),
  what: (series) => `“${series}”`,
});
