/** The questions by which one topic is compared, in the order of the table; `about` names each inside a sentence. */
export const questions = {
  price: { text: "Hvad koster det?", about: "prisen" },
  "hours-per-week": { text: "Hvor mange timer om ugen?", about: "timerne om ugen" },
  "first-contact": { text: "Hvornår hører du fra kommunen?", about: "den første kontakt" },
  anonymity: { text: "Kan du være anonym?", about: "anonymitet" },
  refusal: { text: "Kan du sige nej til hjælpen?", about: "retten til at sige nej" },
  "free-choice": { text: "Kan du selv vælge, hvem der hjælper dig?", about: "frit valg" },
  "decision-needed": { text: "Skal du have en bevilling?", about: "bevilling" },
  complaint: { text: "Kan du klage?", about: "klage" },
  "decision-time": { text: "Hvornår får du svar?", about: "svartiden" },
  "follow-up": { text: "Hvornår følger kommunen op?", about: "opfølgning" },
  "other-time-limits": { text: "Hvilke andre frister er der?", about: "andre frister" },
  "visits-before-closing": {
    text: "Hvornår opgiver kommunen at få kontakt?",
    about: "forgæves besøg",
  },
  "age-limits": { text: "Er der en aldersgrænse?", about: "alder" },
  contact: { text: "Hvem skal du kontakte?", about: "kontakt" },
} as const;

/** What a comparison says besides its questions. */
export default {
  questions,
  yes: "Ja",
  no: "Nej",
  free: "Gratis",
  notStated: "Ikke oplyst",
  inText: "Står i teksten",
  prices: ({ count }: { count: string }) => `${count} priser`,
  limits: ({ count }: { count: string }) => `${count} frister`,
  contacts: ({ count }: { count: string }) => `${count} kontakter`,
  hours: (of: { hours: string; isOne: boolean }) =>
    `Højst ${of.hours} ${of.isOne ? "time" : "timer"} om ugen`,
  ages: {
    under: ({ age }: { age: number }) => `Under ${age} år`,
    from: ({ age }: { age: number }) => `Fra ${age} år`,
    exactly: ({ age }: { age: number }) => `${age} år`,
    between: (of: { from: number; to: number }) => `${of.from} til ${of.to} år`,
  },
  visits: (of: { visits: string; alsoCalls: boolean }) =>
    `Efter ${of.visits} besøg${of.alsoCalls ? " og flere opkald" : ""}`,
  /** Where a text tells of something at length. */
  read: ({ section }: { section: string }) => `Læs under „${section}“.`,
  /** Where a text tells how much help there is, but no number of hours. */
  noNumber: "Ikke som et tal",
  /** A word of how much or how often; without one a text on the amount of help tells something else. */
  howMuch: /(?<!\p{L})(?:\d|(?:time|gang|minut|uge|hverdag|daglig|dagen|månedlig)\p{L}*)/iu,
  ways: "Det afhænger af, hvad du klager over",
  within: ({ deadline }: { deadline: string }) => `Klagen skal være modtaget ${deadline}.`,
  way: (of: { concerns: string; said: string }) => `${of.concerns}: ${of.said}`,
  caption: ({ title }: { title: string }) => `${title}: hvad kommunerne skriver`,
  differs: ({ about }: { about: string }) => `Kommunerne skriver ikke det samme om ${about}.`,
  same: ({ about }: { about: string }) => `De skriver det samme om ${about}.`,
  silent: ({ about }: { about: string }) => `Ingen af dem oplyser noget om ${about}.`,
  /** In how many municipalities help is free. */
  priceLine: (of: { all: number; free: number; paid: number; inText: number; silent: number }) => {
    const parts = [
      ...(of.free === 0 ? [] : [`Gratis i ${of.free} af ${of.all} kommuner.`]),
      ...(of.paid === 0 ? [] : [`Koster noget i ${of.paid} af ${of.all} kommuner.`]),
      ...(of.inText === 0 ? [] : [`I ${of.inText} af ${of.all} står prisen i teksten.`]),
      ...(of.silent === 0 ? [] : [`${of.silent} af ${of.all} oplyser ikke prisen.`]),
    ];
    return parts.join(" ");
  },
  /** A link in a cell, for who hears it without the heads of its row and column. */
  label: (of: { short: string; question: string; name: string }) => `${of.short}. ${of.question} ${of.name}`,
  /** In a list of many, where a cell stands without the head of its column. */
  inList: {
    stated: ({ short }: { short: string }) => short,
    "in-text": ({ about }: { about: string }) => `${about} står i teksten`,
    "not-stated": ({ about }: { about: string }) => `${about}: ikke oplyst`,
    "in-conflict": ({ about }: { about: string }) => `${about}: teksten siger flere ting`,
  },
  answer: "Svar",
  /** One question asked of all. */
  ofAll: (of: { title: string; count: number }) => `${of.title} i ${of.count} kommuner`,
  asked: (of: { question: string; title: string }) => `${of.question} ${of.title}`,
  partOf: (of: { text: string; part: number; parts: number }) => `${of.text}, del ${of.part} af ${of.parts}`,
  fromTo: (of: { first: string; last: string }) => `Fra ${of.first} til ${of.last}`,
  whole: "Her er det vigtigste. Flere spørgsmål står i filerne og på hver kommunes side.",
  paper: "Sammenligningen",
  paperTitle: ({ title }: { title: string }) => `${title}: sammenligning`,
  csv: { name: "Til regneark", municipality: "Kommune", address: "Adresse" },
  json: { name: "Til programmer" },
  file: (of: { name: string; kind: string; size: string }) => `${of.name} (${of.kind}, ${of.size})`,
};
