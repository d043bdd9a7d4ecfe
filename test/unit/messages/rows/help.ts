import type * as messages from "../../../../src/messages/help.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  help: {
    repeatable: [[["bygger kun denne kommune"], "bygger kun denne kommune; kan gentages"]],
    json: [[[], "skriver det, der er fundet, som JSON og intet andet (docs/json.md)"]],
    content: [[[], "mappen med kommunerne (municipalities/)"]],
    build: [[[], "Bygger hele webstedet: sider, søgning og PDF'er"]],
    buildMunicipality: [[[], "bygger kun denne kommune"]],
    buildOut: [[[], "mappen, der bygges i (_site/)"]],
    buildLink: [
      [[], "gør --out til et link, der fører til det nyeste websted, som ligger i en mappe ved siden af"],
    ],
    buildKeep: [[[], "beholder så mange tidligere udgaver med --link, så man kan gå tilbage (2)"]],
    buildShard: [[[], "bygger kun del N af M til npm run merge, i _site.shard-N/, uden at udgive noget"]],
    merge: [
      [
        [],
        "Samler alle dele, som npm run build -- --shard har bygget, til det websted, som én maskine bygger",
      ],
    ],
    queue: [
      [
        [],
        "lader npm run worker på flere maskiner lave sider og PDF'er, gennem denne kø: redis://VÆRT:PORT eller rediss:// (docs/scale.md)",
      ],
    ],
    queueStore: [[[], "det, som maskinerne deler: en mappe, som alle når, eller s3://SPAND/MAPPE"]],
    queueSecret: [
      [[], "hemmeligheden, som bygget og alle arbejdere har; ellers står den i KLARSTANDARD_QUEUE_SECRET"],
    ],
    queueWait: [[[], "venter så mange minutter uden en kø eller en arbejder (10)"]],
    worker: [
      [
        [],
        "Laver sider og PDF'er for npm run build -- --queue på en anden maskine, indtil den bliver stoppet",
      ],
    ],
    workerJobs: [[[], "så mange opgaver på samme tid (processorer og én til, højst 4)"]],
    publishBack: [[[], "Går tilbage til den udgave af webstedet, der var før den, som linket fører til"]],
    publishBackOut: [[[], "linket, som --link lavede (_site)"]],
    buildHosting: [
      [
        [],
        "lægger webstedet klar til en server i denne mappe: komprimeret, med filer til nginx, Apache, Caddy, IIS, Netlify og Cloudflare",
      ],
    ],
    buildBaseUrl: [
      [[], "adressen, hvor webstedet skal ligge; PDF'er og QR-koder fører dertil, og uden den er de udkast"],
    ],
    buildPathPrefix: [[[], "mappen, som webstedet skal ligge under"]],
    buildForm: [
      [
        [],
        "own lægger én kommunes sider ved roden, national hver kommunes under dens navn; uden det er en kommune, der taler selv og er alene, own",
      ],
    ],
    buildKeepGoing: [
      [
        [],
        "udgiver resten, når PDF'er ikke kan laves: en sætning står i stedet for linkene, og programmet slutter med 1",
      ],
    ],
    buildNoPdf: [[[], "udelader PDF'erne og linkene til dem"]],
    buildRelative: [
      [
        [],
        "laver en mappe, der kan åbnes uden server, for eksempel fra et fælles drev; kun søgningen virker ikke dér",
      ],
    ],
    buildNoOffline: [[[], "lader ingen browser gemme sider til brug uden net, og fjerner det, der er gemt"]],
    buildJobs: [[[], "trykker N PDF'er ad gangen"]],
    buildToday: [[[], "bygger, som om det var den dag"]],
    start: [
      [
        [],
        "Bygger webstedet uden PDF'er, viser det på http://localhost:8080 og bygger det igen, når du gemmer",
      ],
    ],
    startMunicipality: [[[], "viser kun denne kommune"]],
    newMunicipality: [[[], "Opretter en kommune"]],
    newName: [[[], "kommunens fulde navn"]],
    newCode: [[[], "kommunekoden, tre cifre"]],
    newRegion: [[[["hovedstaden", "sjaelland"]], "kommunens region: hovedstaden, sjaelland"]],
    newVoice: [
      [
        [["restated", "own"]],
        "hvem der taler på siderne: restated, own; kommunen selv, hvis intet er skrevet",
      ],
    ],
    newStandard: [[[], "Opretter en standard og dens letlæste udgave"]],
    newTitle: [[[], "standardens titel"]],
    newRepository: [
      [
        [],
        "Opretter et repository til en kommunes tekster, med opskrifter, der bygger, gennemgår og udgiver dem på GitHub og GitLab",
      ],
    ],
    newPackage: [[[], "den klarstandard, som det installerer: et versionsnummer eller file:./… (denne)"]],
    newTheme: [
      [
        [],
        "Viser farver, logo og skrift på hver del af siderne og papirerne, med kontrasten af hvert farvepar; slutter med 1, hvis en farve er svær at læse",
      ],
    ],
    newThemeOf: [[[], "kommunen, hvis udseende vises"]],
    newAccent: [[[], "prøver denne farve i stedet for kommunens"]],
    newAccentDark: [[[], "prøver denne farve på mørke skærme"]],
    newGround: [[[], "prøver denne lyse bund"]],
    newThemeOut: [[[], "siden, der skrives (_report/theme.html)"]],
    review: [[[], "Viser huller, svære ord, forældede regler og oplysninger, der ikke passer sammen"]],
    reviewMunicipality: [[[], "gennemgår kun denne kommune"]],
    reviewReport: [[[], "mappen til rapporten (_report/)"]],
    reviewToday: [[[], "gennemgår, som om det var denne dag"]],
    reviewDrafts: [[[], "gennemgår også udkast, så vidt de kan læses"]],
    reviewMeasures: [
      [[], "viser i stedet, hvor lang hver udgave er, og hvor let den er at læse, ved siden af grænserne"],
    ],
    reviewSite: [[[], "det byggede websted, hvis PDF-sider --measures tæller (_site/)"]],
    reviewStrict: [[[], "slutter med 1, også ved en advarsel"]],
    audit: [
      [[], "Gennemgår hver side og PDF på et bygget websted og slutter med 1, hvis der er en barriere"],
    ],
    auditSite: [[[], "mappen, der skal gennemgås (_site/)"]],
    auditPathPrefix: [[[], "mappen, som webstedet er bygget til at ligge under"]],
    auditUrl: [[[], "gennemgår et websted på dets adresse i stedet for en mappe"]],
    auditPdfOnly: [[[], "gennemgår kun PDF'erne"]],
    auditBarriers: [[[], "slutter kun med 1, når noget spærrer for nogen, og ikke ved spørgsmål og råd"]],
    auditBefore: [
      [[], "sammenligner med en tidligere report.json; ellers med den, der ligger i rapportens mappe"],
    ],
    auditFresh: [[[], "husker intet fra sidste gennemgang: alt bliver set på igen"]],
    auditMaxPages: [[[250], "henter højst N sider af det (250)"]],
    verify: [
      [
        [],
        "Kontrollerer hver PDF i en mappe efter PDF/UA-1 og PDF/A-2a med veraPDF (_site/, hvis ingen er nævnt)",
      ],
    ],
    schema: [
      [
        ["_schema"],
        "Skriver JSON Schema for data og for det, --json skriver, i _schema/, og hjælpen til editorer: docs/felter.md og src/model/input.ts",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
