import { always, message } from "../message.ts";

/** What the report's page says of its own. */
export const reportWords = {
  title: message({
    da: (site: string) => `Gennemgang af ${site}`,
    en: (site) => `Audit of ${site}`,
  }),
  done: message({
    da: (day: string, time: string) => `Udført den ${day} kl. ${time} UTC.`,
    en: (day, time) => `Done on ${day} at ${time} UTC.`,
  }),
  third: always({
    da: "Programmer ser højst en tredjedel af barriererne. At de intet finder, betyder ikke, at der intet er: se",
    en: "Programs see a third of the barriers at best. No finding does not mean no barrier: see",
  }),
  needsPerson: always({ da: "det, et menneske skal se på", en: "what needs a person" }),
  sheetBefore: always({
    da: "Til myndighedens værktøj er der et",
    en: "For the authority's tool there is a",
  }),
  sheet: always({
    da: "udfyldningsark til tilgængelighedserklæringen",
    en: "fill-in sheet for the accessibility statement",
  }),
  contents: always({ da: "Indhold", en: "Contents" }),
  kinds: always({ da: "Efter sidetype", en: "By kind of page" }),
  checks: always({ da: "Efter kontrol", en: "By check" }),
  findings: always({ da: "Fund", en: "Findings" }),
  exceptions: always({ da: "Undtaget for en tid", en: "Let pass for a time" }),
  people: always({ da: "Det, et menneske skal se på", en: "What needs a person" }),
  first: always({ da: "Begynd her", en: "Begin here" }),
  firstCaption: always({
    da: "Barrierer, de tungeste først, og af dem det, der er på flest sider",
    en: "Barriers, the heaviest first, and of those what is on most pages",
  }),
  unseen: always({ da: "ikke set på", en: "not looked at" }),
  noBarrier: always({ da: "Programmerne fandt ingen barriere.", en: "The programs found no barrier." }),
  asked: message({
    da: (criterion: string, name: string) => `WCAG ${criterion}, ${name}`,
    en: (criterion, name) => `WCAG ${criterion}, ${name}`,
  }),
  guidance: message({
    da: (host: string) => `vejledningen på ${host}`,
    en: (host) => `the guidance at ${host}`,
  }),
  picture: message({
    da: (page: string) => `Sådan ser stedet ud på ${page}`,
    en: (page) => `How the place looks on ${page}`,
  }),
  trend: always({ da: "Siden sidst", en: "Since last time" }),
  noEarlier: always({
    da: "Der er ingen tidligere rapport at sammenligne med.",
    en: "There is no earlier report to compare with.",
  }),
  since: message({
    da: (day: string, fresh: number, mended: number, staying: number) =>
      `Siden ${day}: ${fresh} nye fund, ${mended} er rettet, ${staying} er der stadig.`,
    en: (day, fresh, mended, staying) =>
      `Since ${day}: ${fresh} new finding${fresh === 1 ? "" : "s"}, ${mended} mended, ${staying} still there.`,
  }),
  unknown: message({
    da: (count: number) => `${count} var på sider, der ikke er med denne gang.`,
    en: (count) => `${count} were on pages that are not looked at this time.`,
  }),
  fresh: always({ da: "Nye fund", en: "New findings" }),
  mended: always({ da: "Rettet", en: "Mended" }),
  checklist: always({
    da: "Tjekliste til papir, med en stikprøve af hver sidetype",
    en: "Checklist for paper, with a sample of each kind of page",
  }),
  none: always({ da: "Intet.", en: "None." }),
  nothing: always({ da: "Intet.", en: "Nothing." }),
  noProgram: always({
    da: "Intet program kan se noget af dette.",
    en: "No program can tell any of this.",
  }),
  kindsCaption: always({ da: "Sider og fund efter type", en: "Pages and findings by kind" }),
  kind: always({ da: "Type", en: "Kind" }),
  howMany: always({ da: "Hvor mange", en: "How many" }),
  found: always({ da: "Fund", en: "Findings" }),
  seenBy: always({ da: "Set af", en: "Seen by" }),
  checksCaption: always({
    da: "Hvad hver kontrol så på, fandt og kostede",
    en: "What each check looked at, found and cost",
  }),
  check: always({ da: "Kontrol", en: "Check" }),
  lookedAt: always({ da: "Så på", en: "Looked at" }),
  time: always({ da: "Tid", en: "Time" }),
  questions: always({ da: "Værktøjernes spørgsmål", en: "Questions of the engines" }),
  asks: always({
    da: "Hvor et værktøj ikke kunne afgøre noget, spørger det:",
    en: "Where an engine could not decide, it asks:",
  }),
};

/** How hard something is to mend, as far as its places tell. */
export const effort = {
  once: always({ da: "ét sted", en: "one place" }),
  template: always({
    da: "samme sted på alle siderne, så nok én skabelon",
    en: "the same place on all pages, so probably one template",
  }),
  each: message({
    da: (spots: number) => `${spots} forskellige steder`,
    en: (spots) => `${spots} different places`,
  }),
};

/** What the sheet for a person says. */
export const checklistWords = {
  title: message({
    da: (site: string) => `Tjekliste til ${site}`,
    en: (site) => `Checklist for ${site}`,
  }),
  how: always({
    da: "Det her kan intet program afgøre. Gå siderne igennem med tastaturet alene, med en skærmlæser og med stor tekst, og sæt kryds.",
    en: "No program can decide any of this. Go through the pages by keyboard alone, with a screen reader and in large text, and tick.",
  }),
  sample: message({
    da: (count: number) =>
      count === 1
        ? "Den eneste side af denne type:"
        : `Stikprøve af ${count}: den med flest fund, og en tilfældig.`,
    en: (count) =>
      count === 1
        ? "The only page of this kind:"
        : `Sample of ${count}: the one with most findings, and one by chance.`,
  }),
  clauses: always({
    da: "Punkterne for sider (9) og for dokumenter som PDF (10). At programmerne intet fandt, er ikke det samme som opfyldt.",
    en: "The clauses for pages (9) and for documents such as PDFs (10). That programs found nothing does not mean that it is met.",
  }),
  caption: always({ da: "Krav på niveau A og AA", en: "Requirements of levels A and AA" }),
  clause: always({ da: "Punkt", en: "Clause" }),
  verdict: always({ da: "Min vurdering", en: "My verdict" }),
  met: always({ da: "opfyldt", en: "met" }),
  notMet: always({ da: "ikke opfyldt", en: "not met" }),
  notRelevant: always({ da: "ikke relevant", en: "not relevant" }),
  seen: message({
    da: (errors: number, questions: number) =>
      errors + questions === 0 ? "intet" : `fejl på ${errors} sider, spørgsmål på ${questions}`,
    en: (errors, questions) =>
      errors + questions === 0 ? "nothing" : `faults on ${errors} pages, questions on ${questions}`,
  }),
  by: always({ da: "Set på af, og hvornår:", en: "Looked at by, and when:" }),
};
