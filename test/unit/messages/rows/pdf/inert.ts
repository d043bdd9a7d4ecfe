import type * as messages from "../../../../../src/messages/pdf/inert.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  inert: {
    linkNowhere: [[[], "Et link fører ingen steder hen. → Link til et id i dette dokument."]],
    linkFromPaper: [
      [
        ["/om/"],
        "Et link fører til /om/, som ingen kan åbne fra papir eller fra en fil. → Skriv hele adressen med https:// og webstedets navn, eller #id for et sted i dette dokument.",
      ],
    ],
    holds: [
      [["JavaScript"], "Dokumentet indeholder et script. → Fjern det fra indholdet."],
      [["Launch"], "Dokumentet indeholder noget, der starter et program. → Fjern det fra indholdet."],
      [["SubmitForm"], "Dokumentet indeholder noget, der sender en formular. → Fjern det fra indholdet."],
      [["ImportData"], "Dokumentet indeholder noget, der læser en fil. → Fjern det fra indholdet."],
      [["GoToR"], "Dokumentet indeholder noget, der åbner en anden fil. → Fjern det fra indholdet."],
      [["GoToE"], "Dokumentet indeholder noget, der åbner et bilag. → Fjern det fra indholdet."],
      [["RichMedia"], "Dokumentet indeholder en medieafspiller. → Fjern det fra indholdet."],
      [["Movie"], "Dokumentet indeholder en film. → Fjern det fra indholdet."],
      [["Sound"], "Dokumentet indeholder en lyd. → Fjern det fra indholdet."],
      [["FileAttachment"], "Dokumentet indeholder et bilag. → Fjern det fra indholdet."],
    ],
    holdsEntry: [
      [
        ["OpenAction"],
        "Dokumentet indeholder OpenAction, som vores dokumenter aldrig har brug for. → Fjern det fra indholdet.",
      ],
    ],
    otherAnnotation: [
      [
        ["Popup"],
        "Dokumentet har en annotation af typen Popup, som vores dokumenter aldrig har brug for. → Fjern det fra indholdet.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
