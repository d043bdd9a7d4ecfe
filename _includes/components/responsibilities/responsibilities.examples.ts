import type { FullView } from "../../../src/view/full-view.ts";
import type { Examples } from "../examples.ts";

const responsibilities: NonNullable<FullView["responsibilities"]> = {
  id: "ansvar",
  heading: "Hvad er dit ansvar?",
  items: [
    {
      label: "Du har en støvsuger, der virker.",
      textHtml: "Du har en <strong>støvsuger</strong>, der virker.",
      reasonHtml: "Så skal hjælperen ikke bære en med.",
    },
    { label: "Du ryger ikke.", textHtml: "Du ryger ikke." },
  ],
};

/** What is asked of the citizen, with and without an intro. */
export const examples = {
  responsibilities: {
    "with a reason": [responsibilities],
    "with an intro": [{ ...responsibilities, introHtml: "<p>Hjælperen skal kunne arbejde sikkert.</p>" }],
    "in a document with other texts": [responsibilities, 3, false, "hjemmehjaelp-"],
  },
} satisfies {
  responsibilities: Examples<
    [item: NonNullable<FullView["responsibilities"]>, level?: number, copy?: boolean, prefix?: string]
  >;
};
