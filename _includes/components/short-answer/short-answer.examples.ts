import type { ShortAnswerView } from "../../../src/view/short-answer-view.ts";
import type { Examples } from "../examples.ts";

const answer: ShortAnswerView = {
  id: "det-korte-svar",
  heading: "Det korte svar",
  rows: [
    { label: "For hvem", text: "Du kan ikke selv lave mad." },
    { label: "Hvad du får", text: "Et varmt måltid om dagen." },
    { label: "Sådan begynder du", text: "Ring til køkkenet i Lillerup." },
  ],
};

/** The short answer on a page, and in a document with other texts. */
export const examples = {
  shortAnswer: { "on a page": [answer], "in a document with other texts": [answer, 3, "madservice-"] },
} satisfies { shortAnswer: Examples<[item: ShortAnswerView, level?: number, prefix?: string]> };
