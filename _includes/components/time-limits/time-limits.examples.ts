import type { TimeLimitView } from "../../../src/view/time-limit-view.ts";
import type { Examples } from "../examples.ts";

/** Limits, and one on which the source contradicts itself. */
export const examples = {
  timeLimitList: {
    "from an event": [
      [
        {
          what: "Kommunen ringer til dig",
          values: [{ text: "senest 5\u00a0hverdage efter den dag, kommunen fik din ansøgning" }],
        },
      ],
    ],
    "from no event that is stated": [
      [{ what: "Første opfølgning", values: [{ text: "30\u00a0dage (kommunen stræber efter det)" }] }],
    ],
    "in conflict": [
      [
        {
          what: "Opfølgning",
          values: [
            { text: "mindst hver 12.\u00a0måned", where: "side 3, løbende tekst" },
            { text: "mindst hver 6.\u00a0måned", where: "side 5, tabel" },
          ],
        },
      ],
    ],
  },
} satisfies { timeLimitList: Examples<[items: readonly TimeLimitView[]]> };
