import type * as messages from "../../../../src/messages/set-up.js";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  browserSearch: {
    found: [
      [
        ["Chromium 156.0", "/usr/bin/chromium"],
        "browseren er Chromium 156.0, /usr/bin/chromium; den åbner sider",
      ],
    ],
    downloading: [[[], "fandt ingen browser; henter Chrome (puppeteer browsers install chrome) …"]],
    notDownloaded: [[[], "der kom ingen browser"]],
    installing: [[["chromium"], "installerer systemets Chromium (apt-get install chromium) …"]],
    notInstalled: [[["E: no network"], "apt-get installerede den ikke: E: no network"]],
    chosenUnusable: [
      [
        ["/min er der ikke, eller er ikke en fil."],
        "Den browser, som PUPPETEER_EXECUTABLE_PATH nævner, kan ikke bruges. /min er der ikke, eller er ikke en fil.",
      ],
    ],
    none: [
      [
        [],
        "Klarstandard skal bruge Chromium eller Chrome til at trykke PDF'er og se på sider, og kunne hverken finde eller installere en: installer den (Debian og Ubuntu: apt-get install chromium), eller skriv i PUPPETEER_EXECUTABLE_PATH, hvor der er en.",
      ],
    ],
    notThere: [[["/min"], "/min er der ikke, eller er ikke en fil."]],
    otherProgram: [[["/min", "Mosaic 1.0"], '/min er ikke Chromium: den siger, at den er "Mosaic 1.0".']],
  },
  dependencies: {
    installing: [[[], "henter de programmer, der skal bruges (npm ci) …"]],
    installed: [[[41], "programmerne er på plads (41 s)"]],
    linked: [
      [
        ["/andet/node_modules"],
        "node_modules er et link til /andet/node_modules, og der ligger ikke det, som package-lock.json her beder om. npm ci ville tømme den mappe: fjern linket, og kør kommandoen igen, eller kør npm ci i den mappe, der ejer den.",
      ],
    ],
    noNpm: [[[], "Klarstandard skal bruge npm, og det er her ikke: installer Node med npm."]],
    failed: [
      [
        ["npm error network"],
        "npm error network\nDe programmer, der skal bruges, kunne ikke hentes: npm ci mislykkedes.",
      ],
    ],
    noNode: [
      [
        ["linux-x64", "22.11.0"],
        'Klarstandard skal bruge den Node, som npm har til linux-x64, eller Node 24, hvor npm ingen har (macOS). Den mangler eller starter ikke; maskinens egen er 22.11.0. Kør "npm ci", og ret det, den siger, eller installer Node 24.',
      ],
    ],
  },
  setUp: {
    progress: [[["venter"], "Klargøring: venter"]],
    oldNode: [[[16], "Klarstandard skal bruge Node 18 eller nyere til at gøre sig klar; dette er 16."]],
    waiting: [[[], "en anden kommando gør denne mappe klar; venter på den …"]],
    nothingSaid: [[[], "det skrev intet"]],
  },
} as const satisfies Rows<typeof messages>;
