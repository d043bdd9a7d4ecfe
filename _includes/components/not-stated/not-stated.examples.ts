import type { NotStatedView } from "../../../src/view/not-stated-view.ts";
import type { Examples } from "../examples.ts";

/** What the source says nothing of. */
export const examples = {
  notStated: {
    "two items": [
      {
        intro: "Teksten fra Lillerup Kommune siger ikke noget om",
        items: ["hvad hjælpen koster", "hvornår du får svar"],
        ask: "Spørg Køkkenet, telefon\u00a012\u00a034\u00a056\u00a080.",
      },
    ],
    "whom to ask alone": [
      {
        intro: "",
        items: [],
        ask: "Kontakt Køkkenet, telefon\u00a012\u00a034\u00a056\u00a080.",
      },
    ],
  },
} satisfies { notStated: Examples<[item: NotStatedView]> };
