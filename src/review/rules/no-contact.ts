import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";

/** Finds standards that name nobody to turn to. */
export const noContact: Rule = {
  code: "RV27",
  title: { da: "Ingen at henvende sig til", en: "Nobody to turn to" },
  severity: { data: "warning" },
  why: {
    da: "Den, der har brug for hjælp, ofte i en svær situation, kan ikke komme i gang: Der er hverken nummer, mail eller adresse.",
    en: "Who needs the help, often in distress, cannot begin: there is no number, mail or address.",
  },
  fix: {
    da: "Find afdelingen og dens nummer, og skriv den under contacts med for: apply.",
    en: "Ask the municipality for the unit and its number, and add it under contacts with for: apply.",
  },
  source: "Projektets egen regel: Det, kilden ikke siger, bliver vist som ikke oplyst og aldrig gættet",
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
            what: spoken({
              da: "Der er ingen kontakt, man kan søge hos eller spørge.",
              en: "No contact for applying or asking.",
            }),
          },
        ],
};
