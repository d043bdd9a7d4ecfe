import type { WordView } from "../../../src/view/words-view.ts";
import type { Examples } from "../examples.ts";

/** Hard words with their explanations. */
export const examples = {
  words: {
    "two words": [
      [
        { id: "ord-afgoerelse", term: "Afgørelse", meaning: "Kommunens svar på din ansøgning." },
        {
          id: "ord-paaroerende",
          term: "Pårørende",
          meaning: "En person i din familie.",
          adopted: "Vedtaget i 2026 af Socialudvalget.",
        },
      ],
    ],
  },
} satisfies { words: Examples<[items: readonly WordView[]]> };
