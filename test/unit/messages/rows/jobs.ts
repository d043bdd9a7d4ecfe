import type * as messages from "../../../../src/messages/jobs.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  jobFaults: {
    notMade: [
      [
        ["lillerup", "Siden er for lang."],
        "Ingen arbejder kunne lave lillerup i tre forsøg. Den sidste grund: Siden er for lang. → Byg det uden --queue for at se, om det lykkes dér, og se i arbejdernes log.",
      ],
    ],
    died: [[[], "Arbejderne, der tog opgaven, døde eller svarede ikke mere."]],
    notStored: [[["ab12"], "ab12 ligger ikke i lageret, eller er for stort."]],
    otherBytes: [[["ab12"], "Det, der ligger i lageret under ab12, er noget andet."]],
    damaged: [[[], "Det, der kom fra lageret, er ikke helt, eller en fil ville ligge uden for sin mappe."]],
    notOurs: [[[], "Resultatet er ikke underskrevet af en arbejder med den samme hemmelighed."]],
    noJob: [[[], "Opgaven er ikke underskrevet af et byg med den samme hemmelighed."]],
  },
  jobProgress: {
    pages: [[[], "Laver sider"]],
    rate: [
      [["Trykker PDF'er", 4, 120, 3], "Trykker PDF'er (4 arbejdere, 120 i minuttet, 3 minutter tilbage)"],
      [["Laver sider", 1, 2, 1], "Laver sider (1 arbejder, 2 i minuttet, 1 minut tilbage)"],
    ],
    line: [[["Laver sider", 3, 98], "Laver sider: 3 af 98"]],
    noWorkerYet: [
      [
        ["redis://10.0.0.5:6379", 10, []],
        "Ingen arbejder tager opgaverne i redis://10.0.0.5:6379 endnu; der ventes 10 minutter. Start en med npm run worker.",
      ],
      [
        ["redis://10.0.0.5:6379", 1, ["d193020b, Chromium 155"]],
        "Ingen arbejder tager opgaverne i redis://10.0.0.5:6379 endnu; der ventes 1 minut. Start en med npm run worker. Der er arbejdere af en anden udgave: d193020b, Chromium 155.",
      ],
    ],
    lost: [[["redis://10.0.0.5:6379"], "redis://10.0.0.5:6379 kan ikke nås; der ventes på den."]],
    back: [[["redis://10.0.0.5:6379"], "redis://10.0.0.5:6379 kan nås igen."]],
    takes: [
      [
        ["redis://10.0.0.5:6379", 3, "d193020b, Chromium 156"],
        "Tager opgaver fra redis://10.0.0.5:6379, 3 ad gangen (d193020b, Chromium 156). Stop med Ctrl+C.",
      ],
    ],
    made: [[["lillerup", "12.3"], "Lavede lillerup på 12,3 s."]],
    failed: [[["lillerup", "Siden er for lang."], "lillerup lykkedes ikke: Siden er for lang."]],
    otherBuild: [
      [
        [["d193020b, Chromium 155"], "d193020b, Chromium 156"],
        "Opgaver venter på arbejdere af en anden udgave: d193020b, Chromium 155. Denne er d193020b, Chromium 156.",
      ],
    ],
    ended: [
      [[1], "Holdt op; 1 opgave er givet tilbage."],
      [[0], "Holdt op; 0 opgaver er givet tilbage."],
    ],
  },
} as const satisfies Rows<typeof messages>;
