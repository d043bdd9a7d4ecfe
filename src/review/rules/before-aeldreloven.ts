import ruleChanges from "../../../_data/national/replaced-rules.ts";
import { danishDate, firstDay } from "../../format/date.ts";
import { paragraphName } from "../../format/law.ts";
import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";

const { aeldreloven } = ruleChanges;

const sections: readonly string[] = aeldreloven.sections;

/** Finds help under serviceloven that ældreloven has taken over for older people, in a standard that is older. */
export const beforeAeldreloven: Rule = {
  code: "RV32",
  title: {
    da: "Hjælp, som ældre nu får efter ældreloven",
    en: "Help that ældreloven has taken over for older people",
  },
  severity: { data: "warning" },
  why: {
    da: "De fleste, der har brug for denne hjælp, er ældre, og deres ret står nu i en anden lov.",
    en: "Most people who need this help are old, and their right stands in another Act now.",
  },
  fix: {
    da: "Find den standard, som er vedtaget efter 1. juli 2025, og henvis til ældreloven i den.",
    en: "Ask the municipality for the standard that was adopted after 1 July 2025, and cite ældreloven in it.",
  },
  source: aeldreloven.source,
  bad: [
    {
      standard: {
        legalBasis: [{ act: "serviceloven", section: "83", role: "also", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2024-12-02" },
      },
      today: "2026-01-01",
    },
    {
      standard: {
        legalBasis: [
          { act: "serviceloven", section: "85", role: "main", appeal: "appeal" },
          { act: "serviceloven", section: "86", role: "also", appeal: "appeal" },
        ],
        adoption: "not-stated",
      },
      today: "2025-07-01",
    },
  ],
  good: [
    {
      standard: {
        legalBasis: [
          { act: "serviceloven", section: "83", role: "main", appeal: "appeal" },
          { act: "aeldreloven", section: "10", role: "main", appeal: "appeal" },
        ],
        complaint: {
          kind: "appeal",
          over: "Du kan klage over afgørelsen.",
          forms: ["oral"],
          to: "kommunen",
        },
        adoption: { by: "Byrådet", on: "2025-12-02" },
      },
      today: "2026-01-01",
    },
    {
      standard: {
        legalBasis: [{ act: "serviceloven", section: "83", role: "also", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2025-07-01" },
      },
      today: "2026-01-01",
    },
    {
      standard: {
        legalBasis: [{ act: "serviceloven", section: "83", role: "also", appeal: "appeal" }],
        adoption: "not-stated",
      },
      today: "2025-06-30",
    },
    {
      standard: {
        legalBasis: [
          { act: "serviceloven", section: "83", role: "mentioned", appeal: "appeal" },
          { act: "serviceloven", section: "85", role: "main", appeal: "appeal" },
          { act: "retssikkerhedsloven", section: "83", role: "also", appeal: "appeal" },
        ],
        adoption: "not-stated",
      },
      today: "2026-01-01",
    },
  ],
  find: ({ standard: { legalBasis, adoption }, today }) => {
    const isNewer = adoption !== "not-stated" && firstDay(adoption.on ?? "") >= aeldreloven.on;
    if (today < aeldreloven.on || isNewer || legalBasis.some(({ act }) => act === "aeldreloven")) return [];
    return legalBasis.flatMap((basis, index) =>
      basis.act === "serviceloven" && basis.role !== "mentioned" && sections.includes(basis.section ?? "")
        ? [
            {
              edition: "data" as const,
              file: "standard" as const,
              path: ["legalBasis", index],
              quote: paragraphName(basis),
              what: spoken({
                da: `Siden ${danishDate(aeldreloven.on)} får de, der er omfattet af ældreloven, denne hjælp efter den lov (${aeldreloven.source}).`,
                en: `Since ${aeldreloven.on} people covered by ældreloven get this help under that Act (${aeldreloven.source}).`,
              }),
            },
          ]
        : [],
    );
  },
};
