import { spoken } from "../../messages/language.ts";
import { absolutesIn, saysIndividualAssessment } from "../individual-assessment.ts";
import type { Rule } from "../record.ts";

/** Finds standards that do not say that the municipality assesses each person; the absolutes rule speaks first. */
export const noIndividualAssessment: Rule = {
  code: "RV21",
  title: { da: "Intet om individuel vurdering", en: "No word of individual assessment" },
  severity: { data: "note" },
  why: {
    da: "En borger, der ikke passer ind i teksten, tror, at svaret er nej. Siden viser den nationale regel ved siden af.",
    en: "A citizen who does not fit the text thinks that the answer is no. The page prints the national rule beside it.",
  },
  fix: {
    da: "Afklar, om kommunens tekst kan få en sætning om individuel vurdering, og skriv den her, når kilden har den.",
    en: "Ask the municipality for a sentence on individual assessment; add it when the source has it.",
  },
  source: "Serviceloven § 138; Ankestyrelsen om kvalitetsstandarder (2013)",
  bad: [
    {
      standard: { sections: { content: { status: "stated", body: ["Kommunen giver hjælpen i dit hjem."] } } },
    },
    { standard: { sections: {} } },
  ],
  good: [
    {
      standard: {
        sections: {
          content: { status: "stated", body: ["Kommunen laver en individuel vurdering af din situation."] },
        },
      },
    },
    { standard: { sections: { scope: { status: "stated", body: ["Du kan ikke få hjælp om natten."] } } } },
    { standard: { sections: { criteria: { status: "stated", body: ["Kommunen kan fravige reglen."] } } } },
  ],
  find: ({ full }) =>
    saysIndividualAssessment(full) || full.some(({ text }) => absolutesIn(text).length > 0)
      ? []
      : [
          {
            edition: "data",
            file: "standard",
            path: ["sections"],
            quote: "",
            what: spoken({
              da: "Ingen tekst siger, at kommunen ser på den enkeltes situation.",
              en: "No text says that the municipality looks at each person's situation.",
            }),
          },
        ],
};
