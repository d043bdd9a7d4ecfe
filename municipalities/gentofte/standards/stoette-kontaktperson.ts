import type { StandardInput } from "klarstandard/model";

export default {
  id: "stoette-kontaktperson",
  title: "Støtte- og kontaktperson",
  revision: "2026-2",
  legalBasis: [
    {
      act: "serviceloven",
      section: "99",
      role: "main",
      says: "Kommunen skal kunne tilbyde en støtte- og kontaktperson til mennesker med en sindslidelse, mennesker med et misbrug af stoffer eller alkohol og mennesker med særlige sociale problemer, som mangler en bolig eller ikke kan være i den.",
      appeal: "usually-no-decision",
    },
    { act: "serviceloven", section: "82", role: "mentioned", appeal: "not-relevant" },
    { act: "serviceloven", section: "85", role: "mentioned", appeal: "not-relevant" },
  ],
  adoption: "not-stated",
  validity: "not-stated",
  responsibleUnit: "Social & Sundhed – Social & Handicap Myndighed",
  source: {
    title: "Kvalitetsstandard: støtte-kontaktpersonordning, serviceloven § 99",
    seen: "2026-11-22",
  },
  summary: {
    promise:
      "En støtte- og kontaktperson (her: kontaktperson) opsøger dig og kan for eksempel støtte dig i at få kontakt til omverdenen.",
    who: "Dig, der er socialt udsat og isoleret og har brug for hjælp nu.",
    what: "Gratis hjælp, der er tilrettelagt for dig, som udgangspunkt om dagen på hverdage.",
    start: "Ring eller skriv til støtte-kontaktpersonteamet. Andre må også kontakte kommunen om dig.",
  },
  sections: {
    purpose: {
      status: "stated",
      body: [
        "Kommunen opsøger de mennesker, der er mest socialt udsatte og isolerede, og som ikke selv magter at kontakte andre tilbud. Formålet er at få kontakt med dem.",
      ],
    },
    targetGroup: {
      status: "stated",
      body: [
        "Hjælpen er for dig, der er socialt udsat og isoleret og har brug for støtte og hjælp nu.",
        {
          kind: "list",
          intro: "Det kan for eksempel være, fordi du",
          items: ["er hjemløs", "har et misbrug, en sindslidelse eller begge dele."],
        },
      ],
    },
    criteria: {
      status: "stated",
      heading: "Hvem kan kontakte kommunen?",
      body: [
        "Alle må kontakte kommunen og fortælle om et menneske, der har brug for hjælp.",
        "Ofte er det naboer, pårørende, ansatte i sundhedsvæsenet eller andre fagfolk, der gør det.",
      ],
    },
    content: {
      status: "stated",
      body: [
        "Hjælpen er særligt tilrettelagt efter dine ressourcer og behov. Den skal hjælpe dig til at leve så selvstændigt som muligt.",
        {
          kind: "list",
          intro: "Kontaktpersonen kan for eksempel støtte dig, så du",
          items: [
            "får lyst og mod til at tage imod hjælp og støtte",
            "bevarer og styrker dine muligheder for at skabe og holde kontakt til omverdenen efter dine egne ønsker og behov",
            "kan bruge samfundets muligheder og andre tilbud.",
          ],
        },
      ],
    },
    scope: {
      status: "stated",
      body: [
        "Hjælpen er midlertidig. Som udgangspunkt får du den på hverdage og om dagen.",
        "Hvor længe du får hjælp, afhænger af dit behov. Det er forskelligt fra person til person, hvor lang tid det tager at få kontakt.",
      ],
    },
    ending: {
      status: "stated",
      body: [
        "Det er forskelligt fra person til person, hvornår forløbet kan slutte, eller du kan gå over til anden relevant støtte.",
      ],
    },
    provider: {
      status: "stated",
      body: ["Kontaktpersonen kommer fra Center for Trivsel og Netværk."],
    },
    cost: {
      status: "stated",
      body: [
        "Hjælpen fra kontaktpersonen er gratis. Hvis du deltager i aktiviteter, betaler du selv dine udgifter.",
      ],
    },
    howToApply: {
      status: "stated",
      body: [
        "Ring eller skriv til støtte-kontaktpersonteamet. Kontakt Social og Handicap, hvis du vil have vurderet, om teamet kan hjælpe. Kommunen har også en sikker mail.",
      ],
    },
    followUp: {
      status: "stated-none",
      body: [
        "Kommunen har ikke fastlagt nogen opfølgning på hjælpen.",
        "Hvis du ønsker det, og din kontaktperson mener, at det er relevant, kan du få tættere kontakt til kommunen. Så kan kommunen vurdere dit behov for støtte, for eksempel efter servicelovens § 82 eller § 85.",
      ],
    },
    rights: {
      status: "stated",
      body: [
        "Du kan sige nej tak til hjælpen.",
        "Du kan også vælge at være anonym, når du taler med kontaktpersonen.",
      ],
    },
  },
  facts: {
    price: { kind: "free", note: "Du betaler selv dine udgifter, hvis du deltager i aktiviteter." },
    anonymity: true,
    rightToRefuse: true,
  },
  responsibilities: {
    items: [
      { text: "Du deltager i at planlægge hjælpen og lave aftaler om den, og du samarbejder om det." },
      { text: "Du bidrager til en konstruktiv dialog med kontaktpersonen." },
      { text: "Du betaler selv dine udgifter, hvis du deltager i aktiviteter." },
    ],
  },
  complaint: {
    kind: "stated-none",
    statement: "Gentofte Kommune skriver, at du ikke kan klage.",
    reasonGiven: false,
  },
  emergency: {
    body: [
      "Hvis dit eller andres liv og helbred er i umiddelbar fare, så kontakt for eksempel politiet, hospitalet, lægevagten eller din egen læge.",
    ],
    numbers: [
      { service: "alarm", printed: "112" },
      { service: "police", printed: "114" },
      { service: "medical-helpline", printed: "1813" },
    ],
  },
  contacts: [
    {
      id: "stoette-kontaktperson-teamet",
      name: "Støtte-kontaktpersonteamet",
      for: ["apply", "ask"],
      phone: "39987250",
      email: "socialpsykiatrien@gentofte.dk",
    },
    {
      id: "social-og-handicap",
      name: "Social og Handicap",
      for: ["apply", "ask"],
      when: "Du vil have vurderet, om teamet kan hjælpe.",
      phone: "39980000",
      email: "socialoghandicap@gentofte.dk",
    },
    {
      id: "sikker-mail",
      name: "Gentofte Kommunes sikre mail",
      for: ["apply", "ask"],
      secureEmail: "gentofte@gentofte.dk",
    },
  ],
  timeLimits: [],
  keywords: [
    "støtte-kontaktperson",
    "selvvisiterende",
    "SKP",
    "opsøgende",
    "hjemløs",
    "misbrug",
    "sindslidelse",
    "ensom",
  ],
} satisfies StandardInput;
