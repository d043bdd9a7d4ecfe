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
        ["#aabbcc", "2.01", "#fffdf8", 7, { way: "darker", colour: "#445566" }],
        'Farven #aabbcc har kontrasten 2,01:1 på baggrunden #fffdf8. Links skal have 7:1 (WCAG 1.4.6). → Skriv en mørkere farve, for eksempel "#445566".',
      ],
      [
        ["#223344", "1.30", "#16181d", 7, { way: "lighter", colour: "#99aabb" }],
        'Farven #223344 har kontrasten 1,30:1 på baggrunden #16181d. Links skal have 7:1 (WCAG 1.4.6). → Skriv en lysere farve, for eksempel "#99aabb".',
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
