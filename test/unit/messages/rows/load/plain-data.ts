import type * as messages from "../../../../../src/messages/load/plain-data.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  plainData: {
    code: [
      [
        ["call"],
        "Et funktionskald står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["import"],
        "Et kald af import() står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["await"],
        "Et await står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["spread"],
        "En spredning (...) står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["function"],
        "En funktion står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["class"],
        "En klasse står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["member"],
        "En værdi, der er taget ud af en anden, står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["condition"],
        "En betingelse står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["calculation"],
        "En beregning står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["assignment"],
        "En tildeling står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["regularExpression"],
        "Et regulært udtryk eller en beregning står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["regularLiteral"],
        "Et regulært udtryk eller et bigint står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
      [
        ["code"],
        "Kode står her. En datafil indeholder kun rene data. → Skriv selve værdien; datafiler læses og køres aldrig.",
      ],
    ],
    undefinedValue: [[[], "Værdien er undefined. → Udelad nøglen."]],
    unknownName: [
      [
        ["pris"],
        "Navnet pris står ikke for nogen const i denne fil. → Skriv selve værdien, eller en const pris med værdien i denne fil.",
      ],
    ],
    filledText: [
      [
        [],
        "En tekst med værdier sat ind står her. En datafil indeholder kun rene data. → Skriv hele teksten, eller sæt tekster sammen med +.",
      ],
    ],
    typeAssertion: [
      [
        [],
        "En typepåstand (as …) står her. En datafil indeholder kun rene data. → Skriv satisfies i stedet for as, så værdien bliver kontrolleret.",
      ],
    ],
    importOfValues: [
      [
        ["./priser.ts"],
        'En import af værdier fra "./priser.ts" står her. En datafil indeholder kun rene data. → Skriv import type for typer, og skriv værdierne i denne fil.',
      ],
    ],
    otherVariable: [
      [
        ["let"],
        "En let, der ikke er ét navn med én værdi, står her. En datafil indeholder kun rene data. → Skriv const navn = værdi;",
      ],
    ],
    otherExport: [
      [
        [],
        "En eksport ved siden af export default står her. En datafil indeholder kun rene data. → Fjern ordet export; ingen læser det.",
      ],
    ],
    statement: [
      [
        [],
        "En programsætning står her. En datafil indeholder kun rene data. → Fjern den; datafiler læses og køres aldrig.",
      ],
    ],
    computedKey: [
      [
        [],
        "Her står en beregnet nøgle, en getter eller en setter. En datafil indeholder kun rene data. → Skriv nøglen som et ord eller i anførselstegn.",
      ],
    ],
    emptyPlace: [[[], "Listen har en tom plads. → Fjern et af kommaerne."]],
    noExport: [
      [
        [],
        "Filen har ingen export default. Den skal have netop én. → Skriv data som export default { … } satisfies StandardInput;",
      ],
    ],
    secondExport: [
      [
        [],
        "Filen har en export default mere. Den skal have netop én. → Skriv data som export default { … } satisfies StandardInput;",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
