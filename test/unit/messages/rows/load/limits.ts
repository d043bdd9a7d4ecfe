import type * as messages from "../../../../../src/messages/load/limits.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  limits: {
    tooDeep: [
      [
        [50],
        "Parenteser eller konstanter står mere end 50 gange inden i hinanden; så dybt går data aldrig. → Fjern de parenteser, der kun har parenteser i sig.",
      ],
    ],
    tooLong: [
      [
        [1000],
        "Mere end 1.000 ord og tegn følger efter hinanden uden et komma. → Skriv en lang tekst i færre dele, eller se efter et komma, der mangler.",
      ],
    ],
    tooMuch: [
      [
        [50000, 4000000],
        "Filen indeholder mere end 50.000 værdier eller 4.000.000 bogstaver; en konstant tæller, hver gang den bruges. → Behold det, der hører til i denne fil, og brug sjældnere konstanter af konstanter.",
      ],
    ],
    longText: [
      [
        [20001, 20000],
        "Teksten indeholder 20.001 bogstaver. Højst 20.000 læses som én tekst. → Skriv dens afsnit som tekster hver for sig.",
      ],
    ],
    largeFile: [
      [
        [2000001, 2000000],
        "Filen fylder 2.000.001 byte. En datafil må højst fylde 2.000.000. → Behold det, der hører til i denne fil; de største standarder fylder omkring 50.000 byte.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
