import type * as messages from "../../../../src/messages/threads.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  threadFaults: {
    threadFull: [
      [
        ["lillerup", 1024],
        "lillerup kræver mere end 1024 MB hukommelse, langt mere end nogen anden. Find i dens mappe den fil, der er langt større end de andre, og gør den mindre.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
