import { always, message } from "./message.ts";

/** What commands and their options do, as `--help` tells it. */
export const help = {
  repeatable: message({
    da: (does: string) => `${does}; kan gentages`,
    en: (does) => `${does}; may be repeated`,
  }),
  json: always({
    da: "skriver det, der er fundet, som JSON og intet andet (docs/json.md)",
    en: "prints the findings as JSON and nothing else (docs/json.md)",
  }),
  content: always({
    da: "mappen med kommunerne (municipalities/)",
    en: "the folder that holds the municipalities (municipalities/)",
  }),
  build: always({
    da: "Bygger hele webstedet: sider, søgning og PDF'er",
    en: "Builds the whole site: pages, search index and PDFs",
  }),
  buildMunicipality: always({ da: "bygger kun denne kommune", en: "builds only this municipality" }),
  buildOut: always({ da: "mappen, der bygges i (_site/)", en: "the folder to build into (_site/)" }),
  buildLink: always({
    da: "gør --out til et link, der fører til det nyeste websted, som ligger i en mappe ved siden af",
    en: "makes --out a link that leads to the newest site, which lies in a folder beside it",
  }),
  buildKeep: always({
    da: "beholder så mange tidligere udgaver med --link, så man kan gå tilbage (2)",
    en: "keeps so many earlier sites with --link, to step back to (2)",
  }),
  buildShard: always({
    da: "bygger kun del N af M til npm run merge, i _site.shard-N/, uden at udgive noget",
    en: "builds only shard N of M for npm run merge, into _site.shard-N/, and publishes nothing",
  }),
  merge: always({
    da: "Samler alle dele, som npm run build -- --shard har bygget, til det websted, som én maskine bygger",
    en: "Joins all shards that npm run build -- --shard built to the site that one machine builds",
  }),
  queue: always({
    da: "lader npm run worker på flere maskiner lave sider og PDF'er, gennem denne kø: redis://VÆRT:PORT eller rediss:// (docs/scale.md)",
    en: "has npm run worker on several machines make pages and PDFs, by this queue: redis://HOST:PORT or rediss:// (docs/scale.md)",
  }),
  queueStore: always({
    da: "det, som maskinerne deler: en mappe, som alle når, eller s3://SPAND/MAPPE",
    en: "what the machines share: a folder that all of them reach, or s3://BUCKET/FOLDER",
  }),
  queueSecret: always({
    da: "hemmeligheden, som bygget og alle arbejdere har; ellers står den i KLARSTANDARD_QUEUE_SECRET",
    en: "the secret that the build and all workers have; else it stands in KLARSTANDARD_QUEUE_SECRET",
  }),
  queueWait: always({
    da: "venter så mange minutter uden en kø eller en arbejder (10)",
    en: "waits so many minutes without a queue or a worker (10)",
  }),
  worker: always({
    da: "Laver sider og PDF'er for npm run build -- --queue på en anden maskine, indtil den bliver stoppet",
    en: "Makes pages and PDFs for npm run build -- --queue on another machine, until it is stopped",
  }),
  workerJobs: always({
    da: "så mange opgaver på samme tid (processorer og én til, højst 4)",
    en: "so many jobs at the same time (processors and one more, 4 at most)",
  }),
  publishBack: always({
    da: "Går tilbage til den udgave af webstedet, der var før den, som linket fører til",
    en: "Steps back to the site before the one that the link leads to",
  }),
  publishBackOut: always({
    da: "linket, som --link lavede (_site)",
    en: "the link that --link made (_site)",
  }),
  buildHosting: always({
    da: "lægger webstedet klar til en server i denne mappe: komprimeret, med filer til nginx, Apache, Caddy, IIS, Netlify og Cloudflare",
    en: "puts the site ready for a server into this folder: compressed, with files for nginx, Apache, Caddy, IIS, Netlify and Cloudflare",
  }),
  buildBaseUrl: always({
    da: "adressen, hvor webstedet skal ligge; PDF'er og QR-koder fører dertil, og uden den er de udkast",
    en: "the address at which the site will live; PDFs and QR codes lead there, and without it they are drafts",
  }),
  buildPathPrefix: always({
    da: "mappen, som webstedet skal ligge under",
    en: "the folder under which the site will live",
  }),
  buildForm: always({
    da: "own lægger én kommunes sider ved roden, national hver kommunes under dens navn; uden det er en kommune, der taler selv og er alene, own",
    en: "own puts the pages of one municipality at the root, national those of each below its name; without it a municipality that speaks for itself and is alone is own",
  }),
  buildKeepGoing: always({
    da: "udgiver resten, når PDF'er ikke kan laves: en sætning står i stedet for linkene, og programmet slutter med 1",
    en: "publishes the rest when PDFs cannot be made: their links become a sentence, and the exit code is 1",
  }),
  buildNoPdf: always({
    da: "udelader PDF'erne og linkene til dem",
    en: "leaves the PDFs out, and the links to them",
  }),
  buildRelative: always({
    da: "laver en mappe, der kan åbnes uden server, for eksempel fra et fælles drev; kun søgningen virker ikke dér",
    en: "makes a folder that opens without a server, from a shared drive for example; the search alone does not work there",
  }),
  buildNoOffline: always({
    da: "lader ingen browser gemme sider til brug uden net, og fjerner det, der er gemt",
    en: "lets no browser keep pages for times without a network, and removes what is kept",
  }),
  buildJobs: always({ da: "trykker N PDF'er ad gangen", en: "prints N PDFs at the same time" }),
  buildToday: always({ da: "bygger, som om det var den dag", en: "builds as if it were this day" }),
  start: always({
    da: "Bygger webstedet uden PDF'er, viser det på http://localhost:8080 og bygger det igen, når du gemmer",
    en: "Builds the site without PDFs, shows it at http://localhost:8080 and builds it again as you save",
  }),
  startMunicipality: always({ da: "viser kun denne kommune", en: "shows only this municipality" }),
  newMunicipality: always({ da: "Opretter en kommune", en: "Begins a municipality" }),
  newName: always({ da: "kommunens fulde navn", en: "its full name" }),
  newCode: always({ da: "kommunekoden, tre cifre", en: "its kommunekode, three digits" }),
  newRegion: message({
    da: (regions: readonly string[]) => `kommunens region: ${regions.join(", ")}`,
    en: (regions) => `its region: ${regions.join(", ")}`,
  }),
  newVoice: message({
    da: (voices: readonly string[]) =>
      `hvem der taler på siderne: ${voices.join(", ")}; kommunen selv, hvis intet er skrevet`,
    en: (voices) => `who speaks on its pages: ${voices.join(", ")}; the municipality itself unless said`,
  }),
  newStandard: always({
    da: "Opretter en standard og dens letlæste udgave",
    en: "Begins a standard and its easy-read edition",
  }),
  newTitle: always({ da: "standardens titel", en: "its title" }),
  newRepository: always({
    da: "Opretter et repository til en kommunes tekster, med opskrifter, der bygger, gennemgår og udgiver dem på GitHub og GitLab",
    en: "Begins a repository for a municipality's texts, with recipes that build, check and publish them on GitHub and GitLab",
  }),
  newPackage: always({
    da: "den klarstandard, som det installerer: et versionsnummer eller file:./… (denne)",
    en: "the klarstandard that it installs: a version or file:./… (this one)",
  }),
  newTheme: always({
    da: "Viser farver, logo og skrift på hver del af siderne og papirerne, med kontrasten af hvert farvepar; slutter med 1, hvis en farve er svær at læse",
    en: "Shows colours, logo and letters on every part of pages and papers, with the contrast of each pair; ends with 1 where one is hard to read",
  }),
  newThemeOf: always({
    da: "kommunen, hvis udseende vises",
    en: "the municipality whose looks are shown",
  }),
  newAccent: always({
    da: "prøver denne farve i stedet for kommunens",
    en: "tries this colour in place of the municipality's",
  }),
  newAccentDark: always({
    da: "prøver denne farve på mørke skærme",
    en: "tries this colour on dark screens",
  }),
  newGround: always({ da: "prøver denne lyse bund", en: "tries this light ground" }),
  newThemeOut: always({
    da: "siden, der skrives (_report/theme.html)",
    en: "the page to write (_report/theme.html)",
  }),
  review: always({
    da: "Viser huller, svære ord, forældede regler og oplysninger, der ikke passer sammen",
    en: "Shows an editor the gaps, hard words, outdated rules and facts that do not fit together",
  }),
  reviewMunicipality: always({ da: "gennemgår kun denne kommune", en: "reviews only this municipality" }),
  reviewReport: always({ da: "mappen til rapporten (_report/)", en: "the folder for the report (_report/)" }),
  reviewToday: always({
    da: "gennemgår, som om det var denne dag",
    en: "reviews as if it were this day",
  }),
  reviewDrafts: always({
    da: "gennemgår også udkast, så vidt de kan læses",
    en: "reviews drafts too, as far as they can be read",
  }),
  reviewMeasures: always({
    da: "viser i stedet, hvor lang hver udgave er, og hvor let den er at læse, ved siden af grænserne",
    en: "shows instead how long each edition is, and how it reads, beside the limits",
  }),
  reviewSite: always({
    da: "det byggede websted, hvis PDF-sider --measures tæller (_site/)",
    en: "the built site whose PDF pages --measures counts (_site/)",
  }),
  reviewStrict: always({ da: "slutter med 1, også ved en advarsel", en: "ends with 1 on a warning too" }),
  audit: always({
    da: "Gennemgår hver side og PDF på et bygget websted og slutter med 1, hvis der er en barriere",
    en: "Looks at every page and PDF of a built site, and ends with 1 on a barrier",
  }),
  auditSite: always({
    da: "mappen, der skal gennemgås (_site/)",
    en: "the folder to audit (_site/)",
  }),
  auditPathPrefix: always({
    da: "mappen, som webstedet er bygget til at ligge under",
    en: "the folder under which the site was built to live",
  }),
  auditUrl: always({
    da: "gennemgår et websted på dets adresse i stedet for en mappe",
    en: "audits a website at its address instead of a folder",
  }),
  auditPdfOnly: always({
    da: "gennemgår kun PDF'erne",
    en: "audits the PDFs alone",
  }),
  auditBarriers: always({
    da: "slutter kun med 1, når noget spærrer for nogen, og ikke ved spørgsmål og råd",
    en: "ends with 1 on barriers alone, and not on questions to a person and hints",
  }),
  auditBefore: always({
    da: "sammenligner med en tidligere report.json; ellers med den, der ligger i rapportens mappe",
    en: "compares with an earlier report.json; else with the one in the report's folder",
  }),
  auditFresh: always({
    da: "husker intet fra sidste gennemgang: alt bliver set på igen",
    en: "remembers nothing of the last audit: everything is looked at again",
  }),
  auditMaxPages: message({
    da: (most: number) => `henter højst N sider af det (${most})`,
    en: (most) => `fetches at most N pages of it (${most})`,
  }),
  verify: always({
    da: "Kontrollerer hver PDF i en mappe efter PDF/UA-1 og PDF/A-2a med veraPDF (_site/, hvis ingen er nævnt)",
    en: "Checks every PDF of a folder against PDF/UA-1 and PDF/A-2a with veraPDF (_site/ when none is named)",
  }),
  schema: message({
    da: (folder: string) =>
      `Skriver JSON Schema for data og for det, --json skriver, i ${folder}/, og hjælpen til editorer: docs/felter.md og src/model/input.ts`,
    en: (folder) =>
      `Writes the JSON Schemas of the data, and of what --json prints, into ${folder}/, and the help for editors: docs/felter.md and src/model/input.ts`,
  }),
};
