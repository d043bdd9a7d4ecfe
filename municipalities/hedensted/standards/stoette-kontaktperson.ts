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
      where: "[5]",
    },
    { act: "serviceloven", section: "82", role: "mentioned", appeal: "not-relevant", where: "[43]" },
    { act: "serviceloven", section: "85", role: "mentioned", appeal: "not-relevant", where: "[43]" },
  ],
  adoption: "not-stated",
  validity: "not-stated",
  source: {
    title: "Kvalitetsstandard: Støtte-kontaktpersonordning, Serviceloven § 99",
    seen: "2026-11-22",
    fingerprint: "49-afd582536b18a52f",
    leftOut: [
      { sentences: "[2, 4, 7, 10, 16, 25, 34, 41, 44, 48]", because: "Overskrifter; siden har sine egne." },
      { sentences: "[6]", because: "Et link til lovens tekst; siden har sit eget." },
    ],
  },
  summary: {
    promise:
      "En støtte- og kontaktperson kommer ud til dig og kan for eksempel hjælpe dig med at få kontakt til andre.",
    who: "Kommunen skriver, at hjælpen er for dig, der er socialt udsat og isoleret, har brug for hjælp nu og ikke får hjælp fra kommunens andre tilbud.",
    what: "Gratis hjælp om dagen på hverdage. Rammen er højst 2 timer om ugen.",
    start: "Kontakt Hedensted Kommune. Andre må også kontakte kommunen for dig.",
  },
  sections: {
    purpose: {
      status: "stated",
      where: "[11]",
      body: [
        "Kommunen opsøger de mennesker, der er mest socialt udsatte og isolerede, og som ikke selv magter at kontakte andre tilbud. Formålet er at få kontakt med dem.",
      ],
    },
    targetGroup: {
      status: "stated",
      where: "den sidste sætning er vores egen [8-9]",
      body: [
        "Kommunen skriver, at hjælpen er for dig, der er socialt udsat og isoleret, har brug for støtte og hjælp nu og ikke får hjælp fra kommunens andre tilbud.",
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
      where: "[17-19]",
      heading: "Hvem kan kontakte kommunen?",
      body: [
        "Hjælpen er »selvvisiterende«. Det betyder, at alle må kontakte kommunen og fortælle om et menneske, der har brug for hjælp.",
        "Det kan være pårørende, naboer, ansatte i sundhedsvæsenet eller andre fagfolk.",
      ],
    },
    content: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[26]",
          text: "Hjælpen er særligt tilrettelagt efter dine ressourcer og behov. Den skal hjælpe dig til at leve så selvstændigt som muligt.",
        },
        {
          kind: "list",
          where: "[27-32]",
          intro: "Kontaktpersonen kan for eksempel",
          items: [
            "motivere dig, så du får lyst og mod til at tage imod hjælp og støtte",
            "tilbyde at hjælpe dig, når du skal have kontakt med en offentlig myndighed",
            "støtte dig i at bevare og styrke dine muligheder for at skabe og holde kontakt til omverdenen efter dine egne ønsker og behov",
            "støtte dig, så du kan bruge samfundets muligheder og andre tilbud",
            "støtte og motivere dig til at kontakte Rusmiddelcentret, hvis det er relevant.",
          ],
        },
      ],
    },
    delivery: {
      status: "stated",
      heading: "Hvordan får kontaktpersonen kontakt til dig?",
      body: [
        {
          kind: "text",
          where: "sætningen om, hvornår dagene begynder, er vores egen [20-21]",
          text: "Kommunen prøver at få den første kontakt med dig inden for 5 hverdage. Den skriver ikke, hvornår de 5 hverdage begynder. I kan tale i telefon eller mødes.",
        },
        {
          kind: "steps",
          where: "[22-23]",
          intro: "Sådan prøver kontaktpersonen at få kontakt til dig:",
          items: [
            "Kontaktpersonen kommer 2 gange til din adresse eller der, hvor du opholder dig, og lægger også en seddel med kontaktoplysninger i postkassen.",
            "Hvis I ikke mødes, prøver kontaktpersonen også flere gange at ringe til dig.",
          ],
        },
      ],
    },
    scope: {
      status: "stated",
      body: [
        { kind: "text", where: "[33]", text: "Rammen er højst 2 timers hjælp om ugen." },
        { kind: "text", where: "[45]", text: "Hjælpen er midlertidig. Du får den om dagen på hverdage." },
        {
          kind: "text",
          where: "[46-47]",
          text: "Hvor længe du får hjælp, afhænger af dit behov. Det er forskelligt fra person til person, hvor lang tid det tager at få kontakt.",
        },
      ],
    },
    ending: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[47]",
          text: "Det er forskelligt fra person til person, hvornår forløbet kan slutte, eller hvornår du kan gå over til anden relevant støtte.",
        },
        {
          kind: "text",
          where: "[24]",
          text: "Hvis det ikke lykkes at få kontakt til dig ved besøgene eller i telefonen, afslutter kommunen hjælpen.",
        },
      ],
    },
    cost: {
      status: "stated",
      where: "[38-39]",
      body: [
        "Hjælpen fra kontaktpersonen er gratis. Hvis du deltager i aktiviteter, betaler du selv dine udgifter.",
      ],
    },
    howToApply: {
      status: "stated",
      where: "den sidste sætning er vores egen [17-18]",
      body: [
        "Du kan selv kontakte Hedensted Kommune. Andre må også kontakte kommunen for dig. Kommunen skriver ikke, hvilken afdeling det skal være.",
      ],
    },
    followUp: {
      status: "stated-none",
      where: "[42-43]",
      body: [
        "Kommunen har ikke fastlagt nogen opfølgning på hjælpen.",
        "Kommunen skriver, at du kan få tættere kontakt til kommunen, hvis du ønsker det, og kontaktpersonen mener, at det er relevant. Så kan kommunen vurdere dit behov for støtte, for eksempel efter servicelovens § 82 eller § 85 eller noget andet.",
      ],
    },
    rights: {
      status: "stated",
      where: "[40]",
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
      where: "[3]",
      body: [
        "Kvalitetsstandarden beskriver, hvilken hjælp Hedensted Kommune giver med en støtte- og kontaktperson efter servicelovens § 99.",
      ],
    },
  ],
  facts: {
    price: { kind: "free", note: "Du betaler selv dine udgifter, hvis du deltager i aktiviteter." },
    hoursPerWeekAtMost: 2,
    visitsBeforeClosing: 2,
    callsBeforeClosing: true,
    anonymity: true,
    rightToRefuse: true,
  },
  questions: [
    "Kan jeg få mere end 2 timer om ugen, hvis jeg har brug for det?",
    "Kan jeg få hjælp, hvis kun noget af det passer på mig?",
    "Hvad kan jeg gøre, hvis jeg er utilfreds?",
  ],
  responsibilities: {
    items: [
      {
        text: "Du er med til at planlægge hjælpen og lave aftaler om den. Du samarbejder også om aftalerne.",
        where: "[35-36]",
      },
      { text: "Du bidrager til en god dialog med kontaktpersonen.", where: "[35, 37]" },
      { text: "Du betaler selv dine udgifter, hvis du deltager i aktiviteter.", where: "[35, 38]" },
    ],
  },
  complaint: {
    kind: "stated-none",
    statement: "Hedensted Kommune skriver, at du ikke kan klage.",
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
  contacts: [],
  timeLimits: [
    {
      kind: "first-contact",
      what: "Første kontakt",
      bound: "aim",
      section: "delivery",
      stated: [{ value: 5, unit: "weekdays", where: "[20]" }],
    },
  ],
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
    summary: "[8, 11, 18, 30, 33, 39, 45]",
    facts: "[22-24, 33, 38-40]",
    complaint: "[49]",
    emergency: "[12-15]",
  },
} satisfies StandardInput;
