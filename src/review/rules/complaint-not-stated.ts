import { complaintPath, complaintsOf } from "../../model/index.ts";
import type { Rule } from "../record.ts";
import { toldByVoice } from "../told-by-voice.ts";

/** Finds standards that say nothing about complaining. */
export const complaintNotStated: Rule = {
  code: "RV22",
  title: { da: "Intet om klage", en: "Nothing about complaining" },
  severity: { data: "warning" },
  why: {
    da: "En borger, der får nej, ved ikke, om det kan laves om, eller hvornår fristen er.",
    en: "A citizen who gets a no does not know whether it can be changed, and by when.",
  },
  fix: {
    da: "Afklar, hvilken regel der gælder for hjælpen, og skriv svaret under complaint.",
    en: "Ask the municipality which rule holds for this help, and record its answer under complaint.",
  },
  source:
    "Forvaltningsloven § 25; projektets egen regel: Det, kilden ikke siger, bliver vist som ikke oplyst og aldrig gættet",
  bad: [
    { standard: { complaint: { kind: "not-stated" } } },
    {
      standard: {
        complaint: { kind: "not-stated" },
        legalBasis: [{ act: "serviceloven", section: "85", role: "main", appeal: "appeal" }],
      },
    },
    { standard: { complaint: { kind: "not-stated" } }, profile: { voice: "own" } },
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
  find: ({ standard, profile }) =>
    complaintsOf(standard).flatMap(({ kind }, index) =>
      kind === "not-stated"
        ? [
            {
              edition: "data",
              file: "standard",
              path: complaintPath(standard, index),
              quote: "",
              what: toldByVoice(profile, {
                restated: {
                  da: "Kilden siger ikke noget om at klage.",
                  en: "The source says nothing about complaining.",
                },
                own: {
                  da: "Din tekst siger endnu ikke noget om at klage.",
                  en: "Your text says nothing about complaining yet.",
                },
              }),
            },
          ]
        : [],
    ),
};
