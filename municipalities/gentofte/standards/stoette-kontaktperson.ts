import type { StandardInput } from "klarstandard/model";

export default {
  id: "stoette-kontaktperson",
  title: "Støtte- og kontaktperson",
  edition: "2026-1",
  legalBasis: [
    {
      act: "serviceloven",
      section: "99",
      role: "main",
      says: "Kommunen skal sørge for et tilbud om en støtte- og kontaktperson. Tilbuddet er til mennesker med en sindslidelse, mennesker med et stof- eller alkoholmisbrug og mennesker med særlige sociale problemer, som ikke har en bolig eller ikke kan være i den.",
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
    promise: "En støtte- og kontaktperson kommer ud til dig og hjælper dig med at få kontakt til andre.",
    who: "Du er socialt udsat og isoleret og har brug for hjælp og støtte nu.",
    what: "En kontaktperson, som du kan tale med, og som hjælper dig videre.",
    start: "Ring eller skriv til støtte-kontaktperson-teamet. Andre må også gøre det for dig.",
  },
  sections: {
    introduction: {
      status: "stated",
      body: ["Her kan du læse, hvad Gentofte Kommune tilbyder med en støtte- og kontaktperson."],
    },
    targetGroup: {
      status: "stated",
      body: [
        "Støtte- og kontaktpersonen er for dig, der er socialt udsat og isoleret, og som her og nu har brug for hjælp og støtte.",
        {
          kind: "list",
          intro: "Du kan for eksempel",
          items: ["være hjemløs", "have et misbrug", "have en sindslidelse."],
        },
      ],
    },
    purpose: {
      status: "stated",
      body: [
        "Kommunen opsøger de mennesker, der er mest udsatte og isolerede, og som ikke selv har kræfter til at kontakte kommunens øvrige tilbud. Målet er at få kontakt med dem.",
      ],
    },
    criteria: {
      status: "stated",
      body: [
        "Du skal ikke henvises eller visiteres af nogen. Alle kan kontakte kommunen og fortælle, at et menneske har brug for hjælp.",
        "Ofte er det naboer, pårørende, ansatte i sundhedsvæsenet eller andre fagfolk, der henvender sig.",
      ],
    },
    provider: {
      status: "stated",
      body: ["Støtte- og kontaktpersonerne kommer fra Center for Trivsel og Netværk."],
    },
    content: {
      status: "stated",
      body: [
        "Hjælpen tager afsæt i det, du selv kan, og det, du har brug for. Den skal hjælpe dig til at leve så selvstændigt som muligt.",
        {
          kind: "list",
          intro: "Kontaktpersonen kan for eksempel støtte dig, så du",
          items: [
            "får lyst og mod til at tage imod hjælp og støtte",
            "holder fast i og får bedre mulighed for kontakt med andre, på den måde du selv ønsker og har brug for",
            "kan bruge samfundets muligheder og kommunens øvrige tilbud.",
          ],
        },
      ],
    },
    rights: {
      status: "stated",
      body: [
        "Du kan sige nej tak til hjælpen.",
        "Du kan også være anonym, når du taler med støtte- og kontaktpersonen.",
      ],
    },
    cost: {
      status: "stated",
      body: [
        "Støtte- og kontaktpersonen er gratis. Deltager I i aktiviteter, betaler du selv dine egne udgifter.",
      ],
    },
    followUp: {
      status: "stated-none",
      body: [
        "Kommunen har ikke fastlagt, hvornår den følger op.",
        "Ønsker du det, og mener din støtte- og kontaktperson, at det er relevant, kan du få tættere kontakt til kommunen. Så vurderer kommunen, om du har brug for anden støtte, for eksempel efter servicelovens § 82 eller § 85.",
      ],
    },
    scope: {
      status: "stated",
      body: [
        "Hjælpen er midlertidig. Den gives som udgangspunkt i dagtimerne på hverdage.",
        "Hvor længe hjælpen varer, afhænger af dit behov. Det er forskelligt fra person til person, hvor lang tid det tager at skabe kontakt, hvornår kontakten kan slutte, og hvornår du kan gå videre til anden relevant støtte.",
      ],
    },
    howToApply: {
      status: "stated",
      body: [
        "Kontakt støtte-kontaktperson-teamet på telefon eller mail.",
        "Er du i tvivl, om teamet kan hjælpe, så kontakt Social og Handicap. De vurderer det.",
        "Har din mail personlige oplysninger, kan du bruge kommunens sikre mail.",
      ],
    },
  },
  facts: {
    price: { kind: "free", note: "Du betaler selv dine egne udgifter, hvis I deltager i aktiviteter." },
    referralNeeded: false,
    anonymity: true,
    rightToRefuse: true,
  },
  responsibilities: {
    items: [
      { text: "Du er med til at planlægge hjælpen og lave aftaler om den, og du samarbejder om det." },
      { text: "Du bidrager til en god dialog med din støtte- og kontaktperson." },
      { text: "Du betaler selv dine udgifter, hvis I deltager i aktiviteter. Kontaktpersonens hjælp er gratis." },
    ],
  },
  complaint: {
    kind: "stated-none",
    statement: "Kommunen skriver, at man ikke kan klage.",
    reasonGiven: false,
  },
  emergency: {
    body: [
      "Er dit eller andres liv og helbred i fare lige nu, så kontakt straks for eksempel politiet, hospitalet, lægevagten eller din egen læge.",
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
      when: "Du vil vide, om teamet kan hjælpe.",
      phone: "39980000",
      email: "socialoghandicap@gentofte.dk",
      secureEmail: "gentofte@gentofte.dk",
    },
  ],
  timeLimits: [],
} satisfies StandardInput;
