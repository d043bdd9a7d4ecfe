import type * as messages from "../../../../../src/messages/load/appendices.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  appendices: {
    missing: [
      [
        ["bilag/x.png", "storeby/bilag/"],
        "Filen bilag/x.png findes ikke. → Læg den i storeby/bilag/, eller fjern bilaget.",
      ],
    ],
    unused: [
      [
        [],
        "Nævn den under appendices i en standard eller i kommunens index.ts, eller fjern den. Navnet har små bogstaver a–z, cifre og bindestreger og ender på .pdf, .png, .jpg eller .svg.",
      ],
    ],
    large: [
      [
        [600000, 500000],
        "Filen fylder 600.000 byte. Et bilag af den slags må højst fylde 500.000. → Gem den mindre, eller del den.",
      ],
    ],
    otherKind: [
      [
        ["PNG"],
        "Filen er ikke en hel PNG-fil, selvom navnet siger det. → Gem den som PNG fra det program, den er lavet i; et andet navn er ikke nok.",
      ],
    ],
    active: [
      [
        ["<script"],
        'Filen har "<script", og et bilag må hverken køre eller hente noget. → Gem den uden scripts, links og filer udefra.',
      ],
    ],
    letters: [
      [
        [],
        "Tegningen har tekst, som hver maskine viser med sin egen skrifttype. → Lav teksten om til kurver i tegneprogrammet, og skriv den under text.",
      ],
    ],
    noSize: [
      [
        [],
        "Tegningen har hverken viewBox eller bredde og højde. → Gem den igen, så svg-elementet får et viewBox.",
      ],
    ],
    encrypted: [
      [
        [],
        "PDF-filen er låst, så en skærmlæser måske ikke må læse den. → Gem den uden adgangskode og uden begrænsninger.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
