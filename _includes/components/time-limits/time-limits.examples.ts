import type { TimeLimitsView, TimeLimitView } from "../../../src/view/time-limit-view.ts";
import type { Examples } from "../examples.ts";
import { examples as sections } from "../section/section.examples.ts";

const [conflict] = sections.conflict["two statements"];
const fromAnEvent: TimeLimitView = {
  what: "Kommunen ringer til dig",
  text: "senest 5\u00a0hverdage efter den dag, kommunen fik din ansøgning",
};

/** Limits, and one on which the source contradicts itself. */
export const examples = {
  timeLimitList: {
    "from an event": [[fromAnEvent]],
    "from no event that is stated": [[{ what: "Første opfølgning", text: "30\u00a0dage (det er målet)" }]],
    none: [[]],
  },
  timeLimits: {
    agreed: [{ limits: [fromAnEvent], conflicts: [] }],
    "in conflict": [{ limits: [fromAnEvent], conflicts: [conflict] }],
    "all in conflict": [{ limits: [], conflicts: [conflict] }],
  },
} satisfies {
  timeLimitList: Examples<[items: readonly TimeLimitView[]]>;
  timeLimits: Examples<[item: TimeLimitsView, level?: number]>;
};
