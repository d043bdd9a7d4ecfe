import type { Rule } from "../record.ts";

/** Finds standards that do not say what the help costs. */
export const priceNotStated: Rule = {
  code: "RV26",
  title: "Nothing about the price",
  severity: { data: "note" },
  why: "People with little money do not ask for help that may cost something.",
  fix: "Ask the municipality; one line is enough: “Hjælpen er gratis.”",
  source: "Domain rule: what is not stated is shown as not stated, never filled in",
  bad: [{ standard: { facts: {} } }, { standard: { facts: { hoursPerWeekAtMost: 2 } } }],
  good: [
    { standard: { facts: { price: { kind: "free" } } } },
    { standard: { facts: {}, sections: { cost: { status: "stated", body: ["Hjælpen er gratis."] } } } },
    { standard: { facts: { price: { kind: "amount", kroner: 100, per: "måned", year: 2026 } } } },
  ],
  find: ({ standard: { facts, sections } }) =>
    facts.price === undefined && sections.cost === undefined
      ? [
          {
            edition: "data",
            file: "standard",
            path: ["facts"],
            quote: "",
            what: "The source does not say what the help costs.",
          },
        ]
      : [],
};
