import { paragraphName } from "../../format/law.ts";
import { spoken } from "../../messages/language.ts";
import { complaintPath, complaintsOf, lawsOf } from "../../model/index.ts";
import type { Rule } from "../record.ts";

/** Finds "no complaint" where the paragraph that the help is given under lets decisions be appealed. */
export const complaintAgainstLaw: Rule = {
  code: "RV24",
  title: {
    da: "“Ingen klage” over hjælp, hvor man kan klage over afgørelsen",
    en: "“No complaint” over help whose decisions can be appealed",
  },
  severity: { data: "error" },
  why: {
    da: "Siden ville tage en ret, som loven giver, fra borgeren.",
    en: "The page would take a legal right from the citizen.",
  },
  fix: {
    da: "Slå paragraffens klageregel op, og afklar det med kommunen, før noget bliver udgivet.",
    en: "Check the appeal rule of the paragraph, and ask the municipality before anything is published.",
  },
  source: "Paragraffens egen klageregel, legalBasis[].appeal",
  bad: [
    {
      standard: {
        legalBasis: [{ act: "serviceloven", section: "85", role: "main", appeal: "appeal" }],
        complaint: {
          kind: "stated-none",
          statement: "Kommunen skriver, at du ikke kan klage.",
          reasonGiven: true,
        },
      },
    },
    {
      standard: {
        legalBasis: [
          { act: "serviceloven", section: "83", role: "main", appeal: "appeal" },
          { act: "serviceloven", section: "85", role: "main", appeal: "appeal" },
        ],
        complaint: { kind: "no-decision", text: "Du får hjælpen uden en afgørelse." },
      },
    },
  ],
  good: [
    {
      standard: {
        legalBasis: [{ act: "serviceloven", section: "82 a", role: "main", appeal: "no-appeal-by-statute" }],
        complaint: {
          kind: "no-appeal-by-statute",
          cites: "servicelovens § 82 a, stk. 2",
          text: "Loven siger nej.",
        },
      },
    },
    {
      standard: {
        legalBasis: [
          { act: "serviceloven", section: "85", role: "also", appeal: "appeal" },
          { act: "serviceloven", section: "97", role: "main", appeal: "usually-no-decision" },
        ],
        complaint: { kind: "no-decision", text: "Du får hjælpen uden en afgørelse." },
      },
    },
    {
      standard: {
        legalBasis: [{ act: "serviceloven", section: "85", role: "main", appeal: "appeal" }],
        complaint: { kind: "not-stated" },
      },
    },
    {
      standard: {
        legalBasis: [{ act: "serviceloven", section: "85", role: "main", appeal: "appeal" }],
        complaint: {
          kind: "appeal",
          over: "Du kan klage over afgørelsen.",
          forms: ["written"],
          deadline: { weeks: 4, from: "du fik afgørelsen" },
          to: "kommunen",
          afterwards: ["Kommunen ser på sagen igen."],
          decidedBy: "Ankestyrelsen",
        },
      },
    },
  ],
  find: ({ standard }) =>
    complaintsOf(standard).flatMap((complaint, index) => {
      if (complaint.kind === "appeal" || complaint.kind === "not-stated") return [];
      const laws = lawsOf(complaint, standard.legalBasis).filter(({ appeal }) => appeal === "appeal");
      return laws.map((basis) => ({
        edition: "data" as const,
        file: "standard" as const,
        path: complaintPath(standard, index),
        quote: "",
        what: spoken({
          da: `Man kan klage over afgørelser efter ${paragraphName(basis)}, men standarden siger, at man ikke kan klage.`,
          en: `Decisions under ${paragraphName(basis)} can be appealed, and the standard says that there is no complaint.`,
        }),
      }));
    }),
};
