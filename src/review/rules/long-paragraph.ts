import { spoken } from "../../messages/language.ts";
import { wordsOf } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

const mostWords = 50;

/** A paragraph of sentences with ten words each. */
const paragraphOf = (sentences: number) =>
  Array.from({ length: sentences }, () => "Du kan få hjælp til at gøre rent i hjemmet.").join(" ");

/** Finds paragraphs that look like a wall. */
export const longParagraph = textRule({
  code: "RV06",
  title: { da: `Et afsnit på mere end ${mostWords} ord`, en: `A paragraph of more than ${mostWords} words` },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Læsere med ordblindhed eller kort tid springer en stor tekstblok over, og dermed det, der står i den.",
    en: "Readers with dyslexia or little time skip a block of text, and what it says.",
  },
  fix: {
    da: "Begynd et nyt afsnit, hvor en ny tanke begynder, eller lav en liste.",
    en: "Begin a new paragraph where a new thought begins, or make a list.",
  },
  source: "W3C, Making Content Usable for People with Cognitive and Learning Disabilities",
  bad: [
    {
      full: [Array.from({ length: 7 }, () => "Kommunen vurderer, hvilken hjælp du har brug for.").join(" ")],
    },
    { full: [{ kind: "list", intro: `${paragraphOf(5)} Du kan også få:`, items: ["mad"] }] },
    { easyRead: [`${paragraphOf(5)} Ring til os.`] },
  ],
  good: [
    { full: ["Kommunen vurderer, hvilken hjælp du har brug for."] },
    { full: [paragraphOf(5)] },
    { full: [`${paragraphOf(5)}\n\n${paragraphOf(5)}`] },
  ],
  find: (text) => text.split(/\n\s*\n/).filter((paragraph) => wordsOf(paragraph).length > mostWords),
  what: (paragraph) =>
    spoken({
      da: `${wordsOf(paragraph).length} ord i ét afsnit`,
      en: `${wordsOf(paragraph).length} words in one paragraph`,
    }),
});
