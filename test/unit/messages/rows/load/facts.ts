import type * as messages from "../../../../../src/messages/load/facts.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  facts: {
    helpline: [
      [
        ["Region Nordjylland"],
        "Kun én kilde oplyser lægevagtens nummer i Region Nordjylland, så nummeret bliver ikke trykt. → Få nummeret bekræftet, og skriv verified i _data/national/regions.ts, eller udelad lægevagten her.",
      ],
    ],
    noClock: [[["9-25"], "Intet ur viser tiden 9-25. → Skriv timer fra 0 til 24 og minutter fra 00 til 59."]],
    hoursBackwards: [
      [
        ["16-8"],
        "Tiden 16-8 slutter, før den begynder. → Skriv det tidligste klokkeslæt først, eller skriv, at det er næste dag: 16-8 næste dag.",
      ],
    ],
    row: [
      [
        [1, 2],
        "Rækken har 1 celle, og tabellen har 2 kolonner. → Skriv en tekst i hver celle i rækken, om ikke andet så det, der ikke vides: Ikke oplyst.",
      ],
      [
        [3, 2],
        "Rækken har 3 celler, og tabellen har 2 kolonner. → Fjern de celler, der ikke er en kolonne til, eller giv tabellen en kolonne mere.",
      ],
    ],
    sameHead: [
      [
        [2, 1, "Pris"],
        'Kolonne 2 har samme overskrift som kolonne 1: "Pris". → Giv hver kolonne sin egen overskrift, for den læses op før hver celle.',
      ],
    ],
    contrast: [
      [
        [
          {
            key: "accent",
            colour: "#aabbcc",
            other: "#fffdf8",
            role: "text",
            needed: 7,
            measured: "2.01",
            inGrey: false,
            nearest: "#445566",
            way: "darker",
          },
        ],
        'Farven #aabbcc har sammen med #fffdf8 kontrasten 2,01:1. Tekst skal have 7:1 (WCAG 1.4.6). → Skriv den nærmeste mørkere farve, der kan læses overalt: "#445566".',
      ],
      [
        [
          {
            key: "accent",
            colour: "#6b4d80",
            other: "#ffffff",
            role: "text",
            needed: 7,
            measured: "6.68",
            inGrey: true,
            nearest: "#66487b",
            way: "darker",
          },
        ],
        'Farven #6b4d80 har sammen med #ffffff kontrasten 6,68:1 på en printer uden farver. Tekst skal have 7:1 (WCAG 1.4.6). → Skriv den nærmeste mørkere farve, der kan læses overalt: "#66487b".',
      ],
      [
        [
          {
            key: "ground",
            colour: "#e0d8c0",
            other: "#8a8578",
            role: "part",
            needed: 3,
            measured: "2.58",
            inGrey: false,
            nearest: "#f0e8cf",
            way: "lighter",
          },
        ],
        'På baggrunden #e0d8c0 har farven #8a8578 kontrasten 2,58:1. Linjer og felter skal have 3:1 (WCAG 1.4.11). → Skriv den nærmeste lysere farve, der kan læses overalt: "#f0e8cf".',
      ],
    ],
  },
  unwritten: {
    placeholder: [
      [
        ['"UDFYLD: titel"', "UDFYLD:"],
        'Teksten mangler at blive skrevet: "UDFYLD: titel". → Erstat alt fra UDFYLD: og frem, eller udelad nøglen, hvis kilden ikke oplyser det.',
      ],
    ],
    noWords: [
      [
        ['"—"'],
        'Teksten er "—" uden et bogstav eller et tal, så den siger intet. → Skriv det med ord, eller udelad det.',
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
