import type { NationalView } from "../../../src/view/national-view.ts";
import type { Examples } from "../examples.ts";

/** Texts of national law, each with its source. */
export const examples = {
  nationalNotes: {
    "two rules": [
      [
        {
          text: "Du må altid tage en bisidder med.",
          source: "Forvaltningslovens §\u00a08",
        },
        {
          text: "Dit afgørelsesbrev bestemmer.",
          source: "Forvaltningslovens §\u00a025",
        },
      ],
    ],
  },
} satisfies { nationalNotes: Examples<[items: NationalView["items"]]> };
