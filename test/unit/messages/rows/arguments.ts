import type * as messages from "../../../../src/messages/arguments.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  argumentFaults: {
    notWhole: [
      [["x", 1, 32, "--jobs 4"], '"x" er ikke et helt tal fra 1 til 32. → Skriv for eksempel --jobs 4.'],
    ],
    notOneOf: [
      [["egen", ["own", "national"]], '"egen" er ikke own eller national. → Skriv own eller national.'],
    ],
    noSlashes: [
      [
        ["x"],
        '"x" begynder og slutter ikke med en skråstreg. → Skriv for eksempel --path-prefix /standarder/.',
      ],
    ],
    unknownOption: [
      [
        ["--ud", "npm run build -- [--out DIR]"],
        "Der er intet tilvalg, der hedder --ud. → Skriv npm run build -- [--out DIR].",
      ],
    ],
    noValue: [[["--no-pdf"], "--no-pdf skal ikke have en værdi. → Skriv --no-pdf alene."]],
    valueMissing: [
      [
        ["--out", "npm run build -- [--out DIR]"],
        "--out står uden sin værdi. → Skriv npm run build -- [--out DIR].",
      ],
    ],
    spareWord: [
      [
        ['"Kommune"', true, "npm run build -- [--out DIR]"],
        '"Kommune" hører ikke til noget tilvalg. → Sæt en tekst på flere ord i anførselstegn. Skriv npm run build -- [--out DIR].',
      ],
      [
        ['"x"', false, "npm run build -- [--out DIR]"],
        '"x" hører ikke til noget tilvalg. → Skriv npm run build -- [--out DIR].',
      ],
    ],
    missing: [
      [["--title", "npm run build -- [--out DIR]"], "--title mangler. → Skriv npm run build -- [--out DIR]."],
    ],
    password: [
      [
        [],
        "Adressen har et navn og en adgangskode, som hver side ville vise. → Fjern det, der står før @, og tegnet @.",
      ],
    ],
    noHost: [
      [
        ["lillerup.dk"],
        '"lillerup.dk" er ikke https:// og et navn på et websted. → Skriv for eksempel --base-url https://standarder.lillerup.dk, og skriv en mappe i --path-prefix.',
      ],
    ],
    hostingInSite: [
      [
        ["/web/site/hosting", "/web/site"],
        '"/web/site/hosting" og webstedet i "/web/site" ligger i hinanden. → Vælg en mappe ved siden af, for eksempel --hosting hosting.',
      ],
    ],
    relativeHosting: [
      [
        [],
        "--relative laver en mappe, der åbnes uden server, og --hosting lægger et websted klar til en server. → Udelad --relative eller --hosting, og byg to gange, hvis du vil have begge dele.",
      ],
    ],
    noShard: [
      [
        ["5/4"],
        '"5/4" er ikke en del af højst 100, fra 1/1 til 100/100. → Skriv for eksempel --shard 2/4 for den anden af fire.',
      ],
    ],
    forMerge: [
      [
        ["--link"],
        "--link gælder et websted, og --shard bygger en del af et. → Udelad --link her, og skriv det til npm run merge.",
      ],
    ],
    shardInSite: [
      [
        ["/web/_site/1", "/web/_site"],
        'Delen "/web/_site/1" og webstedet i "/web/_site" ligger i hinanden. → Vælg en mappe ved siden af, for eksempel --out _site.',
      ],
    ],
    forFolder: [
      [["--site"], "--site gælder en mappe, og --url nævner en adresse. → Udelad --site eller --url."],
    ],
    forAddress: [
      [
        ["--max-pages"],
        "--max-pages gælder et websted på en adresse, og ingen er nævnt. → Skriv også --url, eller udelad --max-pages.",
      ],
    ],
    noSuchDay: [
      [["2026-02-30"], '"2026-02-30" er ikke en dato, der findes. → Skriv for eksempel --today 2026-11-22.'],
    ],
    noSeconds: [
      [["x"], "SOURCE_DATE_EPOCH=x er ikke et antal sekunder.\nFjern den, eller skriv --today ÅÅÅÅ-MM-DD."],
    ],
  },
} as const satisfies Rows<typeof messages>;
