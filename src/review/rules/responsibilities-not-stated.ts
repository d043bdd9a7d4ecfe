import type { Rule } from "../record.ts";

/** Finds standards that do not say what is asked of the citizen. */
export const responsibilitiesNotStated: Rule = {
  code: "RV25",
  title: "Nothing about the citizen's responsibilities",
  severity: { data: "note" },
  why: "A citizen can lose the help over something that nobody said.",
  fix: "Ask the municipality whether it asks anything of the citizen; until then the page says that it is not stated.",
  source: "Domain rule: what is not stated is shown as not stated, never filled in",
  bad: [
    { standard: { responsibilities: "not-stated" } },
    {
      standard: {
        responsibilities: "not-stated",
        facts: { price: { kind: "free" }, visitsBeforeClosing: 3 },
      },
    },
  ],
  good: [
    { standard: { responsibilities: { items: [{ text: "Du er hjemme, når I har en aftale." }] } } },
    { standard: { responsibilities: { intro: "Hjælperen skal kunne arbejde hos dig.", items: [] } } },
  ],
  find: ({ standard }) =>
    standard.responsibilities === "not-stated"
      ? [
          {
            edition: "data",
            file: "standard",
            path: ["responsibilities"],
            quote: "",
            what: "The source does not say what is asked of the citizen.",
          },
        ]
      : [],
};
