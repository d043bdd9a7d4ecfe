import type { ContentsEntry } from "../../../src/view/full-view.ts";
import type { Examples } from "../examples.ts";

/** Contents lists. */
export const examples = {
  contents: {
    "a page of three parts": [
      [
        { id: "hvem", text: "Hvem kan få hjælpen?" },
        { id: "pris", text: "Hvad koster det?" },
        { id: "kilde", text: "Om teksten" },
      ],
    ],
    "one level down": [[{ id: "kilde", text: "Om teksten" }], 3],
  },
} satisfies { contents: Examples<[entries: readonly ContentsEntry[], level?: number]> };
