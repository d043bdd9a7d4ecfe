import { spoken } from "../../messages/language.ts";
import { sentencesOf, wordsOf } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** The words that a sentence of easy read has at most. */
export const longestEasySentence = 15;

/** Finds sentences of easy read that are too long to hold in mind. */
export const longSentence = textRule({
  code: "RV01",
  title: {
    da: `En sætning på mere end ${longestEasySentence} ord i Let at læse`,
    en: `A sentence of more than ${longestEasySentence} words in easy read`,
  },
  severity: { "easy-read": "error" },
  why: {
    da: "En læser med afasi eller kognitive vanskeligheder har glemt begyndelsen, før slutningen kommer.",
    en: "A reader with aphasia or a learning disability has lost the beginning before the end comes.",
  },
  fix: {
    da: "Del den i to sætninger med én tanke i hver. Sigt efter 10 ord.",
    en: "Make two sentences of it, one idea each. Aim at 10 words.",
  },
  source: "Britiske og newzealandske regler for let at læse",
  bad: [
    {
      easyRead: ["Du kan få hjælp til at gøre rent og til at komme i bad hver dag, hvis du ikke kan selv."],
    },
    { easyRead: ["Du kan få hjælp til at gøre rent i dit hjem, når du selv er syg."] },
    {
      easyRead: [
        "Du kan få hjælp:",
        {
          list: [
            "til at vaske dit tøj og dine lagner i den vaskekælder, som ligger lige under din lejlighed",
          ],
        },
      ],
    },
  ],
  good: [
    { easyRead: ["Du kan få hjælp til at gøre rent.", "Du kan også få hjælp til at komme i bad."] },
    { easyRead: ["Du kan få hjælp til at gøre rent i dit hjem, når du er syg."] },
    { full: ["Du kan få hjælp til at gøre rent og til at komme i bad hver dag, hvis du ikke kan selv."] },
  ],
  roles: ["prose", "item", "heading"],
  find: (text) => sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longestEasySentence),
  what: (sentence) =>
    spoken({
      da: `${wordsOf(sentence).length} ord: “${sentence}”`,
      en: `${wordsOf(sentence).length} words: “${sentence}”`,
    }),
});
