import type * as messages from "../../../../src/messages/trace.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  sourceFaults: {
    otherKind: [
      [
        ["PDF"],
        "Filen er PDF og ikke ren tekst. → Gem den som ren tekst (.txt) i UTF-8; pdftotext laver en PDF om til tekst.",
      ],
    ],
    otherLetters: [
      [
        [],
        "Filen er ikke UTF-8, så æ, ø og å kan ikke læses. Måske er den Windows-1252. → Gem den igen som ren tekst, og vælg UTF-8.",
      ],
    ],
    noText: [[[], "Filen er ikke tekst. → Gem kildens ord som ren tekst (.txt) i UTF-8."]],
    empty: [
      [
        [],
        "Der er ikke én sætning i filen. → Nævn filen med kildens tekst. En skannet PDF er billeder, som først skal gøres til tekst (OCR).",
      ],
    ],
    noStandard: [
      [
        ["storeby/mad", ["storeby/madservice", "storeby/stu"]],
        "Der er ingen standard, der hedder storeby/mad. → Der er storeby/madservice, storeby/stu.",
      ],
    ],
  },
  traceFaults: {
    beyond: [
      [
        ["41, 42", 40],
        "Kilden har ingen sætning 41, 42; den sidste er 40. → Ret numrene; --numbers viser dem.",
      ],
    ],
    beyondWhy: [[[], "Ingen kan finde stedet i kilden."]],
    open: [
      [
        ["Den er varm.", 3],
        "Den er varm. → Skriv [3] i where ved det, der bærer sætningen, eller i source.leftOut med en grund.",
      ],
    ],
    openWhy: [[[], "Kilden siger det, og læseren får det måske ikke at vide."]],
    both: [
      [
        [3, "Sidetal."],
        "Sætning [3] er udeladt (Sidetal.), og noget bærer den. → Fjern den fra source.leftOut eller fra where.",
      ],
    ],
    bothWhy: [[[], "Den ene af delene er ikke rigtig."]],
    noPlace: [
      [
        ["Den er gratis."],
        'Den er gratis. → Skriv where: numrene på de sætninger, det kommer fra, eller "ours", når det er jeres eget.',
      ],
    ],
    noPlaceWhy: [[[], "Ingen kan se, om kilden siger det."]],
    unnamed: [
      [
        ["2-0123456789abcdef"],
        'Standarden siger ikke, hvilken tekst numrene gælder for. → Skriv i source: fingerprint: "2-0123456789abcdef".',
      ],
    ],
    changed: [
      [
        ["2-0123456789abcdef", "3-0123456789abcdef"],
        'Kilden er en anden tekst end den, numrene gælder for (2-0123456789abcdef): Hvert nummer kan nu være en anden sætning. → Find den rigtige fil. Er kilden ændret, så se alle steder igennem, og skriv fingerprint: "3-0123456789abcdef".',
      ],
    ],
    changedWhy: [[[], "Et nummer peger ellers på en forkert sætning, uden at nogen ser det."]],
  },
  traceTexts: {
    does: [
      [
        [],
        "Stiller en standard ved siden af sin kilde, sætning for sætning, og slutter med 1, hvis noget mangler",
      ],
    ],
    doesSource: [[[], "kilden som ren tekst (UTF-8)"]],
    doesOut: [[["_report/trace.html"], "siden, der skrives (_report/trace.html)"]],
    doesNumbers: [[[], "viser kildens sætninger med deres numre og intet andet"]],
    sentences: [
      [[40, 35, 5, 0], "40 sætninger i kilden: 35 båret, 5 udeladt med en grund, 0 uden plads."],
      [[1, 1, 0, 0], "1 sætning i kilden: 1 båret, 0 udeladt med en grund, 0 uden plads."],
    ],
    statements: [[[26, 25, 1, 0], "26 udsagn i standarden: 25 fra kilden, 1 jeres egne, 0 uden sted."]],
    whole: [[[], "Alt i kilden har sin plads, og alt i standarden har sit sted."]],
    title: [[["Madservice", "Storeby Kommune"], "Madservice, Storeby Kommune: kilde og standard"]],
    open: [[[], "Det, der mangler"]],
    nothingOpen: [[[], "Intet mangler."]],
    rows: [[[], "Kilden, sætning for sætning"]],
    number: [[[], "Nr."]],
    source: [[[], "Kilden siger"]],
    standard: [[[], "Standarden siger"]],
    noCarrier: [[[], "Uden plads i standarden."]],
    leftOut: [[["Sidetal."], "Udeladt: Sidetal."]],
    pageMark: [[["Side 6"], 'Før sætningen eller i den står mærket "Side 6".']],
    ours: [[[], "Jeres egne udsagn"]],
    noneOurs: [[[], "Alle udsagn kommer fra kilden."]],
  },
} as const satisfies Rows<typeof messages>;
