import type { Rule } from "../record.ts";

/** Finds standards whose time is over. */
export const noLongerValid: Rule = {
  code: "RV38",
  title: "The standard is no longer valid",
  severity: { data: "error" },
  why: "The citizen reads a promise that has ended.",
  fix: "Publish the standard that holds now, and keep this one under earlierRevisions.",
  source: "The standard's own validity.to",
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
            what: `It was valid until ${validity.to}; today is ${today}.`,
          },
        ]
      : [],
};
