import type * as messages from "../../../../../src/messages/load/files.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  files: {
    link: [
      [
        [],
        "Det er et link, og intet link følges, for det kan føre hvor som helst hen på denne maskine. → Læg en kopi af filen eller mappen i stedet, eller fjern linket.",
      ],
    ],
    oddity: [
      [["pipe"], "Det er en pipe, og kun almindelige filer bliver læst. → Fjern det."],
      [["socket"], "Det er en socket, og kun almindelige filer bliver læst. → Fjern det."],
      [["device"], "Det er en enhed, og kun almindelige filer bliver læst. → Fjern det."],
    ],
    notUtf8: [
      [
        [],
        "Filen er ikke gemt som UTF-8, så æ, ø og å ville gå tabt. → Gem den som UTF-8; det kan alle editorer indstilles til.",
      ],
    ],
    unreadable: [
      [
        ["der mangler adgang"],
        "Den kan ikke læses: der mangler adgang. → Giv dig selv ret til at læse den, eller fjern den.",
      ],
    ],
    backslashes: [
      [
        ["den findes ikke", "../kommuner"],
        "Her er ingen mappe med kommuner: den findes ikke. → Her skilles mapper med /. Skriv --content ../kommuner.",
      ],
    ],
    nothingButDrafts: [
      [
        [["municipalities/nyby/index.ts"]],
        "Her er kun udkast, så der er intet at offentliggøre: municipalities/nyby/index.ts. → Slet linjen draft: true i det, der er færdigt. Du kan se udkastene med npm start.",
      ],
    ],
    noFolder: [
      [
        ["den findes ikke"],
        "Her er ingen mappe med kommuner: den findes ikke. → Skriv efter --content den mappe, som kommunernes mapper ligger i.",
      ],
    ],
    isMunicipality: [
      [[], "Mappen er én kommune og ikke en mappe med kommuner. → Skriv den mappe, der ligger over den."],
    ],
    municipalitiesBelow: [
      [
        ["../kommuner", " --content ../kommuner"],
        "Der er ingen kommune i mappen, men i ../kommuner. → Skriv den: --content ../kommuner",
      ],
      [
        ["municipalities", ""],
        "Der er ingen kommune i mappen, men i municipalities. → Udelad --content: den mappe bliver læst alligevel.",
      ],
    ],
    noMunicipality: [[["npm run new"], "Der er ingen kommune i mappen. → Opret en: npm run new."]],
    unknownMunicipality: [
      [
        ["lilerup", ["lillerup", "storeby"]],
        'Der er ingen kommune "lilerup". Kendte: lillerup, storeby. → Skriv et af de kendte navne efter --municipality.',
      ],
    ],
    noProfile: [
      [
        ["npm run new"],
        "Kommunen har ingen index.ts, så navn og kommunekode er ukendt. → Opret den: npm run new.",
      ],
    ],
    noStandard: [
      [["npm run new"], "Kommunen har ingen standard, så der er intet at udgive. → Opret en: npm run new."],
    ],
    unread: [[["Fjern den."], "Ingen læser dette, så intet af det ville blive udgivet. → Fjern den."]],
  },
  strayFix: {
    outside: [[[], "Flyt den ind i sin kommunes mappe, eller fjern den."]],
    inMunicipality: [
      [
        [true],
        "En kommunes mappe har index.ts, standards/, easy-read/ og bilag/. Flyt den til en af de to første mapper, eller fjern den.",
      ],
      [
        [false],
        "En kommunes mappe har index.ts, standards/, easy-read/ og bilag/. Flyt den, eller fjern den.",
      ],
    ],
    inDataFolder: [
      [
        [],
        "Datafiler ender på .ts og ligger ikke i en mappe for sig. Giv den et andet navn, flyt den, eller fjern den.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
