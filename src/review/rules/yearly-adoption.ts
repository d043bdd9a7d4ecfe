import ruleChanges from "../../../_data/national/replaced-rules.ts";
import { adoptionDateText, danishDate, lastDay } from "../../format/date.ts";
import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";

const { yearlyParagraphs } = ruleChanges;

const ownDecision = {
  kind: "appeal" as const,
  over: "Du kan klage over afgørelsen.",
  forms: ["oral" as const],
  deadline: { weeks: 4, from: "du fik afgørelsen" },
  to: "kommunen",
  afterwards: ["Kommunen ser på sagen igen."],
  decidedBy: "Ankestyrelsen",
};

/** Finds standards that the law wants looked at yearly and that were adopted more than a year ago. */
export const yearlyAdoption: Rule = {
  code: "RV39",
  title: {
    da: "En standard, der skal ses på hvert år, er vedtaget for mere end et år siden",
    en: "A yearly standard that was adopted more than a year ago",
  },
  severity: { data: "warning" },
  why: {
    da: "Kommunalbestyrelsen skal se på hjælpen hvert år. En ældre tekst kan love noget, der er skåret væk, eller skjule noget, der er kommet til.",
    en: "The council must look at this help every year; an older text may promise what was cut or hide what was added.",
  },
  fix: { da: "Find dette års standard.", en: "Ask the municipality for this year's standard." },
  source:
    "BEK 1575 af 27. december 2014, for serviceloven §§ 83, 83 a og 86; for andre paragraffer er det kun et råd",
  bad: [
    {
      standard: {
        complaint: ownDecision,
        legalBasis: [{ act: "serviceloven", section: "86", role: "main", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2025" },
      },
      today: "2027-01-01",
    },
    {
      standard: {
        complaint: ownDecision,
        legalBasis: [{ act: "serviceloven", section: "86", role: "main", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2025-08-01" },
      },
      today: "2026-08-02",
    },
    {
      standard: {
        complaint: ownDecision,
        legalBasis: [{ act: "serviceloven", section: "83 a", role: "main", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2024-08-01" },
      },
      today: "2026-08-01",
    },
  ],
  good: [
    {
      easyRead: ["Du kan klage i 4 uger."],
      standard: {
        complaint: ownDecision,
        legalBasis: [{ act: "serviceloven", section: "86", role: "main", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2025-08-01" },
      },
      today: "2026-08-01",
    },
    {
      standard: {
        complaint: ownDecision,
        legalBasis: [{ act: "serviceloven", section: "85", role: "main", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2024-08-01" },
      },
      today: "2026-08-01",
    },
    {
      standard: {
        complaint: ownDecision,
        legalBasis: [{ act: "serviceloven", section: "83", role: "also", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2024-08-01" },
      },
      today: "2026-08-01",
    },
    {
      standard: {
        complaint: ownDecision,
        legalBasis: [{ act: "retssikkerhedsloven", section: "83", role: "main", appeal: "appeal" }],
        adoption: { by: "Byrådet", on: "2024-08-01" },
      },
      today: "2026-08-01",
    },
    {
      standard: {
        complaint: ownDecision,
        legalBasis: [{ act: "serviceloven", section: "83", role: "main", appeal: "appeal" }],
        adoption: "not-stated",
      },
      today: "2026-08-01",
    },
    // A month is counted by its last day, and who adopted it without a date leaves nothing to count.
    ...["2025-08", undefined].map((on) => ({
      easyRead: ["Du kan klage i 4 uger."],
      standard: {
        complaint: ownDecision,
        legalBasis: [
          { act: "serviceloven", section: "86", role: "main" as const, appeal: "appeal" as const },
        ],
        adoption: { by: "Byrådet", on },
      },
      today: "2026-08-31",
    })),
  ],
  find: ({ standard: { legalBasis, adoption }, today }) => {
    const isYearly = legalBasis.some(
      ({ act, section, role }) =>
        act === "serviceloven" && role === "main" && yearlyParagraphs.includes(section ?? ""),
    );
    const on = adoption === "not-stated" ? undefined : adoption.on;
    if (!isYearly || on === undefined || yearAfter(lastDay(on)) >= today) return [];
    const what = spoken({
      da: `Den er vedtaget ${adoptionDateText(on)}. I dag er det ${danishDate(today)}.`,
      en: `It was adopted on ${on}; today is ${today}.`,
    });
    return [{ edition: "data", file: "standard", path: ["adoption", "on"], quote: on, what }];
  },
};

function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
