import type { RuleChanges } from "../../src/model/index.ts";

const barnetsLov = {
  on: "2024-01-01",
  source: "barnets lov (lov nr. 721 af 13. juni 2023), lovguiden.dk",
} as const;

/** What no longer holds, each with its date and source. */
export default {
  replacedRules: [
    {
      number: "VEJ 10284/2017",
      replacedBy: "vejledning nr. 9764 af 2. oktober 2023",
      on: "2023-10-01",
      source: "socialjura.dk",
    },
  ],
  movedParagraphs: [
    { act: "serviceloven", section: "41", to: { act: "barnets-lov", section: "86" }, ...barnetsLov },
    { act: "serviceloven", section: "42", to: { act: "barnets-lov", section: "87" }, ...barnetsLov },
    { act: "serviceloven", section: "44", to: { act: "barnets-lov", section: "90" }, ...barnetsLov },
    { act: "serviceloven", section: "45", to: { act: "barnets-lov", section: "89" }, ...barnetsLov },
  ],
  paragraphsNow: [
    {
      act: "serviceloven",
      section: "82",
      about: "hjælp, også uden samtykke, til dem, der ikke kan tage vare på egne interesser",
      maybe: ["82 a", "82 b"],
      source: "elov.dk, 26.\u00a0november 2026",
    },
  ],
  // Serviceloven § 2, stk. 5, put in by lov nr. 1703 af 30. december 2024.
  aeldreloven: {
    on: "2025-07-01",
    sections: ["83", "83 a", "83 b", "84", "86"],
    source: "serviceloven § 2, stk. 5 (lov nr. 1703 af 30. december 2024), lovguiden.dk",
  },
  replacedTools: [
    {
      name: "NemID",
      replacedBy: "MitID",
      on: "2023-10-31",
      source: "lifeindenmark.borger.dk, “NemID is closed from 31 October 2023”",
    },
  ],
  // BEK 1575 of 27 December 2014.
  yearlyParagraphs: ["83", "83 a", "86"],
} satisfies RuleChanges;
