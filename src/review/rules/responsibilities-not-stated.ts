import type { Rule } from "../record.ts";
import { toldByVoice } from "../told-by-voice.ts";

/** Finds standards that do not say what is asked of the citizen. */
export const responsibilitiesNotStated: Rule = {
  code: "RV25",
  title: {
    da: "Intet om, hvad kommunen forventer af borgeren",
    en: "Nothing about the citizen's responsibilities",
  },
  severity: { data: "note" },
  why: {
    da: "En borger kan miste hjælpen på grund af noget, som ingen har sagt.",
    en: "A citizen can lose the help over something that nobody said.",
  },
  fix: {
    da: "Afklar, om kommunen kræver noget af borgeren. Indtil da viser siden, at teksten ikke siger det.",
    en: "Ask the municipality whether it asks anything of the citizen; until then the page says that it is not stated.",
  },
  source: "Projektets egen regel: Det, kilden ikke siger, bliver vist som ikke oplyst og aldrig gættet",
  bad: [
    { standard: { responsibilities: "not-stated" } },
    {
      standard: {
        responsibilities: "not-stated",
        facts: { price: { kind: "free" }, visitsBeforeClosing: 3 },
      },
    },
    { standard: { responsibilities: "not-stated" }, profile: { voice: "own" } },
  ],
  good: [
    {
      standard: {
        responsibilities: { items: [{ text: "Du er hjemme, når I har en aftale.", where: "side 2" }] },
      },
    },
    { standard: { responsibilities: { intro: "Hjælperen skal kunne arbejde hos dig.", items: [] } } },
  ],
  find: ({ standard, profile }) =>
    standard.responsibilities === "not-stated"
      ? [
          {
            edition: "data",
            file: "standard",
            path: ["responsibilities"],
            quote: "",
            what: toldByVoice(profile, {
              restated: {
                da: "Kilden siger ikke, hvad kommunen forventer af borgeren.",
                en: "The source does not say what is asked of the citizen.",
              },
              own: {
                da: "Din tekst siger endnu ikke, hvad du forventer af borgeren.",
                en: "Your text does not say yet what is asked of the citizen.",
              },
            }),
          },
        ]
      : [],
};
