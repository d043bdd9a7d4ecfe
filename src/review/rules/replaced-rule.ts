import ruleChanges from "../../../_data/national/replaced-rules.ts";
import { danishDate } from "../../format/date.ts";
import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";
import { toldByVoice } from "../told-by-voice.ts";

const { replacedRules } = ruleChanges;

/** Finds cited guidances that another one has replaced. */
export const replacedRule: Rule = {
  code: "RV30",
  title: { da: "En regel, der er afløst af en ny", en: "A rule that has been replaced" },
  severity: { data: "warning" },
  why: {
    da: "En sagsbehandler, der følger henvisningen, bruger regler, som ikke gælder mere.",
    en: "A caseworker who follows the reference applies rules that no longer hold.",
  },
  fix: {
    da: "Giv kommunen besked. Siden viser stadig det, kommunens tekst henviser til, og at reglen er afløst.",
    en: "Tell the municipality; the page keeps what its document says.",
  },
  source: "Den daterede tabel i _data/national/replaced-rules.ts, hvor hver linje har sin kilde",
  bad: [
    {
      standard: { citedRules: [{ title: "Vejledning nr. 10284", number: "VEJ 10284/2017" }] },
      today: "2026-01-01",
    },
    {
      standard: {
        citedRules: [
          { title: "Vejledning nr. 9764", number: "VEJ 9764/2023" },
          { title: "Vejledning nr. 10284", number: "VEJ 10284/2017" },
        ],
      },
      today: "2023-10-01",
    },
    {
      standard: { citedRules: [{ title: "Vejledning nr. 10284", number: "VEJ 10284/2017" }] },
      profile: { voice: "own" },
      today: "2026-01-01",
    },
  ],
  good: [
    {
      standard: { citedRules: [{ title: "Vejledning nr. 9764", number: "VEJ 9764/2023" }] },
      today: "2026-01-01",
    },
    {
      standard: {
        citedRules: [
          { title: "Vejledning nr. 9764", number: "VEJ 9764/2023" },
          { title: "Vejledning nr. 10284", number: "VEJ 10284/2017" },
        ],
      },
      today: "2023-09-30",
    },
    { standard: { citedRules: [{ title: "Vejledning om støtte" }] }, today: "2026-01-01" },
  ],
  find: ({ standard: { citedRules = [] }, today, profile }) =>
    citedRules.flatMap(({ title, number }, index) =>
      replacedRules
        .filter((rule) => rule.number === number && rule.on <= today)
        .map(({ replacedBy, on, source }) => ({
          edition: "data" as const,
          file: "standard" as const,
          path: ["citedRules", index],
          quote: title,
          what: spoken({
            da: `Siden ${danishDate(on)} gælder ${replacedBy} i stedet for ${number} (${source}).`,
            en: `${number} was replaced by ${replacedBy} (${source}).`,
          }),
          fix: toldByVoice(profile, {
            restated: replacedRule.fix,
            own: { da: "Henvis til den nye regel i din tekst.", en: "Cite the new rule in your text." },
          }),
        })),
    ),
};
