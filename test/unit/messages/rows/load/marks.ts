import type * as messages from "../../../../../src/messages/load/marks.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  marks: {
    plainEmphasis: [
      [
        ["altid", "**"],
        'Stjernerne i **altid** står i en tekst, der trykkes, som den står. → Skriv ordene uden dem: "altid".',
      ],
    ],
    starsInVain: [
      [
        ['"** fed **"'],
        'Stjernerne i "** fed **" fremhæver intet og ville blive trykt: de står inde i et ord, ved et mellemrum eller på to linjer. → Skriv **fed skrift** om hele ord; "\\\\*" i filen trykker en stjerne.',
      ],
    ],
    someStars: [
      [
        ['"50 kr.*"'],
        'Nogle af tekstens stjerner fremhæver, og andre ville blive trykt: "50 kr.*". → Skriv "\\\\*" i filen for hver stjerne, der skal trykkes.',
      ],
    ],
    notes: [
      [
        ["Gælder hverdage. Mad: 60 kr."],
        'Stjernerne i *Gælder hverdage. Mad: 60 kr.* kan fremhæve eller være tegn for noter. → Skriv "\\\\*" i filen for hver stjerne, der skal trykkes, eller fremhæv hver sætning for sig.',
      ],
    ],
    heading: [
      [
        ['"## Pris"', 'Fjern tegnene: "Pris".'],
        'Teksten indeholder overskriften "## Pris", hvis tegn ville blive trykt. → Fjern tegnene: "Pris".',
      ],
    ],
    headingKey: [
      [
        ['"Pris"'],
        'Skriv heading: "Pris" i afsnittet, eller { kind: "part", heading: "Pris", body: ["…"] } som en blok.',
      ],
    ],
    headingWords: [[['"Pris"'], 'Fjern tegnene: "Pris".']],
    fence: [
      [
        ["```"],
        "Linjen ``` ville blive trykt; en tekst har ingen kode. → Fjern linjen og den, der slutter koden.",
      ],
    ],
    signs: [
      [["_fed_", "Skriv *fed* for kursiv."], "Tegnene i _fed_ ville blive trykt. → Skriv *fed* for kursiv."],
    ],
    italics: [[["ord"], "Skriv *ord*, hvis det skal stå med kursiv."]],
    bold: [[["ord"], "Skriv **ord**, hvis det skal være fedt."]],
    struckOut: [[[], "Skriv kun det, der gælder; ingen skærmlæser siger, at ord er streget over."]],
    wordsAlone: [[['"ord"'], 'Skriv ordene alene: "ord".']],
    backslash: [
      [
        ["_", true],
        "Den omvendte skråstreg før _ ville blive trykt. → Skriv _ alene; kun *, [ og ] kan have en omvendt skråstreg.",
      ],
      [["*", false], "Den omvendte skråstreg før * ville blive trykt. → Skriv * alene."],
    ],
  },
  structure: {
    list: [
      [
        [3, "Skriv x."],
        "Teksten indeholder en liste på 3 linjer med tegn foran; ingen ville høre, at det er en liste. → Skriv x.",
      ],
    ],
    steps: [
      [
        [2, "Skriv x."],
        "Teksten indeholder 2 trin med tal foran; ingen ville høre, at det er trin. → Skriv x.",
      ],
    ],
    table: [
      [
        [4, "Skriv x."],
        "Teksten indeholder en tabel på 4 linjer; ingen ville høre, at det er en tabel. → Skriv x.",
      ],
    ],
    blocks: [[['{ kind: "list", items: ["a", "b"] }'], 'Skriv { kind: "list", items: ["a", "b"] }.']],
    tableBlock: [[['{ kind: "table" }'], 'Skriv den som en blok i et afsnit: { kind: "table" }.']],
    line: [[['{ list: ["a", "b"] }'], 'Skriv { list: ["a", "b"] } som en linje for sig.']],
    items: [[['"a", "b"'], 'Skriv hver som et punkt for sig: "a", "b".']],
    sentence: [[['"a og b"'], 'Skriv dem i én sætning: "a og b".']],
  },
} as const satisfies Rows<typeof messages>;
