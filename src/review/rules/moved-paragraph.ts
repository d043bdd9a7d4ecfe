import ruleChanges from "../../../_data/national/replaced-rules.ts";
import { danishDate } from "../../format/date.ts";
import { nationalAct, paragraphName } from "../../format/law.ts";
import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";

const { movedParagraphs } = ruleChanges;

/** Finds paragraphs that stand in another Act now. */
export const movedParagraph: Rule = {
  code: "RV31",
  title: {
    da: "En paragraf, der er flyttet til en anden lov",
    en: "A paragraph that has moved to another Act",
  },
  severity: { data: "warning" },
  why: {
    da: "Borgeren slår reglen op eller henviser til den i en klage og finder noget andet.",
    en: "The citizen looks the rule up, or quotes it in a complaint, and finds something else.",
  },
  fix: {
    da: "Find ud af, om kommunen har en standard efter den nye paragraf, og henvis til den.",
    en: "Ask the municipality whether it has a standard under the new paragraph, and cite that.",
  },
  source: "Den daterede tabel i _data/national/replaced-rules.ts, hvor hver linje har sin kilde",
  bad: [
    {
      standard: { legalBasis: [{ act: "serviceloven", section: "41", role: "also", appeal: "appeal" }] },
      today: "2026-01-01",
    },
    {
      standard: {
        legalBasis: [
          { act: "serviceloven", section: "97", role: "main", appeal: "usually-no-decision" },
          { act: "serviceloven", section: "45", role: "also", appeal: "appeal" },
        ],
      },
      today: "2024-01-01",
    },
  ],
  good: [
    {
      standard: { legalBasis: [{ act: "barnets-lov", section: "86", role: "mentioned", appeal: "appeal" }] },
      today: "2026-01-01",
    },
    {
      standard: { legalBasis: [{ act: "serviceloven", section: "45", role: "also", appeal: "appeal" }] },
      today: "2023-12-31",
    },
    {
      standard: {
        legalBasis: [
          { act: "barnets-lov", section: "45", role: "also", appeal: "appeal" },
          { act: "serviceloven", section: "85", role: "also", appeal: "appeal" },
        ],
      },
      today: "2026-01-01",
    },
  ],
  find: ({ standard: { legalBasis }, today }) =>
    legalBasis.flatMap((basis, index) =>
      movedParagraphs
        .filter(({ act, section, on }) => act === basis.act && section === basis.section && on <= today)
        .map(({ to, on, source }) => ({
          edition: "data" as const,
          file: "standard" as const,
          path: ["legalBasis", index],
          quote: paragraphName(basis),
          what: spoken({
            da: `Siden ${danishDate(on)} står reglen i ${paragraphName({ ...to, law: nationalAct(to.act) })} (${source}).`,
            en: `Since ${on} the rule stands in ${paragraphName({ ...to, law: nationalAct(to.act) })} (${source}).`,
          }),
        })),
    ),
};
