import type { Rule } from "../record.ts";

/** Finds standards that say nothing about complaining. */
export const complaintNotStated: Rule = {
  code: "RV22",
  title: "Nothing about complaining",
  severity: { data: "warning" },
  why: "A citizen who gets a no does not know whether it can be changed, and by when.",
  fix: "Ask the municipality which rule holds for this help, and record its answer under complaint.",
  source: "Forvaltningsloven § 25; domain rule: what is not stated is shown as not stated, never filled in",
  bad: [
    { standard: { complaint: { kind: "not-stated" } } },
    {
      standard: {
        complaint: { kind: "not-stated" },
        legalBasis: [{ act: "serviceloven", section: "85", role: "main", appeal: "appeal" }],
      },
    },
  ],
  good: [
    {
      standard: {
        complaint: { kind: "no-decision", text: "Kommunen giver hjælpen uden en afgørelse." },
      },
    },
    {
      standard: {
        complaint: {
          kind: "stated-none",
          statement: "Kommunen skriver, at du ikke kan klage.",
          reasonGiven: false,
        },
      },
    },
  ],
  find: ({ standard }) =>
    standard.complaint.kind === "not-stated"
      ? [
          {
            edition: "data",
            file: "standard",
            path: ["complaint"],
            quote: "",
            what: "The source says nothing about complaining.",
          },
        ]
      : [],
};
