import { danishDate } from "../../format/date.ts";
import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";

/** Finds standards whose time is over. */
export const noLongerValid: Rule = {
  code: "RV38",
  title: { da: "Standarden gælder ikke længere", en: "The standard is no longer valid" },
  severity: { data: "error" },
  why: { da: "Borgeren læser et løfte, der er udløbet.", en: "The citizen reads a promise that has ended." },
  fix: {
    da: "Udgiv den standard, der gælder nu, og gem denne under earlierRevisions.",
    en: "Publish the standard that holds now, and keep this one under earlierRevisions.",
  },
  source: "Standardens egen validity.to",
  bad: [
    { standard: { validity: { to: "2026-01-31" } }, today: "2026-02-01" },
    { standard: { validity: { from: "2024-01-01", to: "2025-12-31" } }, today: "2026-01-01" },
  ],
  good: [
    { standard: { validity: { to: "2026-01-31" } }, today: "2026-01-31" },
    { standard: { validity: { from: "2025-01-01" } }, today: "2026-02-01" },
    { standard: { validity: "not-stated" }, today: "2026-02-01" },
  ],
  find: ({ standard: { validity }, today }) =>
    validity !== "not-stated" && validity.to !== undefined && validity.to < today
      ? [
          {
            edition: "data",
            file: "standard",
            path: ["validity", "to"],
            quote: validity.to,
            what: spoken({
              da: `Den gjaldt til og med ${danishDate(validity.to)}. I dag er det ${danishDate(today)}.`,
              en: `It was valid until ${validity.to}; today is ${today}.`,
            }),
          },
        ]
      : [],
};
