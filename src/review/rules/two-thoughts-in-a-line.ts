import { spoken } from "../../messages/language.ts";
import { sentencesOf } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds lines of easy read that hold more than one sentence. */
export const twoThoughtsInALine = textRule({
  code: "RV19",
  title: {
    da: "Mere end én sætning på en linje i Let at læse",
    en: "More than one sentence in a line of easy read",
  },
  severity: { "easy-read": "warning" },
  why: {
    da: "Let at læse lover én tanke på hver linje. Den anden sætning på linjen er den, læserne overser.",
    en: "The edition promises one thought a line; a second sentence in it is the one that readers miss.",
  },
  fix: { da: "Giv hver sætning sin egen linje.", en: "Give each sentence a line of its own." },
  source:
    "Britiske regler for let at læse: én tanke i hver sætning; projektets egen opsætning: én tanke på hver linje",
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
  what: (text) =>
    spoken({
      da: `${sentencesOf(text).length} sætninger på én linje`,
      en: `${sentencesOf(text).length} sentences in one line`,
    }),
});
