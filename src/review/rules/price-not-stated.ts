import { isAnswered } from "../../view/not-stated-view.ts";
import type { Rule } from "../record.ts";
import { toldByVoice } from "../told-by-voice.ts";

/** Finds standards that do not say what the help costs. */
export const priceNotStated: Rule = {
  code: "RV26",
  title: { da: "Intet om prisen", en: "Nothing about the price" },
  severity: { data: "note" },
  why: {
    da: "Folk med få penge spørger ikke efter hjælp, der måske koster noget.",
    en: "People with little money do not ask for help that may cost something.",
  },
  fix: {
    da: "Afklar det. Én linje er nok: “Hjælpen er gratis.”",
    en: "Ask the municipality; one line is enough: “Hjælpen er gratis.”",
  },
  source: "Projektets egen regel: Det, kilden ikke siger, bliver vist som ikke oplyst og aldrig gættet",
  bad: [
    { standard: { facts: {} } },
    { standard: { facts: { hoursPerWeekAtMost: 2 } } },
    { standard: { facts: {} }, profile: { voice: "own" } },
  ],
  good: [
    { standard: { facts: { price: { kind: "free" } } } },
    { standard: { facts: {}, sections: { cost: { status: "stated", body: ["Hjælpen er gratis."] } } } },
    {
      standard: { facts: {} },
      full: [
        { kind: "products", caption: "Priser", items: [{ name: "Sko", text: "Et par.", price: "800 kr." }] },
      ],
    },
    { standard: { facts: { price: { kind: "amount", kroner: 100, per: "måned", year: 2026 } } } },
  ],
  find: ({ standard, profile }) =>
    !isAnswered("cost", standard)
      ? [
          {
            edition: "data",
            file: "standard",
            path: ["facts"],
            quote: "",
            what: toldByVoice(profile, {
              restated: {
                da: "Kilden siger ikke, hvad hjælpen koster.",
                en: "The source does not say what the help costs.",
              },
              own: {
                da: "Din tekst siger endnu ikke, hvad hjælpen koster.",
                en: "Your text does not say yet what the help costs.",
              },
            }),
          },
        ]
      : [],
};
