import type * as messages from "../../../../../src/messages/audit/site.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  brokenLinks: {
    empty: [[[], "Adressen er tom."]],
    leaves: [[["/standarder/"], "Adressen fører ud af /standarder/, som webstedet ligger under."]],
    slash: [[["/lillerup/"], "Sidens adresse er /lillerup/, med en skråstreg til sidst."]],
    nothing: [[["/ingen/"], "Der er ingen /ingen/."]],
    refused: [
      [["/a/", 500], "Serveren svarer med 500 på /a/."],
      [["/a/", 401], "Serveren svarer med 401 på /a/: den kræver login."],
      [["/a/", "late"], "/a/ svarede ikke i tide."],
      [["/a/", "silent"], "Ingen svarer på /a/."],
      [["/a/", "circle"], "/a/ fører videre i en ring."],
    ],
    noAnchor: [[["/lillerup/", "pris"], 'Intet på /lillerup/ har id\'et "pris".']],
    fix: [[[], "Ret adressen, eller lav det, den fører til."]],
  },
  loading: {
    scriptFails: [[["x is not defined"], "Et script fejler: x is not defined → Ret scriptet."]],
    fileMissing: [
      [
        ["net::ERR_FAILED"],
        "En af sidens filer kom ikke (net::ERR_FAILED). → Ret dens adresse, eller fjern den.",
      ],
    ],
    fileRefused: [
      [
        [404],
        "Serveren svarer med 404 på en af sidens filer. → Ret dens adresse, eller lav det, den fører til.",
      ],
    ],
    noAnswer: [[[], "intet svar"]],
  },
  nothingToAudit: {
    noFolder: [[["_site"], 'Der er intet bygget websted i _site: kør "npm run build" først.']],
    noPage: [
      [
        ["_site"],
        '_site har ingen side og ingen PDF, så der er intet at gennemgå: kør "npm run build" først.',
      ],
    ],
    noPdf: [[["_site"], "_site har ingen PDF, så der er intet at gennemgå: udelad --pdf-only."]],
    noSlashes: [[["x"], 'Stien "x" begynder og slutter ikke med en skråstreg.']],
    maxPages: [[[], "--max-pages skal være et helt tal fra 1."]],
    noAddress: [
      [
        ["lillerup"],
        '"lillerup" er ikke adressen på et websted: skriv for eksempel --url https://www.lillerup.dk/.',
      ],
    ],
    atAddress: [
      [
        ["https://lillerup.dk/", "ingen svarer"],
        "Der er intet at gennemgå på https://lillerup.dk/: ingen svarer.",
      ],
    ],
    nobody: [[[], "ingen svarer"]],
    robotsFail: [
      [[503], "serveren svarer med 503, så ingen ved, hvad den må spørges om: prøv igen, når den svarer"],
    ],
    barred: [[[], "webstedets robots.txt beder alle lade den være: tillad klarstandard-audit dér"]],
    noHtml: [[[], "det er ikke en HTML-side"]],
  },
  siteFaults: {
    noTitle: [[[], "Siden har ingen titel."]],
    sameTitle: [[["Madservice", "/lillerup/a/"], '/lillerup/a/ har også titlen "Madservice".']],
    fixTitle: [[[], "Giv siden en titel, der siger, hvad der står på den, og hvis den er."]],
    noWay: [[[], "Ingen række af links fører fra forsiden til denne side. → Lav et link til den."]],
    sitemapInvents: [
      [["/ingen/"], "Sitemappet nævner /ingen/, som ikke er bygget. → Byg den, eller fjern den derfra."],
    ],
    sitemapLeavesOut: [
      [
        [],
        'Sitemappet nævner ikke denne side. → Nævn den dér, eller skriv <meta name="robots" content="noindex"> på en side, som ingen leder efter.',
      ],
    ],
    noStatement: [
      [
        [],
        "Der er intet link „Tilgængelighedserklæring“ nederst på siden. → Lav et link til erklæringen nederst på hver side.",
      ],
    ],
    noWas: [[[], "Der er ingen /was. → Lad /was føre til erklæringen i WAS-Tool."]],
  },
} as const satisfies Rows<typeof messages>;
