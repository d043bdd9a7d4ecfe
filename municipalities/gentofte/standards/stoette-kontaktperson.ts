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
      says: "Kommunen skal sørge for tilbud om en støtte- og kontaktperson. Det er til mennesker med en sindslidelse, mennesker med et misbrug af stoffer eller alkohol og mennesker med særlige sociale problemer, som mangler egen bolig eller ikke kan være i den.",
      appeal: "usually-no-decision",
      where: "[7]",
    },
    { act: "serviceloven", section: "82", role: "mentioned", appeal: "not-relevant", where: "[39]" },
    { act: "serviceloven", section: "85", role: "mentioned", appeal: "not-relevant", where: "[39]" },
  ],
  adoption: "not-stated",
  validity: "not-stated",
  responsibleUnit: "Social & Sundhed – Social & Handicap Myndighed",
  source: {
    title: "Kvalitetsstandard: støtte-kontaktpersonordning, serviceloven § 99",
    seen: "2026-11-22",
    fingerprint: "49-3c1a5544b3430421",
    leftOut: [
      {
        sentences: "[2, 4, 6, 9, 12, 18, 22, 24, 30, 37, 40, 44, 48]",
        because: "Overskrifter; siden har sine egne.",
      },
      { sentences: "[8]", because: "Et link til lovens tekst; siden har sit eget." },
    ],
  },
  summary: {
    promise:
      "En støtte- og kontaktperson kommer ud til dig og kan for eksempel hjælpe dig med at få kontakt til andre.",
    who: "Kommunen skriver, at hjælpen er for dig, der er socialt udsat og isoleret og har brug for hjælp nu.",
    what: "Gratis hjælp, der er tilrettelagt for dig, som udgangspunkt om dagen på hverdage.",
    start: "Ring eller skriv til støtte-kontaktpersonteamet. Andre må også kontakte kommunen for dig.",
  },
  sections: {
    purpose: {
      status: "stated",
      where: "[13]",
      body: [
        "Kommunen opsøger de mennesker, der er mest socialt udsatte og isolerede, og som ikke selv magter at kontakte andre tilbud. Formålet er at få kontakt med dem.",
      ],
    },
    targetGroup: {
      status: "stated",
      where: "den sidste sætning er vores egen [10-11]",
      body: [
        "Kommunen skriver, at hjælpen er for dig, der er socialt udsat og isoleret og har brug for støtte og hjælp nu.",
        {
          kind: "list",
          intro: "Det kan for eksempel være, fordi du",
          items: ["er hjemløs", "har et misbrug, en sindslidelse eller begge dele."],
        },
        "Spørg, hvis kun noget af det passer på dig.",
      ],
    },
    criteria: {
      status: "stated",
      where: "[19-21]",
      heading: "Hvem kan kontakte kommunen?",
      body: [
        "Hjælpen er »selvvisiterende«. Det betyder, at alle må kontakte kommunen og fortælle om et menneske, der har brug for hjælp.",
        "Ofte er det naboer, pårørende, ansatte i sundhedsvæsenet eller andre fagfolk, der gør det.",
      ],
    },
    content: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[25]",
          text: "Hjælpen er særligt tilrettelagt efter dine ressourcer og behov. Den skal hjælpe dig til at leve så selvstændigt som muligt.",
        },
        {
          kind: "list",
          where: "[26-29]",
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
      where: "[41-43]",
      body: [
        "Hjælpen er midlertidig. Som udgangspunkt får du den om dagen på hverdage.",
        "Hvor længe du får hjælp, afhænger af dit behov. Det er forskelligt fra person til person, hvor lang tid det tager at få kontakt.",
      ],
    },
    ending: {
      status: "stated",
      where: "[43]",
      body: [
        "Det er forskelligt fra person til person, hvornår forløbet kan slutte, eller hvornår du kan gå over til anden relevant støtte.",
      ],
    },
    provider: {
      status: "stated",
      where: "[23]",
      body: ["Kontaktpersonen kommer fra Center for Trivsel og Netværk."],
    },
    cost: {
      status: "stated",
      where: "[34-35]",
      body: [
        "Hjælpen fra kontaktpersonen er gratis. Hvis du deltager i aktiviteter, betaler du selv dine udgifter.",
      ],
    },
    howToApply: {
      status: "stated",
      where: "[45-47]",
      body: [
        "Ring eller skriv til støtte-kontaktpersonteamet. Kontakt Social og Handicap, hvis du vil have vurderet, om teamet kan hjælpe dig. Kommunen har også en sikker mail.",
      ],
    },
    followUp: {
      status: "stated-none",
      where: "[38-39]",
      body: [
        "Kommunen har ikke fastlagt nogen opfølgning på hjælpen.",
        "Kommunen skriver, at du kan få tættere kontakt til kommunen, hvis du ønsker det, og kontaktpersonen mener, at det er relevant. Så kan kommunen vurdere dit behov for støtte, for eksempel efter servicelovens § 82 eller § 85.",
      ],
    },
    rights: {
      status: "stated",
      where: "[36]",
      body: [
        "Du kan sige nej tak til hjælpen.",
        "Du kan også vælge at være anonym, når du taler med kontaktpersonen.",
      ],
    },
  },
  ownSections: [
    {
      id: "kvalitetsstandarden",
      heading: "Hvad er kvalitetsstandarden?",
      after: "purpose",
      where: "[5]",
      body: [
        "Kvalitetsstandarden beskriver, hvilken hjælp Gentofte Kommune giver med en støtte- og kontaktperson.",
      ],
    },
  ],
  facts: {
    price: { kind: "free", note: "Du betaler selv dine udgifter, hvis du deltager i aktiviteter." },
    anonymity: true,
    rightToRefuse: true,
  },
  questions: [
    "Hvor mange timer kan jeg få?",
    "Kan jeg få hjælp, hvis kun noget af det passer på mig?",
    "Skal Social og Handicap først vurdere, om teamet kan hjælpe mig?",
    "Hvad kan jeg gøre, hvis jeg er utilfreds?",
  ],
  responsibilities: {
    items: [
      {
        text: "Du er med til at planlægge hjælpen og lave aftaler om den. Du samarbejder også om aftalerne.",
        where: "[31-32]",
      },
      { text: "Du bidrager til en god dialog med kontaktpersonen.", where: "[31, 33]" },
      { text: "Du betaler selv dine udgifter, hvis du deltager i aktiviteter.", where: "[31, 34]" },
    ],
  },
  complaint: {
    kind: "stated-none",
    statement: "Gentofte Kommune skriver, at du ikke kan klage.",
    reasonGiven: false,
  },
  emergency: {
    body: [
      "Hvis der er umiddelbar fare for dit eller andres liv og helbred, så kontakt for eksempel politiet, hospitalet, lægevagten eller din egen læge.",
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
      where: "[45]",
    },
    {
      id: "social-og-handicap",
      name: "Social og Handicap",
      for: ["apply", "ask"],
      when: "Du vil vide, om teamet kan hjælpe dig.",
      phone: "39980000",
      email: "socialoghandicap@gentofte.dk",
      where: "[46]",
    },
    {
      id: "sikker-mail",
      name: "Gentofte Kommunes sikre mail",
      for: ["apply", "ask"],
      secureEmail: "gentofte@gentofte.dk",
      where: "[47]",
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
  where: {
    title: "[1]",
    responsibleUnit: "[3]",
    summary: "[10, 13, 20, 25, 28, 35, 41, 45]",
    facts: "[34-36]",
    complaint: "[49]",
    emergency: "[14-17]",
  },
} satisfies StandardInput;
