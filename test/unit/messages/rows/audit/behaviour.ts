import type * as messages from "../../../../../src/messages/audit/behaviour.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  lostText: {
    narrow: [
      [
        ["cut"],
        "Tekst bliver skåret af i et vindue på 320 px. → Lad boksen vokse med sin tekst: min-height i stedet for height, ingen overflow: hidden.",
      ],
      [
        ["covered"],
        "Tekst bliver dækket af anden tekst i et vindue på 320 px. → Lad boksen vokse med sin tekst: min-height i stedet for height, ingen overflow: hidden.",
      ],
    ],
    tooWide: [
      [
        [],
        "Dette er bredere end et vindue på 320 px, så siden skal rulles sidelæns. → Lad det brydes: ingen fast bredde, ingen white-space: nowrap, overflow-wrap til lange ord.",
      ],
    ],
    frameTooWide: [
      [
        [],
        "Teksten i denne ramme skal rulles sidelæns i et vindue på 320 px. → Lad det brydes: ingen fast bredde, ingen white-space: nowrap, overflow-wrap til lange ord.",
      ],
    ],
    enlarged: [
      [
        ["cut"],
        "Tekst på 200 % bliver skåret af. → Lad boksen vokse med sin tekst: størrelser i rem, min-height i stedet for height, ingen overflow: hidden.",
      ],
    ],
    spaced: [
      [
        ["covered"],
        "Tekst med større afstand bliver dækket af anden tekst. → Lad boksen vokse med sin tekst: min-height i stedet for height, ingen overflow: hidden, ingen nowrap.",
      ],
    ],
  },
  settings: {
    pale: [
      [
        [3.24],
        "I tvungne farver er tekstens kontrast 3,2:1. → Overlad farverne til læseren: ingen forced-color-adjust: none på tekst.",
      ],
    ],
    noFocus: [
      [
        [],
        "I tvungne farver viser intet, at dette har fokus. → Vis fokus med en outline; skygger og baggrunde bliver fjernet. En gennemsigtig outline er nok.",
      ],
    ],
    endlessMotion: [
      [
        [],
        "Dette bevæger sig eller spiller af sig selv i mere end fem sekunder, og intet på siden stopper det. → Lad intet bevæge sig af sig selv, eller giv en knap, der stopper det.",
      ],
    ],
    motion: [
      [
        ["moves"],
        "Dette bevæger sig, selv om læseren har bedt om mindre bevægelse. → Sæt kun bevægelsen i @media (prefers-reduced-motion: no-preference).",
      ],
      [
        ["changes"],
        "Dette glider fra en tilstand til den næste, selv om læseren har bedt om mindre bevægelse. → Sæt kun bevægelsen i @media (prefers-reduced-motion: no-preference).",
      ],
      [
        ["scrolls"],
        "Dette ruller glidende, selv om læseren har bedt om mindre bevægelse. → Sæt kun bevægelsen i @media (prefers-reduced-motion: no-preference).",
      ],
    ],
    printedInVain: [
      [
        [],
        "Dette bliver trykt, og papir kan ikke bruge det til noget. → Skjul navigation, søgning og springlinks i @media print.",
      ],
    ],
    notPrinted: [[["h1"], "Sidens h1 bliver ikke trykt. → Vis den i @media print."]],
  },
  without: {
    misplaced: [
      [
        [],
        "Dette står før den tekst, det følger efter i HTML-koden: øje og øre møder hver sin rækkefølge. → Skriv HTML-koden i læserækkefølgen; ingen order, ingen row-reverse, ingen position, der flytter tekst.",
      ],
    ],
    generated: [
      [[], "Der står ord i stylesheetet (content), og de er væk uden det. → Skriv ordene i HTML-koden."],
    ],
    unstyled: [[[], "Denne tekst er væk uden stylesheets. → Skriv teksten i HTML-koden."]],
    scriptText: [
      [
        [],
        "Denne tekst mangler uden JavaScript. → Læg det i HTML-koden; lad et script kun tilføje det, der ikke kan virke uden, sammen med det, det betjener.",
      ],
    ],
    scriptLink: [
      [
        [],
        "Dette link mangler uden JavaScript. → Læg det i HTML-koden; lad et script kun tilføje det, der ikke kan virke uden, sammen med det, det betjener.",
      ],
    ],
    deadButton: [
      [
        [],
        "Knappen gør intet uden JavaScript. → Læg det i HTML-koden; lad et script kun tilføje det, der ikke kan virke uden, sammen med det, det betjener.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
