import type { FullPart } from "../../../src/view/full-parts.ts";
import type { Examples } from "../examples.ts";

/** Contents lists. */
export const examples = {
  contents: {
    "a page of three parts": [
      [
        { id: "hvem", heading: "Hvem kan få hjælpen?" },
        { id: "pris", heading: "Hvad koster det?" },
        { id: "kilde", heading: "Om teksten" },
      ],
    ],
    "one level down": [[{ id: "kilde", heading: "Om teksten" }], 3],
  },
} satisfies { contents: Examples<[entries: readonly Pick<FullPart, "id" | "heading">[], level?: number]> };
