import type { StandardInput } from "klarstandard/model";

export default {
  id: "stoette-kontaktperson",
  title: "Støtte- og kontaktperson",
  revision: "2026-1",
  legalBasis: [
    {
      act: "serviceloven",
      section: "99",
      role: "main",
      says: "Kommunen skal sørge for at kunne tilbyde en støtte- og kontaktperson. Tilbuddet er til mennesker med en sindslidelse og mennesker, der misbruger stoffer eller alkohol. Tilbuddet gælder også mennesker med særlige sociale problemer, som mangler deres egen bolig eller ikke kan være i den.",
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
      "En støtte- og kontaktperson opsøger dig og kan for eksempel støtte dig i at få kontakt til omverdenen.",
    who: "Du er socialt udsat og isoleret og har brug for hjælp her og nu.",
    what: "Gratis hjælp, der er lagt til rette for dig, som udgangspunkt om dagen på hverdage.",
    start: "Ring eller skriv til støtte-kontaktperson-teamet. Andre må også kontakte kommunen om dig.",
  },
  sections: {
    introduction: {
      status: "stated",
      body: ["Her kan du læse om Gentofte Kommunes serviceniveau for støtte- og kontaktpersoner."],
    },
    purpose: {
      status: "stated",
      body: [
        "Kommunen opsøger de mennesker, der er allermest socialt udsatte og isolerede. De magter ikke selv at tage kontakt til de tilbud, der findes i forvejen. Formålet er at få kontakt med dem.",
      ],
    },
    targetGroup: {
      status: "stated",
      body: [
        "Støtte- og kontaktpersonen er for dig, der er socialt udsat og isoleret. Du har brug for støtte og hjælp her og nu.",
        {
          kind: "list",
          intro: "Du kan for eksempel",
          items: ["være hjemløs", "have et misbrug, en sindslidelse eller begge dele."],
        },
      ],
    },
    criteria: {
      status: "stated",
      heading: "Hvem kan kontakte kommunen?",
      body: [
        "Hjælpen er selvvisiterende. Det vil sige, at alle må kontakte kommunen og fortælle om et menneske, der har brug for hjælp.",
        "Ofte er det naboer, pårørende, ansatte i sundhedsvæsenet eller andre fagfolk, der gør det.",
      ],
    },
    content: {
      status: "stated",
      body: [
        "Hjælpen er lagt særligt til rette efter dine egne ressourcer og behov. Den skal hjælpe dig til at leve så selvstændigt som muligt.",
        {
          kind: "list",
          intro: "Støtte- og kontaktpersonen kan for eksempel støtte dig, så du",
          items: [
            "får lyst og mod til at tage imod hjælp og støtte",
            "beholder og styrker dine muligheder for at skabe og holde kontakt til omverdenen efter dine egne ønsker og behov",
            "kan bruge samfundets muligheder og de andre tilbud, der findes i forvejen.",
          ],
        },
      ],
    },
    scope: {
      status: "stated",
      body: [
        "Hjælpen er midlertidig. Som udgangspunkt får du den på hverdage og om dagen.",
        "Hvor længe du får hjælp, afhænger af dit behov. Det er forskelligt fra person til person, hvor hurtigt I får kontakt.",
      ],
    },
    ending: {
      status: "stated",
      body: [
        "Det er forskelligt, hvornår kontakten kan slutte. Det er også forskelligt, hvornår du kan gå over til anden relevant støtte.",
      ],
    },
    provider: {
      status: "stated",
      body: ["Støtte- og kontaktpersonerne hører til Center for Trivsel og Netværk."],
    },
    cost: {
      status: "stated",
      body: [
        "Hjælpen fra støtte- og kontaktpersonen er gratis. Deltager du i aktiviteter, betaler du selv dine egne udgifter.",
      ],
    },
    howToApply: {
      status: "stated",
      body: [
        "Kontakt støtte-kontaktperson-teamet på telefon eller mail.",
        "Vil du have vurderet, om teamet kan hjælpe, så kontakt Social og Handicap.",
        "Kommunen har også en sikker mail.",
        "Alle må kontakte kommunen og fortælle om et menneske, der har brug for hjælp.",
      ],
    },
    followUp: {
      status: "stated-none",
      body: [
        "Kommunen har ikke fastlagt nogen opfølgning på hjælpen.",
        "Du kan få tættere kontakt til kommunen, hvis du ønsker det. Din støtte- og kontaktperson skal også mene, at det er relevant. Så vurderer kommunen, hvilken støtte du har behov for. Det kan for eksempel være støtte efter servicelovens § 82 eller § 85.",
      ],
    },
    rights: {
      status: "stated",
      body: [
        "Du kan sige nej tak til hjælpen.",
        "Du kan også vælge at være anonym, når du taler med støtte- og kontaktpersonen.",
      ],
    },
  },
  facts: {
    price: { kind: "free", note: "Du betaler selv dine egne udgifter, hvis du deltager i aktiviteter." },
    anonymity: true,
    rightToRefuse: true,
  },
  responsibilities: {
    items: [
      { text: "Du er med, når I planlægger hjælpen og laver aftaler om den, og du samarbejder om det." },
      { text: "Du bidrager til, at dialogen med din støtte- og kontaktperson er konstruktiv." },
      {
        text: "Du betaler selv dine egne udgifter, hvis du deltager i aktiviteter. Hjælpen fra støtte- og kontaktpersonen er gratis.",
      },
    ],
  },
  complaint: {
    kind: "stated-none",
    statement: "Gentofte Kommune skriver, at du ikke kan klage.",
    reasonGiven: false,
  },
  emergency: {
    body: [
      "Er dit eller andres liv og helbred i fare lige nu, så kontakt de rette myndigheder. Det kan være politiet, hospitalet, lægevagten eller din egen læge.",
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
      name: "Støtte-kontaktperson-teamet",
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
  keywords: ["støtte-kontaktperson", "SKP", "opsøgende", "hjemløs", "misbrug", "sindslidelse", "ensom"],
} satisfies StandardInput;
