import type * as messages from "../../../../../src/messages/load/pictures.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  pictures: {
    missing: [
      [
        ["logo.svg", "municipalities/storeby"],
        "Filen logo.svg findes ikke. → Læg den i municipalities/storeby, eller fjern linjen.",
      ],
    ],
    large: [
      [
        [1_234_567, 50_000],
        "Billedet fylder 1.234.567 byte, og det hentes på hver side. Højst 50.000 er tilladt. → Gem det mindre, helst som SVG.",
      ],
    ],
    otherKind: [
      [
        ["logo.svg"],
        "logo.svg er ikke det billede, som navnet siger. → Gem det som SVG eller PNG fra et tegneprogram; et andet navn er ikke nok.",
      ],
    ],
    active: [
      [
        ["<script", 3],
        'Tegningen har "<script" i linje 3, og en tegning må hverken køre eller hente noget. → Gem den som almindelig SVG uden scripts, links, bevægelse og filer udefra.',
      ],
    ],
    text: [
      [
        [],
        "Tegningen har bogstaver som tekst, og de ser forskellige ud på hver maskine. → Gør teksten til kurver i tegneprogrammet, og gem igen.",
      ],
    ],
    noViewBox: [
      [
        [],
        "Tegningen har intet viewBox, så den kan ikke vises i den rette størrelse. → Gem den igen fra tegneprogrammet, så svg-elementet får et viewBox.",
      ],
    ],
  },
} satisfies Rows<typeof messages>;
