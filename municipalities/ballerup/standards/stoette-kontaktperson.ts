import type { StandardInput } from "klarstandard/model";

export default {
  id: "stoette-kontaktperson",
  title: "Støtte- og kontaktperson",
  revision: "2026-1",
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
      "En støtte- og kontaktperson hjælper dig ved midlertidige eller akutte problemer og med at få kontakt til omverdenen.",
    who: "Kommunen nævner 6 punkter. Nogle af dem handler om misbrug, hjemløshed, psykisk sårbarhed og om at isolere sig.",
    what: "Gratis hjælp i en periode, for eksempel samtaler, støtte i kriser og hjælp til kontakt med læge og boligselskab.",
    start: "Ring eller skriv til Fronten. Andre må også kontakte Fronten om dig.",
  },
  sections: {
    introduction: {
      status: "stated",
      body: [
        "Her kan du læse, hvad du har ret til i Ballerup Kommune. Det gælder, hvis du hører til målgruppen for en støtte- og kontaktperson.",
        {
          kind: "list",
          intro: "Kommunens servicemål skal sikre, at 3 ting passer sammen:",
          items: [
            "det serviceniveau, politikerne har fastsat",
            "de konkrete afgørelser",
            "den hjælp, du faktisk får.",
          ],
        },
        "Serviceniveauet tager udgangspunkt i serviceloven (lov om social service).",
      ],
    },
    purpose: {
      status: "stated",
      body: [
        "Støtte efter serviceloven skal fremme, at du kan udvikle dig og klare dig selv. Eller den skal gøre din hverdag lettere og din livskvalitet bedre.",
        "Støtte- og kontaktpersonen skal styrke dine muligheder for at få kontakt til omverdenen og holde fast i den. Det sker efter dine ønsker og behov.",
        "Støtte- og kontaktpersonen skal også støtte dig, når du har problemer, der er midlertidige eller opstår akut. Er det relevant, skal støtten blandt andet gøre dig bedre til at bruge de tilbud, der findes i forvejen.",
      ],
    },
    targetGroup: {
      status: "stated",
      body: [
        {
          kind: "conditions",
          rule: "not-stated",
          intro: "Du kan få hjælp af en støtte- og kontaktperson, hvis du",
          items: [
            "ikke bruger eller ikke kan bruge samfundets muligheder og de tilbud, der findes i forvejen",
            "er psykisk sårbar",
            "misbruger stoffer eller alkohol",
            "ikke kan være i din egen bolig eller er hjemløs",
            "har særlige sociale problemer",
            "isolerer dig.",
          ],
        },
        {
          kind: "list",
          intro: "Hjælpen kan være støtte og rådgivning. Du kan få den, når",
          items: [
            "andre er bekymrede for dig",
            "du skal håndtere sociale og personlige udfordringer og har behov for støtte til det.",
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
            "Har du et problem, der er midlertidigt eller er opstået akut, kan støtte- og kontaktpersonen for eksempel",
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
        "Din situation og dine behov er udgangspunktet for hjælpen.",
        "Støtte- og kontaktpersonen er et supplement til andre sociale tilbud og indsatser. Støtte- og kontaktpersonen kan ikke træde i stedet for dem.",
      ],
    },
    delivery: {
      status: "stated",
      body: [
        {
          kind: "steps",
          intro: "Støtten kan som udgangspunkt bestå af 5 faser:",
          items: [
            "**Opsøgende:** Støtte- og kontaktpersonen skaber kontakt til dig, og I bygger en relation op.",
            "**Afklarende:** Støtte- og kontaktpersonen finder ud af, hvad du har behov for og ønsker.",
            "**Motiverende:** Støtte- og kontaktpersonen motiverer dig til at ændre noget. I bygger også bro til omverdenen, for eksempel til dit netværk eller en anden etableret indsats.",
            "**Stabiliserende:** Støtte- og kontaktpersonen bakker aktivt op om det, du gør. Det gælder også eventuel behandling eller henvisning til en anden indsats.",
            "**Afsluttende:** Støtte- og kontaktpersonen trækker sig tilbage. Du kan klare dig selv, enten med en anden indsats eller uden.",
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
        "Hjælpen slutter også, når isolationen er brudt. Det vil sige, at du har fået kontakt til omverdenen. Det kan for eksempel være til offentlige myndigheder, dit netværk eller de tilbud, der findes i forvejen.",
        "Er det i længere tid ikke lykkedes at få kontakt til dig, slutter hjælpen også. Men først laver kommunen en konkret, individuel vurdering.",
      ],
    },
    provider: {
      status: "stated",
      body: ["Støtte- og kontaktpersonerne kommer fra Fronten, som er et af Ballerup Kommunes tilbud."],
    },
    freeChoice: {
      status: "stated-none",
      body: ["Der er ikke frit valg. Du kan altså ikke vælge en anden leverandør end Fronten."],
    },
    cost: {
      status: "stated",
      body: ["Du skal ikke selv betale noget for hjælpen. Der er altså ingen egenbetaling."],
    },
    howToApply: {
      status: "stated",
      body: [
        "Kontakt Fronten. Alle må kontakte Fronten og fortælle om et menneske, der har brug for hjælp.",
        "Støtte- og kontaktpersonerne kan også selv opsøge dig.",
      ],
    },
    rights: {
      status: "stated",
      body: [
        "Du kan sige nej tak til hjælpen.",
        "Du, der har brug for hjælp, kan være anonym, når du taler med støtte- og kontaktpersonen.",
      ],
    },
    values: {
      status: "stated",
      body: [
        "Støtten bygger på, at du selv har et ansvar. Du har ansvar for at bruge dine evner og muligheder og for at udvikle dig, så langt du kan.",
      ],
    },
  },
  facts: {
    price: { kind: "free" },
    anonymity: true,
    rightToRefuse: true,
    freeChoice: false,
  },
  responsibilities: {
    intro:
      "Støtten bygger på, at du selv har ansvar for at udvikle dig og bruge dine evner og muligheder, så langt du kan. Når du får hjælp, beder kommunen dig om 2 ting:",
    items: [
      { text: "Du samarbejder efter bedste evne." },
      { text: "Du opfører dig ikke truende over for medarbejderne." },
    ],
  },
  complaint: { kind: "not-stated" },
  // Only this source gives the mail address.
  contacts: [{ shared: "fronten", email: "22-front@balk.dk" }],
  timeLimits: [],
  keywords: ["støtte-kontaktperson", "SKP", "opsøgende", "hjemløs", "misbrug", "psykisk sårbar", "ensom"],
} satisfies StandardInput;
