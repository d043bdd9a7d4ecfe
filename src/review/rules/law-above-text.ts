import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";

/** Finds points on which the municipality's text gives less than the Act that it cites, until the text is mended. */
export const lawAboveText: Rule = {
  code: "RV28",
  title: {
    da: "Kommunens tekst giver mindre end loven",
    en: "The municipality's text gives less than the Act",
  },
  severity: { data: "warning" },
  why: {
    da: "Siden siger, at loven gælder, men den, der læser kommunens egen tekst, kan tro, at der ikke er hjælp at få.",
    en: "The page says that the Act holds, but who reads the municipality's own text may believe that there is no help.",
  },
  fix: {
    da: "Ret kommunens egen tekst, så den følger loven, og fjern så punktet under lawAbove.",
    en: "Mend the municipality's own text so that it follows the Act, then take the point out of lawAbove.",
  },
  source: "Projektets egen regel: Loven gælder over kommunens tekst",
  bad: [
    {
      standard: {
        sections: {
          targetGroup: {
            status: "stated",
            body: ["Hjælpen er for dig, der bor alene."],
            lawAbove: [
              {
                about: "Skal du bo alene?",
                says: "Nej. Kommunen ser på, om du kan klare opgaverne.",
                under: [{ act: "serviceloven", section: "83" }],
                text: "Du skal bo alene.",
                where: "side 2",
              },
            ],
          },
        },
      },
    },
    {
      standard: {
        sections: {
          freeChoice: {
            status: "stated-none",
            body: ["Du kan ikke vælge."],
            lawAbove: [
              {
                about: "Kan du vælge plejehjem?",
                says: "Ja. Du må selv vælge plejehjem.",
                under: [{ act: "almenboligloven", section: "58 a" }],
                text: "Kommunen vælger for dig.",
                where: "side 4, boks",
              },
            ],
          },
        },
      },
    },
  ],
  good: [
    {
      standard: {
        sections: { criteria: { status: "stated", body: ["Kommunen laver en individuel vurdering."] } },
      },
    },
    {
      standard: {
        sections: {
          scope: {
            status: "conflict",
            conflicts: [
              {
                about: "Hvor tit?",
                statements: [
                  { text: "Hver dag.", where: "side 1" },
                  { text: "På hverdage.", where: "side 2" },
                ],
              },
            ],
          },
        },
      },
    },
  ],
  find: ({ standard: { sections } }) =>
    Object.entries(sections).flatMap(([concept, section]) =>
      (section?.lawAbove ?? []).map(({ about, where }, index) => ({
        edition: "data",
        file: "standard",
        path: ["sections", concept, "lawAbove", index],
        quote: about,
        what: spoken({ da: `Kommunens tekst: ${where}.`, en: `The municipality's text: ${where}.` }),
      })),
    ),
};
