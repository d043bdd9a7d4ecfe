import type * as messages from "../../../../../src/messages/audit/report-page.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  reportWords: {
    title: [[["_site"], "Gennemgang af _site"]],
    done: [[["2026-11-26", "08:46"], "Udført den 2026-11-26 kl. 08:46 UTC."]],
    third: [
      [
        [],
        "Programmer ser højst en tredjedel af barriererne. At de intet finder, betyder ikke, at der intet er: se",
      ],
    ],
    needsPerson: [[[], "det, et menneske skal se på"]],
    sheetBefore: [[[], "Til myndighedens værktøj er der et"]],
    sheet: [[[], "udfyldningsark til tilgængelighedserklæringen"]],
    contents: [[[], "Indhold"]],
    kinds: [[[], "Efter sidetype"]],
    checks: [[[], "Efter kontrol"]],
    findings: [[[], "Fund"]],
    exceptions: [[[], "Undtaget for en tid"]],
    people: [[[], "Det, et menneske skal se på"]],
    first: [[[], "Begynd her"]],
    firstCaption: [[[], "Barrierer, de tungeste først, og af dem det, der er på flest sider"]],
    unseen: [[[], "ikke set på"]],
    noBarrier: [[[], "Programmerne fandt ingen barriere."]],
    asked: [[["1.1.1", "Ikke-tekstbaseret indhold"], "WCAG 1.1.1, Ikke-tekstbaseret indhold"]],
    guidance: [[["www.w3.org"], "vejledningen på www.w3.org"]],
    picture: [[["/lillerup/"], "Sådan ser stedet ud på /lillerup/"]],
    trend: [[[], "Siden sidst"]],
    noEarlier: [[[], "Der er ingen tidligere rapport at sammenligne med."]],
    since: [[["2026-11-01", 2, 3, 4], "Siden 2026-11-01: 2 nye fund, 3 er rettet, 4 er der stadig."]],
    unknown: [[[5], "5 var på sider, der ikke er med denne gang."]],
    fresh: [[[], "Nye fund"]],
    mended: [[[], "Rettet"]],
    checklist: [[[], "Tjekliste til papir, med en stikprøve af hver sidetype"]],
    none: [[[], "Intet."]],
    nothing: [[[], "Intet."]],
    noProgram: [[[], "Intet program kan se noget af dette."]],
    kindsCaption: [[[], "Sider og fund efter type"]],
    kind: [[[], "Type"]],
    howMany: [[[], "Hvor mange"]],
    found: [[[], "Fund"]],
    seenBy: [[[], "Set af"]],
    checksCaption: [[[], "Hvad hver kontrol så på, fandt og kostede"]],
    check: [[[], "Kontrol"]],
    lookedAt: [[[], "Så på"]],
    time: [[[], "Tid"]],
    questions: [[[], "Værktøjernes spørgsmål"]],
    asks: [[[], "Hvor et værktøj ikke kunne afgøre noget, spørger det:"]],
  },
  effort: {
    once: [[[], "ét sted"]],
    template: [[[], "samme sted på alle siderne, så nok én skabelon"]],
    each: [[[7], "7 forskellige steder"]],
  },
  checklistWords: {
    title: [[["_site"], "Tjekliste til _site"]],
    how: [
      [
        [],
        "Det her kan intet program afgøre. Gå siderne igennem med tastaturet alene, med en skærmlæser og med stor tekst, og sæt kryds.",
      ],
    ],
    sample: [
      [[1], "Den eneste side af denne type:"],
      [[12], "Stikprøve af 12: den med flest fund, og en tilfældig."],
    ],
    clauses: [
      [
        [],
        "Punkterne for sider (9) og for dokumenter som PDF (10). At programmerne intet fandt, er ikke det samme som opfyldt.",
      ],
    ],
    caption: [[[], "Krav på niveau A og AA"]],
    clause: [[[], "Punkt"]],
    verdict: [[[], "Min vurdering"]],
    met: [[[], "opfyldt"]],
    notMet: [[[], "ikke opfyldt"]],
    notRelevant: [[[], "ikke relevant"]],
    seen: [
      [[0, 0], "intet"],
      [[2, 1], "fejl på 2 sider, spørgsmål på 1"],
    ],
    by: [[[], "Set på af, og hvornår:"]],
  },
} as const satisfies Rows<typeof messages>;
