import type { Rule } from "../record.ts";

/** Finds standards that name nobody to turn to. */
export const noContact: Rule = {
  code: "RV27",
  title: "Nobody to turn to",
  severity: { data: "warning" },
  why: "Who needs the help, often in distress, cannot begin: there is no number, mail or address.",
  fix: "Ask the municipality for the unit and its number, and add it under contacts with for: apply.",
  source: "Domain rule: what is not stated is shown as not stated, never filled in",
  bad: [
    { standard: { contacts: [] } },
    { standard: { contacts: [{ id: "klager", name: "Klager", for: ["complain"], phone: "12345678" }] } },
  ],
  good: [
    {
      standard: {
        contacts: [{ id: "visitationen", name: "Visitationen", for: ["apply"], phone: "12345678" }],
      },
    },
    {
      standard: {
        contacts: [
          { id: "klager", name: "Klager", for: ["complain"] },
          { id: "vagten", name: "Vagten", for: ["ask"], phone: "12345678" },
        ],
      },
    },
  ],
  find: ({ standard: { contacts } }) =>
    contacts.some((contact) => contact.for.includes("apply") || contact.for.includes("ask"))
      ? []
      : [
          {
            edition: "data",
            file: "standard",
            path: ["contacts"],
            quote: "",
            what: "No contact for applying or asking.",
          },
        ],
};
