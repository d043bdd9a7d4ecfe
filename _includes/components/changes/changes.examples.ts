import type { ChangeView } from "../../../src/view/change-view.ts";
import type { Examples } from "../examples.ts";

/** What changed since earlier records of a standard. */
export const examples = {
  changes: {
    "one change": [
      [
        {
          heading: "Ændret 1.\u00a0marts\u00a02026, siden udgave 2025-1",
          itemsHtml: ["Prisen er <strong>lavere</strong>."],
        },
      ],
    ],
    "two changes, in a book": [
      [
        {
          heading: "Ændret 1.\u00a0marts\u00a02026, siden udgave 2025-2",
          itemsHtml: ["Hjælperen kommer oftere.", "Prisen er lavere."],
        },
        {
          heading: "Ændret 1.\u00a0juni\u00a02025, siden udgave 2025-1",
          itemsHtml: ["Køkkenet har fået et nyt nummer."],
        },
      ],
      4,
    ],
  },
} satisfies { changes: Examples<[items: readonly ChangeView[], level?: number]> };
