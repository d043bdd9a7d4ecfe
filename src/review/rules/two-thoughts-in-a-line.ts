import { sentencesOf } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds lines of easy read that hold more than one sentence. */
export const twoThoughtsInALine = textRule({
  code: "RV19",
  title: "More than one sentence in a line of easy read",
  severity: { "easy-read": "warning" },
  why: "The edition promises one thought a line; a second sentence in it is the one that readers miss.",
  fix: "Give each sentence a line of its own.",
  source: "UK rule set for easy read: one idea a sentence; this project's layout: one thought a line",
  bad: [
    { easyRead: ["Du skriver til kommunen. Kommunen svarer dig."] },
    { easyRead: [{ text: "En afgørelse er et svar. Det står i et brev.", explain: "afgoerelse" }] },
    { easyRead: ["Sådan gør du:", { steps: ["Ring til os. Fortæl om dig selv."] }] },
  ],
  good: [
    { easyRead: ["Du skriver til kommunen.", "Kommunen svarer dig."] },
    { easyRead: ["Du kan søge fra den 2. januar."], full: ["Du kan søge fra den 2. januar."] },
    { full: ["Du skriver til kommunen. Kommunen svarer dig."] },
  ],
  find: (text) => (sentencesOf(text).length > 1 ? [text] : []),
  what: (text) => `${sentencesOf(text).length} sentences in one line`,
});
