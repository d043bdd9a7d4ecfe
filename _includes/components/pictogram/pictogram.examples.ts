import type { Pictogram } from "../../../src/model/index.ts";
import type { Examples } from "../examples.ts";

/** Pictograms; `test/unit/render/pictogram.test.ts` looks at every one. */
export const examples = {
  pictogram: { "a home": ["home"], "a telephone": ["phone"] },
} satisfies { pictogram: Examples<[name: Pictogram]> };
