import type { StandardInput } from "klarstandard/model";

export default {
  id: "stoette-kontaktperson",
  title: "Støtte- og kontaktperson",
  revision: "2026-2",
  legalBasis: [{ act: "serviceloven", section: "99", role: "main", appeal: "usually-no-decision" }],
  citedRules: [
    { title: "Lov om social service – lovbekendtgørelse nr. 798 af 7. august 2019", number: "LBK 798/2019" },
    {
      title: "Vejledning nr. 9341 af 8. maj 2015 om hjælp og støtte efter serviceloven",
      number: "VEJ 9341/2015",
    },
    {
      title:
        "Vejledning nr. 10284 af 11. december 2017 om socialpædagogisk bistand, støtte- og kontaktpersoner, behandling og pasning af nærtstående efter reglerne i serviceloven",
      number: "VEJ 10284/2017",
    },
    { title: "Ankestyrelsens principafgørelser" },
  ],
  adoption: "not-stated",
  validity: "not-stated",
  source: {
    title: "Serviceniveau for støtte-kontaktperson efter Servicelovens § 99",
    seen: "2026-11-22",
  },
  summary: {
    promise:
      "En støtte- og kontaktperson (her: kontaktperson) hjælper dig med at få kontakt til omverdenen og støtter dig ved midlertidige eller akutte problemer.",
    who: "Dig, der er psykisk sårbar, hjemløs, har et misbrug, har særlige sociale problemer, isolerer dig eller ikke bruger andre tilbud. Kommunen skriver ikke, om ét punkt er nok, så spørg Fronten.",
    what: "Gratis hjælp i en periode, for eksempel samtaler, støtte i kriser og hjælp til kontakt med læge og boligselskab.",
    start: "Ring eller skriv til Fronten. Andre må også kontakte Fronten om dig.",
  },
  sections: {
    purpose: {
      status: "stated",
      body: [
        "Kontaktpersonen skal styrke dine muligheder for at få og bevare kontakt til omverdenen efter dine ønsker og behov. Kontaktpersonen skal også støtte dig, når du har problemer, der er midlertidige eller opstår akut. Du skal blandt andet blive bedre til at bruge de tilbud, der findes, hvis det er relevant.",
        "Støtte efter serviceloven skal give dig bedre muligheder for at udvikle dig og klare dig selv. Eller den skal gøre din hverdag lettere og din livskvalitet bedre.",
      ],
    },
    targetGroup: {
      status: "stated",
      body: [
        {
          kind: "conditions",
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
          intro: "Du kan få støtte og rådgivning, når",
          items: [
            "andre er bekymrede for dig",
            "du har behov for støtte til at håndtere sociale og personlige udfordringer.",
          ],
        },
      ],
    },
    criteria: {
      status: "stated",
      body: [
        {
          kind: "list",
          intro:
            "Kommunen følger altid disse principper, når den tager stilling til støtte efter serviceloven:",
          items: [
            "Kommunen tilbyder altid den hjælp, der griber mindst ind i dit liv og stadig dækker dit behov.",
            "Kommunen skal hele tiden afveje faglige og økonomiske hensyn nøje mod hinanden.",
          ],
        },
        "Kommunen laver en konkret, individuel vurdering af din situation, hver gang den træffer en afgørelse.",
      ],
    },
    content: {
      status: "stated",
      body: [
        {
          kind: "list",
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
        "Hjælpen tager udgangspunkt i din situation og dine behov. Den er et supplement til andre sociale tilbud og indsatser og kan ikke erstatte dem.",
      ],
    },
    delivery: {
      status: "stated",
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
      body: ["Hjælpen er midlertidig. Men kommunen kan ikke på forhånd sige, hvor længe den varer."],
    },
    ending: {
      status: "stated",
      body: [
        "Hjælpen slutter, når du selv vil have det.",
        "Hjælpen slutter også, når isolationen er brudt. Det betyder, at du har fået kontakt til omverdenen, for eksempel til offentlige myndigheder, dit netværk eller andre tilbud.",
        "Hjælpen slutter også, hvis det i længere tid ikke er lykkedes at få kontakt til dig. Først laver kommunen en konkret, individuel vurdering.",
      ],
    },
    provider: {
      status: "stated",
      body: ["Kontaktpersonen kommer fra Fronten, som er et af Ballerup Kommunes tilbud."],
    },
    freeChoice: {
      status: "stated-none",
      body: ["Du kan ikke vælge en anden leverandør end Fronten. Der er altså ikke frit valg."],
    },
    cost: {
      status: "stated",
      body: ["Du skal ikke selv betale noget for hjælpen."],
    },
    howToApply: {
      status: "stated",
      body: [
        "Kontakt Fronten. Alle må kontakte Fronten og fortælle om et menneske, der har brug for hjælp.",
        "En kontaktperson kan også selv opsøge dig.",
      ],
    },
    rights: {
      status: "stated",
      body: ["Du kan sige nej tak til hjælpen.", "Du kan være anonym, når du taler med kontaktpersonen."],
    },
    values: {
      status: "stated",
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
        "Kommunens serviceniveau beskriver, hvad du har ret til, hvis du hører til målgruppen for en kontaktperson. Det tager udgangspunkt i serviceloven (lov om social service).",
        "Kommunens servicemål skal sikre, at det serviceniveau, politikerne har fastsat, de konkrete afgørelser og den hjælp, du faktisk får, passer sammen.",
      ],
    },
  ],
  facts: {
    price: { kind: "free" },
    anonymity: true,
    rightToRefuse: true,
    freeChoice: false,
  },
  responsibilities: {
    intro: "Når du får hjælp, kræver det 2 ting af dig:",
    items: [
      { text: "Du samarbejder, så godt du kan." },
      { text: "Du opfører dig ikke truende over for medarbejderne." },
    ],
  },
  complaint: { kind: "not-stated" },
  // Only this source gives the mail address.
  contacts: [{ shared: "fronten", email: "22-front@balk.dk" }],
  timeLimits: [],
  keywords: ["støtte-kontaktperson", "SKP", "opsøgende", "hjemløs", "misbrug", "psykisk sårbar", "ensom"],
} satisfies StandardInput;
