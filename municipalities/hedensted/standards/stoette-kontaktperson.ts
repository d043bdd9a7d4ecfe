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
  source: {
    title: "Kvalitetsstandard: Støtte-kontaktpersonordning, Serviceloven § 99",
    seen: "2026-11-22",
  },
  summary: {
    promise:
      "En støtte- og kontaktperson opsøger dig og kan for eksempel støtte dig i at få kontakt til omverdenen.",
    who: "Du er socialt udsat og isoleret og har brug for hjælp her og nu. Du får ikke i forvejen hjælp fra kommunens andre tilbud.",
    what: "Gratis hjælp om dagen på hverdage. Rammen er højst 2 timer om ugen.",
    start: "Kontakt Hedensted Kommune. Andre må også kontakte kommunen om dig.",
  },
  sections: {
    introduction: {
      status: "stated",
      body: [
        "Her kan du læse om Hedensted Kommunes serviceniveau for støtte- og kontaktpersoner efter servicelovens § 99.",
      ],
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
        "Støtte- og kontaktpersonen er for dig, der er socialt udsat og isoleret. Du har brug for støtte og hjælp her og nu. Du får ikke i forvejen hjælp fra de andre tilbud, som kommunen har.",
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
        "Det kan være pårørende, naboer, ansatte i sundhedsvæsenet eller andre fagfolk.",
      ],
    },
    content: {
      status: "stated",
      body: [
        "Hjælpen er lagt særligt til rette efter dine egne ressourcer og behov. Den skal hjælpe dig til at leve så selvstændigt som muligt.",
        {
          kind: "list",
          intro: "Støtte- og kontaktpersonen kan for eksempel",
          items: [
            "motivere dig, så du får lyst og mod til at tage imod hjælp og støtte",
            "tilbyde at hjælpe dig, når du skal have kontakt med en offentlig myndighed",
            "bevare og styrke dine muligheder for at skabe og holde kontakt til omverdenen efter dine egne ønsker og behov",
            "støtte dig, så du kan bruge samfundets muligheder og de andre tilbud, der findes i forvejen",
            "støtte og motivere dig til at tage kontakt til Rusmiddelcentret, hvis det ser ud til at være relevant.",
          ],
        },
      ],
    },
    delivery: {
      status: "stated",
      heading: "Hvordan får støtte- og kontaktpersonen kontakt til dig?",
      body: [
        "Kommunen stræber efter, at I får den første kontakt inden for 5 hverdage. Det kan ske i telefonen, eller I kan mødes personligt.",
        "Kommunens tekst siger ikke, hvornår de 5 hverdage begynder.",
        {
          kind: "steps",
          intro: "Sådan prøver støtte- og kontaktpersonen at få fat i dig:",
          items: [
            "Støtte- og kontaktpersonen kommer 2 gange til din adresse eller der, hvor du opholder dig. Ved besøgene lægger støtte- og kontaktpersonen også en seddel med kontaktoplysninger i din postkasse.",
            "Møder I ikke hinanden dér, prøver støtte- og kontaktpersonen også flere gange at få fat i dig på telefonen.",
          ],
        },
      ],
    },
    scope: {
      status: "stated",
      body: [
        "Rammen er højst 2 timers hjælp om ugen.",
        "Hjælpen er midlertidig. Du får den på hverdage og om dagen.",
        "Hvor længe du får hjælp, afhænger af dit behov. Det er forskelligt fra person til person, hvor hurtigt I får kontakt.",
      ],
    },
    ending: {
      status: "stated",
      body: [
        "Det er forskelligt, hvornår kontakten kan slutte. Det er også forskelligt, hvornår du kan gå over til anden relevant støtte.",
        "Får støtte- og kontaktpersonen ikke kontakt til dig, hverken ved besøgene eller i telefonen, afslutter kommunen hjælpen.",
      ],
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
        "Du kan selv kontakte Hedensted Kommune. Det kan andre også gøre for dig.",
        "Kommunens tekst siger ikke, hvilken afdeling du skal kontakte.",
      ],
    },
    followUp: {
      status: "stated-none",
      body: [
        "Kommunen har ikke fastlagt nogen opfølgning på hjælpen.",
        "Du kan få tættere kontakt til kommunen, hvis du ønsker det. Din støtte- og kontaktperson skal også mene, at det er relevant. Så vurderer kommunen, hvilken støtte du har behov for. Det kan for eksempel være støtte efter servicelovens § 82 eller § 85, eller det kan være noget andet.",
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
    hoursPerWeekAtMost: 2,
    visitsBeforeClosing: 2,
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
    statement: "Hedensted Kommune skriver, at du ikke kan klage.",
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
  contacts: [],
  timeLimits: [
    {
      kind: "first-contact",
      what: "Første kontakt",
      bound: "aim",
      stated: [{ value: 5, unit: "weekdays" }],
    },
  ],
  keywords: ["støtte-kontaktperson", "SKP", "opsøgende", "hjemløs", "misbrug", "sindslidelse", "ensom"],
} satisfies StandardInput;
