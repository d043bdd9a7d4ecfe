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
      where: "hvad paragraffen siger, er vores eget [1, 73]",
    },
  ],
  citedRules: [
    {
      title: "Lov om social service – lovbekendtgørelse nr. 798 af 7. august 2019",
      number: "LBK 798/2019",
      where: "[73]",
    },
    {
      title: "Vejledning nr. 9341 af 8. maj 2015 om hjælp og støtte efter serviceloven",
      number: "VEJ 9341/2015",
      where: "[74]",
    },
    {
      title:
        "Vejledning nr. 10284 af 11. december 2017 om socialpædagogisk bistand, støtte- og kontaktpersoner, behandling og pasning af nærtstående efter reglerne i serviceloven",
      number: "VEJ 10284/2017",
      where: "[75]",
    },
    { title: "Ankestyrelsens principafgørelser", where: "[76]" },
  ],
  adoption: "not-stated",
  validity: "not-stated",
  source: {
    title: "Serviceniveau for støtte-kontaktperson efter Servicelovens § 99",
    seen: "2026-11-22",
    fingerprint: "77-651f832a42ae7e6e",
    leftOut: [
      {
        sentences: "[2, 12-13, 16, 27, 31-32, 43, 52, 55-56, 65, 67, 72]",
        because: "Overskrifter; siden har sine egne.",
      },
      { sentences: "[77]", because: "Linket bag mailadressen i [64]; den står i kontakten." },
    ],
  },
  summary: {
    promise:
      "En støtte- og kontaktperson hjælper dig med at få kontakt til andre og støtter dig ved problemer, der er midlertidige eller kommer pludseligt.",
    who: "Dig, der er psykisk sårbar eller hjemløs, har et misbrug eller særlige sociale problemer, isolerer dig eller ikke bruger andre tilbud. Kommunen skriver ikke, om ét punkt er nok, så spørg Fronten.",
    what: "Gratis hjælp i en periode, for eksempel samtaler, støtte i kriser og hjælp til kontakt med læge og boligselskab.",
    start: "Ring eller skriv til Fronten. Andre må også kontakte Fronten om dig.",
  },
  sections: {
    purpose: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[14-15]",
          text: "Kontaktpersonen skal styrke dine muligheder for at få og bevare kontakt til omverdenen efter dine ønsker og behov. Kontaktpersonen skal også støtte dig, når du har problemer, der er midlertidige eller opstår akut. Blandt andet skal du få lettere ved at bruge de tilbud, der findes, hvis det er relevant.",
        },
        {
          kind: "text",
          where: "[6]",
          text: "Støtte efter serviceloven skal give dig bedre muligheder for at udvikle dig og klare dig selv. Eller den skal gøre din hverdag lettere og din livskvalitet bedre.",
        },
      ],
    },
    targetGroup: {
      status: "stated",
      body: [
        {
          kind: "conditions",
          where: "[17-23]",
          rule: "not-stated",
          intro: "Du kan få hjælp af en kontaktperson, hvis du",
          items: [
            "ikke bruger eller ikke kan bruge samfundets muligheder og de tilbud, der findes",
            "er psykisk sårbar",
            "har et misbrug af stoffer eller alkohol",
            "ikke kan være i din egen bolig eller er hjemløs",
            "har særlige sociale problemer",
            "isolerer dig.",
          ],
        },
        {
          kind: "list",
          where: "[24-26]",
          intro: "Du kan få støtte og rådgivning, når",
          items: [
            "andre er bekymrede for dig",
            "du skal håndtere personlige og sociale udfordringer og har behov for støtte.",
          ],
        },
      ],
    },
    criteria: {
      status: "stated",
      body: [
        {
          kind: "list",
          where: "[8-10]",
          intro:
            "Kommunen følger altid disse principper, når den tager stilling til støtte efter serviceloven:",
          items: [
            "Kommunen tilbyder altid den hjælp, der griber mindst ind i dit liv og stadig dækker dit behov.",
            "Kommunen skal hele tiden afveje faglige og økonomiske hensyn nøje mod hinanden.",
          ],
        },
        {
          kind: "text",
          where: "[11]",
          text: "Kommunen laver en konkret, individuel vurdering af din situation, hver gang den træffer en afgørelse.",
        },
      ],
    },
    content: {
      status: "stated",
      body: [
        {
          kind: "list",
          where: "[33-40]",
          intro:
            "Hvis du har et problem, der er midlertidigt eller opstår akut, kan kontaktpersonen for eksempel",
          items: [
            "hjælpe dig, når du skal have kontakt til offentlige institutioner",
            "støtte dig, når du er i krise",
            "have samtaler med dig, som motiverer dig",
            "hjælpe med kontakten til boligselskaber",
            "hjælpe med kontakten til læge, tandlæge og sygehus",
            "hjælpe med kontakten til dit netværk",
            "motivere dig til afklaring og behandling.",
          ],
        },
        {
          kind: "text",
          where: "[41-42]",
          text: "Udgangspunktet er din situation og dine behov. Hjælpen er et supplement til andre sociale tilbud og indsatser og kan ikke erstatte dem.",
        },
      ],
    },
    delivery: {
      status: "stated",
      where: "[45-51]",
      body: [
        {
          kind: "steps",
          intro: "Støtten kan som udgangspunkt bestå af 5 faser:",
          items: [
            "**Opsøgende:** Kontaktpersonen skaber kontakt til dig og opbygger en relation.",
            "**Afklarende:** Kontaktpersonen finder ud af, hvad du har behov for og ønsker.",
            "**Motiverende:** Kontaktpersonen motiverer dig til forandring og bygger bro til omverdenen, for eksempel til dit netværk eller en anden etableret indsats.",
            "**Stabiliserende:** Kontaktpersonen støtter aktivt det, du gør, og en eventuel behandling eller henvisning til en anden indsats.",
            "**Afsluttende:** Kontaktpersonen trækker sig tilbage. Du klarer dig selv, med eller uden en anden indsats.",
          ],
        },
      ],
    },
    scope: {
      status: "stated",
      heading: "Hvor længe kan du få hjælp?",
      where: "[44]",
      body: ["Hjælpen er midlertidig. Men kommunen kan ikke på forhånd sige, hvor længe den varer."],
    },
    ending: {
      status: "stated",
      body: [
        { kind: "text", where: "[53]", text: "Hjælpen slutter, når du selv vil have det." },
        {
          kind: "text",
          where: "[53]",
          text: "Hjælpen slutter også, når isolationen er brudt. Det betyder, at du har fået kontakt til omverdenen, for eksempel til offentlige myndigheder, dit netværk eller andre tilbud.",
        },
        {
          kind: "text",
          where: "[54]",
          text: "Hjælpen slutter også, hvis det i længere tid ikke er lykkedes at få kontakt til dig. Først laver kommunen en konkret, individuel vurdering.",
        },
      ],
    },
    provider: {
      status: "stated",
      where: "[58]",
      body: ["Kontaktpersonen kommer fra Fronten, som er et af Ballerup Kommunes tilbud."],
    },
    freeChoice: {
      status: "stated-none",
      where: "[57-58]",
      body: ["Du kan ikke vælge en anden leverandør end Fronten. Der er altså ikke frit valg."],
    },
    cost: {
      status: "stated",
      where: "[66]",
      body: ["Du skal ikke selv betale noget for hjælpen."],
    },
    howToApply: {
      status: "stated",
      where: "[68-69]",
      body: [
        "Kontakt Fronten. Alle må kontakte Fronten og fortælle om et menneske, der har brug for hjælp.",
        "En kontaktperson kan også selv opsøge dig.",
      ],
    },
    rights: {
      status: "stated",
      body: [
        { kind: "text", where: "[71]", text: "Du kan sige nej tak til hjælpen." },
        { kind: "text", where: "[70]", text: "Du kan være anonym, når du taler med kontaktpersonen." },
      ],
    },
    values: {
      status: "stated",
      where: "[7]",
      body: [
        "Støtten bygger på, at du selv har ansvar for at udvikle dig og bruge dine evner og muligheder, så langt du kan.",
      ],
    },
  },
  ownSections: [
    {
      id: "serviceniveauet",
      heading: "Hvad er kommunens serviceniveau?",
      after: "values",
      body: [
        {
          kind: "text",
          where: "[3, 5]",
          text: "Kommunens serviceniveau beskriver, hvad du har ret til, hvis du hører til målgruppen for en kontaktperson. Det tager udgangspunkt i serviceloven (lov om social service).",
        },
        {
          kind: "text",
          where: "[4]",
          text: "Kommunens servicemål skal sikre, at tre ting passer sammen: politikernes serviceniveau, de konkrete afgørelser og den hjælp, du faktisk får.",
        },
      ],
    },
  ],
  facts: {
    price: { kind: "free" },
    anonymity: true,
    rightToRefuse: true,
    freeChoice: false,
  },
  questions: ["Hvor mange timer kan jeg få?"],
  responsibilities: {
    intro: "Når du får hjælp, kræver det 2 ting af dig:",
    items: [
      { text: "Du samarbejder efter bedste evne.", where: "[29]" },
      { text: "Du opfører dig ikke truende over for medarbejderne.", where: "[30]" },
    ],
  },
  complaint: { kind: "not-stated" },
  // Only this source gives the mail address.
  contacts: [{ shared: "fronten", email: "22-front@balk.dk", where: "[59-64]" }],
  timeLimits: [],
  keywords: ["støtte-kontaktperson", "SKP", "opsøgende", "hjemløs", "misbrug", "psykisk sårbar", "ensom"],
  where: {
    title: "[1]",
    summary: "det om uklarheden er vores eget [14-15, 17-23, 33-42, 44, 58, 63-64, 66, 68]",
    facts: "[57, 66, 70-71]",
    responsibilities: "[28]",
  },
} satisfies StandardInput;
