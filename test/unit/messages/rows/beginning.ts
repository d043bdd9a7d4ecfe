import type * as messages from "../../../../src/messages/beginning.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  beginning: {
    nothing: [
      [
        ["npm run new -- municipality <id> eller npm run new -- standard <municipality> <id>"],
        "Der står ikke, hvad der skal oprettes eller vises: en kommune, en standard, et repository eller et udseende (theme). → Skriv npm run new -- municipality <id> eller npm run new -- standard <municipality> <id>.",
      ],
    ],
    otherKind: [
      [
        ["kommune", "npm run new"],
        '"kommune" er hverken municipality, repository, standard eller theme. → Skriv npm run new.',
      ],
    ],
    otherId: [[["soeg"], 'Vælg et andet id, for eksempel "soeg-2".']],
    codeTaken: [
      [
        ["municipalities/lillerup/index.ts", "999"],
        "municipalities/lillerup/index.ts har allerede kommunekoden 999. → Skriv den nye kommunes kommunekode.",
      ],
    ],
    noMunicipality: [
      [
        ["storby", ["lillerup", "storeby"], "npm run new"],
        'Der er ingen kommune "storby". Kendte: lillerup, storeby. → Opret den: npm run new.',
      ],
    ],
    occupied: [
      [
        [],
        "Filen findes allerede, og intet bliver nogensinde overskrevet. → Vælg et andet id, eller fjern filen først.",
      ],
    ],
    unwritable: [
      [
        ["disken er fuld"],
        "Filen kan ikke skrives: disken er fuld. → Vælg en anden mappe efter --content, eller giv dig selv ret til at skrive dér.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
