import type { SituationView } from "../../../src/view/standard-list-view.ts";
import type { Examples } from "../examples.ts";

/** Situations that one standard helps in, and one that several do. */
export const examples = {
  situations: {
    "of a municipality": [
      [
        {
          situation: "Jeg kan ikke selv lave mad",
          standards: [{ href: "/madservice/", text: "Madservice" }],
        },
        {
          situation: "Jeg er lige kommet hjem fra sygehuset",
          standards: [
            { href: "/genoptraening/", text: "Genoptræning" },
            { href: "/hjemmehjaelp/", text: "Hjemmehjælp" },
          ],
        },
      ],
    ],
  },
} satisfies { situations: Examples<[items: readonly SituationView[], level?: number]> };
