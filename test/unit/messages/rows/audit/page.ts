import type * as messages from "../../../../../src/messages/audit/page.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  alternatives: {
    fileName: [[["IMG_1.jpg"], 'Den alternative tekst er navnet på en fil: "IMG_1.jpg".']],
    saysNothing: [[["billede"], 'Den alternative tekst "billede" siger ikke, hvad billedet viser.']],
    announced: [
      [
        ["Foto af en have"],
        'Den alternative tekst "Foto af en have" siger, at det er et billede; det er allerede sagt.',
      ],
    ],
    tooLong: [[[240], "Den alternative tekst har 240 tegn."]],
    noWords: [[["***"], 'Den alternative tekst "***" har intet ord i sig.']],
    saidTwice: [
      [["Ring til os"], 'Den alternative tekst "Ring til os" gentager teksten ved siden af billedet.'],
    ],
    fix: [
      [[], 'Skriv, hvad billedet fortæller på dette sted, eller skriv alt="", hvor det intet fortæller.'],
    ],
  },
  headings: {
    noH1: [[[], "Siden har ingen h1. → Gør dens titel til den ene h1, først i <main>."]],
    severalH1: [
      [["Madservice"], 'Siden har endnu en h1: "Madservice". → Gør den til en h2, eller del siden.'],
    ],
    empty: [[[], "En overskrift har ingen tekst. → Skriv dens tekst, eller fjern den."]],
    first: [[[2], "Den første overskrift er en h2. → Lad siden begynde med sin h1."]],
    skipped: [
      [
        [4, "Pris", 2],
        'En h4 ("Pris") følger efter en h2; niveauerne imellem er sprunget over. → Gør den til en h3.',
      ],
    ],
    twins: [
      [
        ["Pris"],
        'To overskrifter i samme afsnit hedder begge "Pris". → Sig i hver af dem, hvad der står under den.',
      ],
    ],
  },
  languages: {
    none: [[[], 'Siden siger ikke, hvilket sprog den er på. → <html lang="da">']],
    unknown: [[["dansk"], 'Der er intet sprog "dansk". → Skriv for eksempel lang="da" eller lang="en".']],
    wrong: [[["en", "da"], 'Siden er på "en" og bliver læst op som "da". → <html lang="en">']],
    strange: [
      [
        ["da", "waxaad heli kartaa"],
        'Er dette virkelig "da"? "waxaad heli kartaa …" → Er det et andet sprog, så skriv det i lang.',
      ],
    ],
    unmarked: [
      [
        ["en", "da", "the right to a"],
        'Et stykke ligner "en" og bliver læst op som "da": "the right to a …". → Skriv lang="en" på det, eller oversæt det.',
      ],
    ],
  },
  links: {
    noText: [[[], "Et link har ingen tekst."]],
    saysNothing: [[["Læs mere"], 'Linkteksten "Læs mere" siger ikke, hvor linket fører hen.']],
    kindAlone: [[["PDF"], 'Linkteksten "PDF" siger kun, hvilken slags fil det er.']],
    address: [[["www.lillerup.dk"], 'Linkteksten er en adresse: "www.lillerup.dk".']],
    noWords: [[["»"], 'Linkteksten "»" har intet ord i sig.']],
    tooLong: [[[240], "Linkteksten har 240 tegn."]],
    sameWords: [
      [
        ["Ansøg", "/a/", "/b/"],
        'To links på siden hedder begge "Ansøg" og fører forskellige steder hen: /a/ og /b/.',
      ],
    ],
    fix: [[[], "Skriv i selve linket, hvad man får dér."]],
    noKind: [[["Skema", "PDF"], 'Linket "Skema" siger ikke, at der kommer en PDF-fil.']],
    noSize: [[["Skema (PDF)"], 'Linket "Skema (PDF)" siger ikke, hvor stor filen er.']],
    wrongSize: [
      [
        ["Skema (PDF, 9 kB)", "9 kB", 120000],
        'Linket "Skema (PDF, 9 kB)" siger 9 kB; filen er 120.000 byte.',
      ],
    ],
    fixDownload: [[[], "Skriv type og størrelse i linket: „… (PDF, 2 sider, 120 kB)“."]],
  },
  pages: {
    noMainText: [[[], "Siden har ingen tekst i <main>, før et script kører. → Skriv teksten i HTML-koden."]],
    inlineHandler: [
      [
        ["onclick"],
        "Attributten onclick er et script. → Lad et script i sin egen fil lytte efter hændelsen.",
      ],
    ],
    scriptLink: [
      [
        [],
        "Linket gør intet uden JavaScript. → Før til en adresse, eller brug en knap, som et script laver.",
      ],
    ],
    tooHeavy: [
      [
        [50000, 20000, 60000],
        "Siden fylder 70.000 byte (HTML 50.000, CSS 20.000); højst 60.000 er tilladt. → Udelad det, siden ikke har brug for, eller del den.",
      ],
    ],
    foreignRequest: [
      [
        ["fonts.example"],
        "En forespørgsel går til fonts.example. → Læg filen på webstedet, eller gør det til et link, som læseren kan følge.",
      ],
    ],
    mendHtml: [[[], "Ret HTML-koden."]],
  },
  places: { line: [[[12], "linje 12"]] },
} as const satisfies Rows<typeof messages>;
