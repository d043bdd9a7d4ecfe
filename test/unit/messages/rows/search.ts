import type * as messages from "../../../../src/messages/search.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  searchFaults: {
    noSearchIndex: [[[["ingen side"]], "Søgningen kunne ikke laves: ingen side"]],
    otherIndex: [
      [
        ["pagefind"],
        "en del af søgningen har en form, der ikke kan samles (pagefind); slet mappen .cache/pages, og byg igen",
      ],
    ],
    noPages: [[["_site"], "ingen side at søge i i _site"]],
  },
} as const satisfies Rows<typeof messages>;
