import type { Pictogram } from "../../../src/model/index.ts";
import type { Examples } from "../examples.ts";

/** Pictograms; `test/unit/render/pictogram.test.ts` looks at every one. */
export const examples = {
  pictogram: {
    "a home": ["home"],
    "a telephone": ["phone"],
    "from the file that all pages share": ["home", "/assets/pictograms.svg"],
  },
} satisfies { pictogram: Examples<[name: Pictogram, sheet?: string]> };
