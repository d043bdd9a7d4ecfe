/** The questions by which one topic is compared, in the order of the table; `about` names each inside a sentence. */
export const questions = {
  price: { text: "Hvad koster det?", about: "prisen" },
  "hours-per-week": { text: "Hvor mange timer om ugen?", about: "timer om ugen" },
  "first-contact": { text: "Hvornår hører du fra kommunen?", about: "den første kontakt" },
  anonymity: { text: "Kan du være anonym?", about: "at være anonym" },
  refusal: { text: "Kan du sige nej til hjælpen?", about: "at sige nej" },
  "free-choice": { text: "Kan du selv vælge, hvem der hjælper dig?", about: "selv at vælge" },
  "decision-needed": { text: "Skal du have en bevilling?", about: "bevilling" },
  complaint: { text: "Kan du klage?", about: "klage" },
  "decision-time": { text: "Hvornår får du svar?", about: "hvornår du får svar" },
  "follow-up": { text: "Hvornår følger kommunen op?", about: "opfølgning" },
  "other-time-limits": { text: "Hvilke andre frister er der?", about: "andre frister" },
  "visits-before-closing": {
    text: "Hvornår opgiver kommunen at få kontakt?",
    about: "hvornår kommunen opgiver",
  },
  "age-limits": { text: "Er der en aldersgrænse?", about: "alder" },
  contact: { text: "Hvem skal du kontakte?", about: "hvem du skal kontakte" },
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
  visits: ({ visits }: { visits: string }) => `Efter ${visits} besøg`,
  /** Where a text tells of something at length. */
  read: ({ section }: { section: string }) => `Læs under „${section}“.`,
  /** Where a text tells how much help there is, but no number of hours. */
  noNumber: "Ikke som et tal",
  ways: "Det afhænger af, hvad du klager over",
  within: ({ deadline }: { deadline: string }) => `Du skal klage ${deadline}.`,
  way: (of: { concerns: string; said: string }) => `${of.concerns}: ${of.said}`,
};
