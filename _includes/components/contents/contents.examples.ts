import type { PaperContentsLine } from "../../../src/view/paper-view.ts";
import type { Examples } from "../examples.ts";

/** Contents lists. */
export const examples = {
  contents: {
    "a page of three parts": [
      [
        { anchor: "hvem", title: "Hvem kan få hjælpen?" },
        { anchor: "pris", title: "Hvad koster det?" },
        { anchor: "kilde", title: "Om teksten" },
      ],
    ],
    "with the pages of its papers": [
      [{ anchor: "ord", title: "Svære ord i teksten", page: 7, largePage: 12 }],
      2,
      { anchor: "ord", title: "Svære ord i teksten", page: 7, largePage: 12 },
    ],
    "one level down": [[{ anchor: "kilde", title: "Om teksten" }], 3],
  },
} satisfies {
  contents: Examples<[entries: readonly PaperContentsLine[], level?: number, words?: PaperContentsLine]>;
};
