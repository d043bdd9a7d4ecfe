import type * as messages from "../../../../../src/messages/load/easy-read.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  easyRead: {
    spare: [
      [
        ["hjem", "municipalities/lillerup/standards/hjemmehjaelp.ts"],
        "Der er ingen standard hjem til denne letlæste udgave. → Giv filen samme navn som dens standard, eller skriv municipalities/lillerup/standards/hjemmehjaelp.ts.",
      ],
    ],
    otherStandard: [
      [
        ["hjem", "hjemmehjaelp"],
        'Den letlæste udgave nævner standarden "hjem", og filen hedder hjemmehjaelp.ts. → Skriv standard: "hjemmehjaelp".',
      ],
    ],
    otherRevision: [
      [
        ["2026-1", "2026-2"],
        'Den letlæste udgave er lavet ud fra version "2026-1", og standarden er nu "2026-2". → Læs de to ved siden af hinanden, ret denne tekst, og skriv så madeFrom: "2026-2".',
      ],
    ],
    noNumbers: [
      [
        ["municipalities/lillerup/standards/hjemmehjaelp.ts"],
        "Standarden har ingen alarmnumre, så der er intet at vise her. → Fjern linjen, eller tilføj emergency i municipalities/lillerup/standards/hjemmehjaelp.ts.",
      ],
    ],
    noPrices: [
      [
        ["municipalities/lillerup/standards/hjemmehjaelp.ts"],
        "Standarden har ingen pris, så her er ingen at vise. → Fjern linjen, eller tilføj facts.price i municipalities/lillerup/standards/hjemmehjaelp.ts.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
