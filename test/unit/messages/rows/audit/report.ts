import type * as messages from "../../../../../src/messages/audit/report.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  counts: {
    subjects: [
      [[1, "page"], "1 side"],
      [[2, "page"], "2 sider"],
      [[1, "pdf"], "1 PDF"],
      [[2, "pdf"], "2 PDF'er"],
    ],
    built: [[[33, "page"], "33 sider bygget"]],
    found: [[[1, "pdf"], "1 PDF fundet"]],
    audited: [[[33], "33 gennemgået"]],
    weighed: [
      [[1, "barrier"], "1 barriere"],
      [[2, "likely"], "2 sandsynlige barrierer"],
      [[1, "question"], "1 spørgsmål til et menneske"],
      [[3, "hint"], "3 råd"],
    ],
    weight: [[["likely"], "sandsynlig barriere"]],
    unseen: [[[2], "2 gange ikke set på"]],
    nothing: [[[], "intet fundet"]],
    findings: [[[1], "1 fund"]],
    alsoSeenBy: [[["htmlcs/H37"], "også set af htmlcs/H37"]],
    atEachPlace: [[[], "Hvad der er galt, står ved hvert sted."]],
    remembered: [[[36], "heraf 36 uændret siden sidst"]],
    seconds: [[["33 sider bygget, 0 fejl", 12.5], "33 sider bygget, 0 fejl (12,5 s)."]],
    secondsEach: [
      [[0.38, "page"], "0,38 s pr. side"],
      [[0.001, "pdf"], "under 0,01 s pr. PDF"],
    ],
    notRun: [[["der er ingen Java på denne maskine"], "ikke kørt: der er ingen Java på denne maskine"]],
    ofBuilt: [[[3, 4, "page"], "3 af 4 sider"]],
  },
  kindNames: {
    start: [[[], "forside"]],
    top: [[[], "sider på øverste niveau"]],
    inFolder: [[["nyheder"], "sider i /nyheder/"]],
    municipality: [[[], "kommune"]],
    easyRead: [[[], "let at læse"]],
    checklist: [[[], "tjekliste"]],
    complaint: [[[], "klagehjælp"]],
    staff: [[[], "noter til medarbejdere"]],
    printouts: [[[], "udskrifter"]],
    full: [[[], "hele standarden"]],
    topics: [[[], "emner"]],
    other: [[[], "andre sider"]],
    besides: [[[], "filer ved siden af siderne"]],
  },
  passing: {
    until: [
      [
        ["2027-01-01", "markup/no-dup-id", 2, "Søgningen laver den."],
        "Undtaget indtil 2027-01-01: markup/no-dup-id (2): Søgningen laver den.",
      ],
    ],
    ended: [
      [
        ["Ens id'er.", "2026-01-01", "Søgningen laver den."],
        "Ens id'er. (Dette var undtaget indtil 2026-01-01: Søgningen laver den.)",
      ],
    ],
    item: [
      [
        ["markup no-dup-id", "/soeg/", 1, "2027-01-01", "Søgningen laver den."],
        "markup no-dup-id på /soeg/, 1 sted, indtil 2027-01-01: Søgningen laver den.",
      ],
      [
        ["markup no-dup-id", "/soeg/", 2, "2027-01-01", "Søgningen laver den."],
        "markup no-dup-id på /soeg/, 2 steder, indtil 2027-01-01: Søgningen laver den.",
      ],
    ],
    link: [[["no-dup-id", "/soeg/"], "hvorfor no-dup-id er undtaget på /soeg/"]],
  },
  progress: {
    fetching: [[[], "Henter"]],
    noMemory: [
      [["EACCES"], "Gennemgangen kan ikke huske, hvad den har set (EACCES): næste gang ser den på det hele."],
    ],
    noBefore: [[["a.json"], "a.json er ikke en tidligere rapport: der bliver ikke sammenlignet med noget."]],
    looking: [[[], "Ser på siderne og bruger dem"]],
    pdfs: [[[], "Læser PDF'erne"]],
    report: [[["_report/index.html"], "Rapporten er i _report/index.html."]],
    suiteDone: [[[3, 4], "så på 3 af 4"]],
    suiteRun: [[[], "kørt"]],
  },
} as const satisfies Rows<typeof messages>;
