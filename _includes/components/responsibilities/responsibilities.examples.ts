import type { ResponsibilitiesView } from "../../../src/view/responsibilities-view.ts";
import type { Examples } from "../examples.ts";

const responsibilities: ResponsibilitiesView = {
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
  },
} satisfies { responsibilities: Examples<[item: ResponsibilitiesView]> };
