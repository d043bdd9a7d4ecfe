import type { ShortAnswerView } from "../../../src/view/short-answer-view.ts";
import { examples as contacts } from "../contact/contact.examples.ts";
import type { Examples } from "../examples.ts";

const [contact] = contacts.contact["with everything there is"];
const head = { id: "det-korte-svar", heading: "Det korte svar" } as const;
const rows: ShortAnswerView["rows"] = [
  { label: "For hvem", text: "Du kan ikke selv lave mad." },
  { label: "Hvad du får", text: "Et varmt måltid om dagen." },
  {
    label: "Pris",
    text: "Hovedret: 62,50\u00a0kr. pr. måltid (2026).",
    lines: ["Biret: 20\u00a0kr. pr. måltid (2026)."],
  },
  { label: "Sådan begynder du", text: "Ring til køkkenet i Lillerup." },
];

/** The short answer with somebody to call, and without. */
export const examples = {
  shortAnswer: {
    "with whom to call": [{ ...head, rows, contacts: [contact] }],
    "with nobody to call": [
      {
        ...head,
        rows,
        contacts: [],
        noContact: "Kommunens tekst nævner ikke et telefonnummer. Kontakt Lillerup Kommune.",
      },
    ],
    "in a document with other texts": [{ ...head, rows, contacts: [contact] }, 3, "madservice-"],
    "with a price that a section tells": [
      {
        ...head,
        rows: [{ label: "Pris", text: "Prisen står under „Hvad koster det?“.", anchor: "pris" }],
        contacts: [],
      },
      3,
      "madservice-",
    ],
  },
} satisfies { shortAnswer: Examples<[item: ShortAnswerView, level?: number, prefix?: string]> };
