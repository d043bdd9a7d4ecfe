import type { NationalView } from "../../../src/view/national-view.ts";
import type { Examples } from "../examples.ts";

/** Texts of national law, each with its source. */
export const examples = {
  nationalNotes: {
    "two rules": [
      [
        {
          text: "Du må altid tage en bisidder med.",
          source: "Forvaltningslovens §\u00a08. Tjekket 22.\u00a0november\u00a02026.",
        },
        {
          text: "Dit afgørelsesbrev bestemmer.",
          source: "Forvaltningslovens §\u00a025. Tjekket 22.\u00a0november\u00a02026.",
        },
      ],
    ],
  },
} satisfies { nationalNotes: Examples<[items: readonly NationalView[]]> };
