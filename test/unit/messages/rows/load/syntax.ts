import type * as messages from "../../../../../src/messages/load/syntax.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  syntax: {
    breaks: [
      [
        ["b: 2", "Expected `,` or `}` but found `Identifier`", 1],
        "Filen går i stykker ved `b: 2`: der skulle stå `,` eller `}`, men der står et ord. Parentesen begynder i linje 1.",
      ],
      [
        ["", "Expected `}` but found `EOF`", undefined],
        "Filen går i stykker her: der skulle stå `}`, men der står slutningen på filen.",
      ],
      [
        ['"Hjælp,', "Unterminated string", undefined],
        'Filen går i stykker ved `"Hjælp,`: en tekst, der ikke slutter.',
      ],
      [
        ["“Hjælp”", "Invalid Character `“`", undefined],
        "Filen går i stykker ved `“Hjælp”`: tegnet `“` hører ikke til her.",
      ],
      [
        ["a = 1;", "Identifier `a` has already been declared", undefined],
        "Filen går i stykker ved `a = 1;`: navnet `a` er brugt to gange.",
      ],
      [
        ["}", "Unexpected token", undefined],
        "Filen går i stykker ved `}`: et tegn eller ord, der ikke hører til her.",
      ],
      [
        ["x y", "Expected a semicolon or an implicit semicolon after a statement, but found none", undefined],
        "Filen går i stykker ved `x y`: her mangler et semikolon, eller også er der et ord for meget.",
      ],
      [
        ["/* x", "Unterminated multiline comment", undefined],
        "Filen går i stykker ved `/* x`: en kommentar, der ikke slutter.",
      ],
      [
        ["1a", "Invalid characters after number", undefined],
        "Filen går i stykker ved `1a`: bogstaver lige efter et tal.",
      ],
      [
        ["08", "Decimals with leading zeros are not allowed in strict mode", undefined],
        "Filen går i stykker ved `08`: et tal, der begynder med 0.",
      ],
      [
        ["\\u12", "Invalid escape sequence", undefined],
        "Filen går i stykker ved `\\u12`: en omvendt skråstreg, der ikke passer til det, der følger.",
      ],
      [["await", "Something new", undefined], "Filen går i stykker ved `await`: “Something new”."],
    ],
    straightQuotes: [[[], 'Skriv lige anførselstegn: "…".']],
    oneLine: [
      [
        [],
        'Mangler der et " til sidst? En tekst mellem " og " skal stå på én linje. Har den flere linjer, så sæt den mellem to ` i stedet. Et " inde i den skrives „ og “.',
      ],
    ],
    missing: [
      [[], "Se efter et komma, et anførselstegn eller en parentes, der mangler her eller i linjen før."],
    ],
  },
} as const satisfies Rows<typeof messages>;
