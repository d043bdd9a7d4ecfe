import { always, message } from "../message.ts";

type Subject = "page" | "pdf";

/** Counts pages or PDFs. */
function many(count: number, subject: Subject): { readonly da: string; readonly en: string } {
  const isOne = count === 1;
  return subject === "pdf"
    ? { da: `${count} ${isOne ? "PDF" : "PDF'er"}`, en: `${count} ${isOne ? "PDF" : "PDFs"}` }
    : { da: `${count} ${isOne ? "side" : "sider"}`, en: `${count} ${isOne ? "page" : "pages"}` };
}

type WeightName = "barrier" | "likely" | "question" | "hint";

/** What findings are called by their weight. */
const one = {
  barrier: { da: "barriere", en: "barrier" },
  likely: { da: "sandsynlig barriere", en: "likely barrier" },
  question: { da: "spørgsmål til et menneske", en: "question to a person" },
  hint: { da: "råd", en: "hint" },
} as const;

const several = {
  barrier: { da: "barrierer", en: "barriers" },
  likely: { da: "sandsynlige barrierer", en: "likely barriers" },
  question: { da: "spørgsmål til et menneske", en: "questions to a person" },
  hint: { da: "råd", en: "hints" },
} as const;

/** How many pages or PDFs there are, were looked at, and how many faults were found. */
export const counts = {
  subjects: message({
    da: (count: number, subject: Subject) => many(count, subject).da,
    en: (count, subject) => many(count, subject).en,
  }),
  built: message({
    da: (count: number, subject: Subject) => `${many(count, subject).da} bygget`,
    en: (count, subject) => `${many(count, subject).en} built`,
  }),
  found: message({
    da: (count: number, subject: Subject) => `${many(count, subject).da} fundet`,
    en: (count, subject) => `${many(count, subject).en} found`,
  }),
  audited: message({ da: (count: number) => `${count} gennemgået`, en: (count) => `${count} audited` }),
  weighed: message({
    da: (count: number, weight: WeightName) =>
      `${count} ${count === 1 ? one[weight].da : several[weight].da}`,
    en: (count, weight) => `${count} ${count === 1 ? one[weight].en : several[weight].en}`,
  }),
  weight: message({
    da: (weight: WeightName) => one[weight].da,
    en: (weight) => one[weight].en,
  }),
  unseen: message({
    da: (count: number) => `${count} gange ikke set på`,
    en: (count) => `${count} time${count === 1 ? "" : "s"} not looked at`,
  }),
  nothing: always({ da: "intet fundet", en: "nothing found" }),
  findings: message({
    da: (count: number) => `${count} fund`,
    en: (count) => `${count} finding${count === 1 ? "" : "s"}`,
  }),
  alsoSeenBy: message({
    da: (codes: string) => `også set af ${codes}`,
    en: (codes) => `also seen by ${codes}`,
  }),
  atEachPlace: always({
    da: "Hvad der er galt, står ved hvert sted.",
    en: "What is wrong is said at each place.",
  }),
  remembered: message({
    da: (count: number) => `heraf ${count} uændret siden sidst`,
    en: (count) => `${count} of them unchanged since last time`,
  }),
  seconds: message({
    da: (said: string, seconds: number) => `${said} (${decimal(String(seconds))} s).`,
    en: (said, seconds) => `${said} (${seconds} s).`,
  }),
  secondsEach: message({
    da: (seconds: number, subject: Subject) =>
      `${seconds < 0.01 ? "under 0,01" : decimal(seconds.toFixed(2))} s pr. ${subject === "pdf" ? "PDF" : "side"}`,
    en: (seconds, subject) =>
      `${seconds < 0.01 ? "below 0.01" : seconds.toFixed(2)} s a ${subject === "pdf" ? "PDF" : "page"}`,
  }),
  notRun: message({
    da: (reason: string) => `ikke kørt: ${reason}`,
    en: (reason) => `not run: ${reason}`,
  }),
  ofBuilt: message({
    da: (audited: number, built: number, subject: Subject) => `${audited} af ${many(built, subject).da}`,
    en: (audited, built, subject) => `${audited} of ${many(built, subject).en}`,
  }),
};

/** The Danish mark before decimals. */
function decimal(number: string): string {
  return number.replace(".", ",");
}

/** What is let pass for a time. */
export const passing = {
  until: message({
    da: (until: string, rule: string, count: number, reason: string) =>
      `Undtaget indtil ${until}: ${rule} (${count}): ${reason}`,
    en: (until, rule, count, reason) => `Let pass until ${until}: ${rule} (${count}): ${reason}`,
  }),
  ended: message({
    da: (what: string, until: string, reason: string) =>
      `${what} (Dette var undtaget indtil ${until}: ${reason})`,
    en: (what, until, reason) => `${what} (An exception let this pass until ${until}: ${reason})`,
  }),
  item: message({
    da: (rule: string, page: string, places: number, until: string, reason: string) =>
      `${rule} på ${page}, ${places} ${places === 1 ? "sted" : "steder"}, indtil ${until}: ${reason}`,
    en: (rule, page, places, until, reason) =>
      `${rule} on ${page}, ${places} ${places === 1 ? "place" : "places"}, until ${until}: ${reason}`,
  }),
  link: message({
    da: (rule: string, page: string) => `hvorfor ${rule} er undtaget på ${page}`,
    en: (rule, page) => `why ${rule} passes on ${page}`,
  }),
};

/** What kinds of pages are called. */
export const kindNames = {
  start: always({ da: "forside", en: "start page" }),
  top: always({ da: "sider på øverste niveau", en: "pages at the top" }),
  inFolder: message({
    da: (folder: string) => `sider i /${folder}/`,
    en: (folder) => `pages in /${folder}/`,
  }),
  municipality: always({ da: "kommune", en: "municipality" }),
  easyRead: always({ da: "let at læse", en: "easy read" }),
  checklist: always({ da: "tjekliste", en: "checklist" }),
  complaint: always({ da: "klagehjælp", en: "help with a complaint" }),
  staff: always({ da: "noter til medarbejdere", en: "notes for staff" }),
  printouts: always({ da: "udskrifter", en: "printouts" }),
  full: always({ da: "hele standarden", en: "standard in full" }),
  topics: always({ da: "emner", en: "topics" }),
  other: always({ da: "andre sider", en: "other pages" }),
  besides: always({ da: "filer ved siden af siderne", en: "files beside the pages" }),
};

/** What the command says while it works, and where the report is. */
export const progress = {
  fetching: always({ da: "Henter", en: "Fetching" }),
  looking: always({ da: "Ser på siderne og bruger dem", en: "Looking at the pages and using them" }),
  pdfs: always({ da: "Læser PDF'erne", en: "Reading the PDFs" }),
  noMemory: message({
    da: (code: string) =>
      `Gennemgangen kan ikke huske, hvad den har set (${code}): næste gang ser den på det hele.`,
    en: (code) => `The audit cannot remember what it has seen (${code}): next time it looks at everything.`,
  }),
  noBefore: message({
    da: (file: string) => `${file} er ikke en tidligere rapport: der bliver ikke sammenlignet med noget.`,
    en: (file) => `${file} is no earlier report: nothing is compared.`,
  }),
  report: message({
    da: (file: string) => `Rapporten er i ${file}.`,
    en: (file) => `The report is in ${file}.`,
  }),
  suiteDone: message({
    da: (audited: number, built: number) => `så på ${audited} af ${built}`,
    en: (audited, built) => `looked at ${audited} of ${built}`,
  }),
  suiteRun: always({ da: "kørt", en: "run" }),
};
