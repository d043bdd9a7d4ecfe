import type * as messages from "../../../../../src/messages/load/fonts.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  fonts: {
    large: [
      [
        [200_000, 150_000],
        "Skriften fylder 200.000 byte, og den hentes med hver side. Højst 150.000 er tilladt. → Gem den som WOFF2 med de bogstaver, dansk skrives med.",
      ],
    ],
    otherKind: [
      [
        ["skrift.woff2"],
        "skrift.woff2 er ikke en hel skriftfil. → Hent den igen som WOFF2 eller TrueType fra den, der har lavet den; et andet navn er ikke nok.",
      ],
    ],
    variable: [
      [
        ["skrift.ttf"],
        "skrift.ttf er en variabel skrift, og browseren gør den til billeder i en PDF, så den ikke kan læses op. → Hent skriften som faste filer, en almindelig og en fed.",
      ],
    ],
    colour: [
      [
        ["skrift.ttf"],
        "skrift.ttf har bogstaver, der er billeder eller har deres egne farver, og dem viser en PDF ikke som tekst. → Vælg en skrift med almindelige kurver.",
      ],
    ],
    postscript: [
      [
        ["skrift.otf"],
        "skrift.otf har PostScript-kurver (CFF), og browseren gør dem til billeder i en PDF, så de ikke kan læses op. → Hent skriften med TrueType-kurver, som WOFF2 eller TTF.",
      ],
    ],
    restricted: [
      [
        ["skrift.ttf"],
        "skrift.ttf siger selv, at den ikke må lægges i en PDF (fsType i tabellen OS/2). → Køb eller hent en udgave, der må, eller udelad font.",
      ],
    ],
    letters: [
      [
        ["Æ Ø"],
        "Skriften mangler tegn, som dansk skrives med: Æ Ø → Vælg en udgave af skriften, der har dem.",
      ],
    ],
  },
} satisfies Rows<typeof messages>;
