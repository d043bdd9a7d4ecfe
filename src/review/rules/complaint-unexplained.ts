import { complaintPath, complaintsOf } from "../../model/index.ts";
import type { Rule } from "../record.ts";
import { toldByVoice } from "../told-by-voice.ts";

/** Finds a municipality's "no complaint" without a reason. */
export const complaintUnexplained: Rule = {
  code: "RV23",
  title: { da: "“Ingen klage” uden begrundelse", en: "“No complaint” without a reason" },
  severity: { data: "warning" },
  why: {
    da: "Borgerne opgiver en ret, som de måske har: Man kan klage over manglende vejledning, også uden en afgørelse.",
    en: "Citizens give up a right that they may have: missing guidance can be complained about even without a decision.",
  },
  fix: {
    da: "Find begrundelsen (er der ingen afgørelse? hvilken lov?), og skriv den ind. Ellers bliver det stående som kommunens egen påstand.",
    en: "Ask the municipality for the reason (no decision is made? which law?) and record it; else it stays its own statement.",
  },
  source: "Forvaltningsloven § 25; Retssikkerhedsvejledningen punkt 234 om manglende vejledning",
  bad: [
    {
      standard: {
        complaint: {
          kind: "stated-none",
          statement: "Kommunen skriver, at du ikke kan klage.",
          reasonGiven: false,
        },
      },
    },
    {
      standard: {
        complaint: { kind: "stated-none", statement: "Der er ingen klagemulighed.", reasonGiven: false },
        legalBasis: [{ act: "serviceloven", section: "99", role: "main", appeal: "usually-no-decision" }],
      },
    },
    {
      standard: { complaint: { kind: "stated-none", statement: "Du kan ikke klage.", reasonGiven: false } },
      profile: { voice: "own" },
    },
  ],
  good: [
    {
      standard: {
        complaint: {
          kind: "stated-none",
          statement: "Kommunen skriver, at du ikke kan klage.",
          reasonGiven: true,
        },
      },
    },
    { standard: { complaint: { kind: "not-stated" } } },
  ],
  find: ({ standard, profile }) =>
    complaintsOf(standard).flatMap((complaint, index) =>
      complaint.kind === "stated-none" && !complaint.reasonGiven
        ? [
            {
              edition: "data",
              file: "standard",
              path: complaintPath(standard, index),
              quote: complaint.statement,
              what: toldByVoice(profile, {
                restated: {
                  da: "Kommunen skriver, at man ikke kan klage, men ikke hvorfor.",
                  en: "The municipality says that one cannot complain, and not why.",
                },
                own: {
                  da: "Din tekst siger, at man ikke kan klage, men endnu ikke hvorfor.",
                  en: "Your text says that one cannot complain, and not yet why.",
                },
              }),
            },
          ]
        : [],
    ),
};
