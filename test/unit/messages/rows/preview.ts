import type * as messages from "../../../../src/messages/preview.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  preview: {
    title: [[["Storeby Kommune"], "Farver, logo og skrift: Storeby Kommune"]],
    what: [[[], "Forhåndsvisning"]],
    lead: [
      [
        [],
        "Hver del af siderne og papirerne, som de ser ud med de valgte farver. Siden bliver aldrig offentliggjort.",
      ],
    ],
    passes: [[[], "Alle farver kan læses overalt."]],
    refused: [
      [
        ["#ffcc00", "#6d5500"],
        "#ffcc00 bliver afvist, når der bygges. Den nærmeste, der kan læses overalt, er #6d5500.",
      ],
    ],
    ratio: [[[6.999], "6,99:1"]],
    ornament: [[[], "intet krav"]],
    yes: [[[], "ja"]],
    no: [[[], "Nej"]],
    wrote: [
      [
        ["_report/theme.html"],
        "Skrev _report/theme.html. Åbn den i en browser; den skal ikke bruge en server.",
      ],
    ],
    noColour: [
      [
        ["rød"],
        '"rød" er ikke en farve skrevet som #rrggbb. → Skriv seks af tegnene 0-9 og a-f efter #, i anførselstegn.',
      ],
    ],
  },
  previewFrames: {
    light: [[[], "Lys skærm"]],
    dark: [[[], "Mørk skærm"]],
    high: [[[], "Høj kontrast, som læseren selv vælger"]],
    paper: [[[], "Papir"]],
  },
  previewColumns: {
    pair: [[[], "Farve / bund"]],
    sample: [[[], "Prøve"]],
    ratio: [[[], "Kontrast"]],
    grey: [[[], "I gråt"]],
    needed: [[[], "Krav"]],
    passes: [[[], "Kan læses"]],
  },
} satisfies Rows<typeof messages>;
