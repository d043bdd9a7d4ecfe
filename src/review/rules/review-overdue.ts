import { danishDate } from "../../format/date.ts";
import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";

/** Finds standards whose day of review has passed. */
export const reviewOverdue: Rule = {
  code: "RV37",
  title: { da: "Standarden skulle have været gennemgået", en: "The review of the standard is overdue" },
  severity: { data: "warning" },
  why: {
    da: "Politikerne lovede at se på den igen. Borgeren læser måske noget, der ikke gælder mere.",
    en: "The politicians promised to look at it again; the citizen reads what may no longer hold.",
  },
  fix: {
    da: "Find ud af, om standarden stadig gælder, og hvornår den bliver gennemgået.",
    en: "Ask the municipality whether the standard still holds and when it will be looked at.",
  },
  source: "Standardens egen validity.reviewDue",
  bad: [
    { standard: { validity: { reviewDue: "2026-01-31" } }, today: "2026-02-01" },
    { standard: { validity: { from: "2024-01-01", reviewDue: "2025-12-31" } }, today: "2026-01-01" },
  ],
  good: [
    { standard: { validity: { reviewDue: "2026-01-31" } }, today: "2026-01-31" },
    { standard: { validity: { from: "2025-01-01" } }, today: "2026-02-01" },
    { standard: { validity: "not-stated" }, today: "2026-02-01" },
  ],
  find: ({ standard: { validity }, today }) =>
    validity !== "not-stated" && validity.reviewDue !== undefined && validity.reviewDue < today
      ? [
          {
            edition: "data",
            file: "standard",
            path: ["validity", "reviewDue"],
            quote: validity.reviewDue,
            what: spoken({
              da: `Den skulle være gennemgået senest ${danishDate(validity.reviewDue)}. I dag er det ${danishDate(today)}.`,
              en: `The review was due on ${validity.reviewDue}; today is ${today}.`,
            }),
          },
        ]
      : [],
};
