import type { NationalView } from "../../../src/view/national-view.ts";
import type { Examples } from "../examples.ts";

const items = [
  { text: "Du må altid tage en bisidder med.", source: "Forvaltningslovens §\u00a08" },
  { text: "Dit afgørelsesbrev bestemmer.", source: "Forvaltningslovens §\u00a025" },
] as const;

/** Texts of national law, each with its source. */
export const examples = {
  nationalNotes: {
    "two rules": [{ items, checked: "Tjekket 22.\u00a0november\u00a02026." }],
    "without the day": [{ items }],
  },
} satisfies { nationalNotes: Examples<[view: Omit<NationalView, "heading">]> };
