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
  ],
  adoption: { by: "Social-, Handicap- og Sundhedsudvalget", on: "2024-12-02" },
  validity: "not-stated",
  source: {
    title: "Tekst om støtte- og kontaktpersonordningen, servicelovens § 99",
    titleIsOurs: true,
    seen: "2026-11-22",
  },
  summary: {
    promise:
      "En støtte- og kontaktperson opsøger dig og hjælper dig med at få kontakt til andre og klare mere selv.",
    who: "Kommunen nævner 5 punkter. Det første er, at du er socialt udsat eller hjemløs, har en sindslidelse eller et misbrug.",
    what: "Kontakt hjemme hos dig, ude, i telefonen eller på SMS. Du kan også få støtte til praktiske og sociale ting.",
    start:
      "Du behøver ikke en bevilling. Har du spørgsmål, så ring til kommunen. Nummeret afhænger af din alder.",
  },
  sections: {
    introduction: {
      status: "stated",
      body: [
        "Støtte- og kontaktpersonordningen er et tilbud, som er opsøgende og skal forebygge. Det er frivilligt, om du vil tage imod det.",
      ],
    },
    purpose: {
      status: "stated",
      body: [
        {
          kind: "list",
          intro: "Ordningen skal hjælpe og støtte dig, så du",
          items: [
            "får stærkere sociale færdigheder og kan skabe kontakt til andre mennesker og holde fast i den",
            "bliver mere selvstændig",
            "tager personligt ansvar",
            "får større livskvalitet og mere selvværd.",
          ],
        },
        "Ordningen kan også hjælpe, så du oplever mindre social isolation, og den kan udvikle samarbejdet mellem kommunen og dig. Så kan kommunen for eksempel hjælpe dig, når du vil kontakte og bruge aktivitets- og samværstilbud i kommunen.",
      ],
    },
    targetGroup: {
      status: "stated",
      body: [
        {
          kind: "conditions",
          rule: "not-stated",
          intro: "Kommunen kan tilbyde dig ordningen, hvis du",
          items: [
            "er socialt udsat, har en sindslidelse, har et misbrug eller er hjemløs. Flere af delene kan også passe på dig.",
            "ikke har fået støtte før",
            "ikke kan holde fast i andre tilbud",
            "vil have gavn af for eksempel behandling for misbrug eller bostøtte i dit eget hjem. Men du magter eller ønsker ikke uden videre den hjælp.",
            "kun magter begrænset kontakt eller kontakt en gang imellem og behøver en minimal støtte for at fungere.",
          ],
        },
      ],
    },
    content: {
      status: "stated",
      body: [
        "Støtte- og kontaktpersonen kan støtte dig i både praktiske og sociale ting. Det afhænger af dine behov og forudsætninger. Støtten skal give dig bedre muligheder for at fungere og klare mere selv.",
        {
          kind: "list",
          intro: "Støtte- og kontaktpersonen kan",
          items: [
            "gå med dig, når du skal til en offentlig myndighed",
            "bygge bro for dig til aktivitets- og samværstilbud, både frivillige og offentlige",
            "støtte dig i at få overblik over, hvilke rettigheder og pligter du har, når det gælder din egen forsørgelse",
            "afklare, om du har behov for støtte, der griber mere ind, hvis du er klar til det og motiveret",
            "støtte dig, hvis du skal have et andet sted at bo (genhusning)",
            "støtte dig i at blive boende i en permanent bolig",
            "støtte dig i kontakten med din familie og dine venner",
            "støtte dig i kontakten med behandlingstilbud, for eksempel behandlingspsykiatrien, behandling for misbrug eller din praktiserende læge",
            "hjælpe dig med at bryde isolationen og skabe og holde kontakt til omverdenen efter dine egne behov. Så kan du bedre bruge samfundets tilbud.",
            "bygge bro eller være bindeled mellem dig og sociale tilbud, myndigheder og private netværk",
            "koordinere og skabe eller genskabe en konstruktiv kontakt, så der er helhed og sammenhæng for dig.",
          ],
        },
      ],
    },
    delivery: {
      status: "stated",
      body: [
        "Det vigtigste i ordningen er relationen mellem dig og din støtte- og kontaktperson.",
        {
          kind: "list",
          intro: "Du kan få hjælpen på flere måder:",
          items: [
            "Støtte- og kontaktpersonen besøger dig i dit eget hjem.",
            "I har kontakt ude i det offentlige rum.",
            "I har kontakt på aktivitets- og samværstilbud.",
            "Støtte- og kontaktpersonen går med dig.",
            "I har kontakt i telefonen.",
            "I har kontakt på SMS.",
          ],
        },
      ],
    },
    scope: {
      status: "stated",
      body: [
        "Hvor længe ordningen varer, afhænger af dine behov og ressourcer. Det afhænger også af, hvor lang tid kommunen er om at få kontakt til dig.",
        "Du kan ikke få ordningen permanent. Men kommunen kan justere den eller starte den igen, når der er behov for det.",
        "Kommunen opsøger dig 1 gang hver måned eller flere gange hver uge. Det afhænger af, hvilken kontakt kommunen har med dig.",
      ],
    },
    provider: {
      status: "stated",
      body: ["Kommunens socialpædagogiske støtteteam giver dig hjælpen."],
    },
    howToApply: {
      status: "stated",
      body: [
        "Tilbuddet er frivilligt og opsøgende. Derfor behøver du ikke en bevilling.",
        "Har du spørgsmål til ordningen, kan du kontakte Brønderslev Kommune. Det kan en pårørende eller eventuelt din læge også. Telefonnumrene er til spørgsmål. Din alder bestemmer, hvem I skal ringe til.",
      ],
    },
    followUp: {
      status: "stated",
      body: ["Kommunen vurderer løbende, om du kan få et almindeligt tilbud."],
    },
    qualityGoals: {
      status: "stated",
      body: ["Kommunen forventer, at medarbejderne har de faglige kvalifikationer, som opgaven kræver."],
    },
  },
  facts: { referralNeeded: false, rightToRefuse: true },
  responsibilities: "not-stated",
  complaint: { kind: "not-stated" },
  contacts: [
    {
      id: "visitationen",
      name: "Visitationen – Det Specialiserede Område",
      for: ["apply", "ask"],
      when: "Du er fyldt 30 år.",
      ages: { from: 30 },
      phone: "99454421",
    },
    {
      id: "ungecentret",
      name: "UngeCentret",
      for: ["apply", "ask"],
      when: "Du er under 30 år.",
      ages: { to: 29 },
      phone: "99454705",
    },
  ],
  timeLimits: [],
  keywords: ["støtte-kontaktperson", "SKP", "opsøgende", "hjemløs", "misbrug", "sindslidelse", "ensom"],
} satisfies StandardInput;
