import { glossaryWords, termOf } from "../../format/terms.ts";
import type { GlossaryTerm } from "../../model/index.ts";

/** The rule over the glossary, which all standards share; it needs every standard to be read. */
export const unusedTerm = {
  code: "RV50",
  title: { da: "Et ord i ordlisten, som ingen tekst bruger", en: "A word of the glossary that no text uses" },
  severity: "note",
  why: {
    da: "Ordlisten bliver fuld af ord, som borgeren aldrig møder.",
    en: "The glossary of a citizen is full of words that they will not meet.",
  },
  fix: {
    da: "Tag ordet ud, eller brug det, hvor teksten handler om det.",
    en: "Take the word out, or use it where its thing is spoken of.",
  },
  source: "Et ord, der aldrig bliver brugt, skal findes (projektets egen regel)",
  bad: [
    { term: "bisidder", text: "Du må tage en ven med." },
    { term: "frist", text: "Din bisidder går med dig." },
  ],
  good: [
    { term: "bisidder", text: "Du må tage en bisidder med." },
    { term: "frist", text: "Der er tre frister: Hver frist står i brevet." },
  ],
  find: unusedTerms,
} as const;

/** Gives the words of the glossary that stand in none of the texts. */
function unusedTerms(terms: readonly GlossaryTerm[], texts: readonly string[]): readonly GlossaryTerm[] {
  const used = new Set(
    texts.flatMap((text) => [...text.matchAll(glossaryWords)].map(([word]) => termOf(word))),
  );
  return terms.filter((term) => !used.has(term));
}
