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
      where: "[55-56]",
    },
  ],
  adoption: { by: "Social-, Handicap- og Sundhedsudvalget", on: "2024-12-02" },
  validity: "not-stated",
  source: {
    title: "Tekst om støtte- og kontaktpersonordningen, servicelovens § 99",
    titleIsOurs: true,
    seen: "2026-11-22",
    fingerprint: "57-9d5c967f1f5ce181",
    leftOut: [
      { sentences: "[1, 4, 11, 14, 24, 48, 50-51, 54]", because: "Overskrifter; siden har sine egne." },
      { sentences: "[53]", because: "Sidetal." },
    ],
  },
  summary: {
    promise:
      "En støtte- og kontaktperson kommer ud til dig og hjælper dig med at få kontakt til andre og klare mere selv.",
    who: "Dig, der er socialt udsat eller hjemløs eller har en sindslidelse eller et misbrug. Kommunen nævner også 4 andre punkter. Det er uklart, om ét punkt er nok, så ring og spørg.",
    what: "Kontakt hjemme hos dig, ude, i telefonen eller på sms og støtte til praktiske og sociale ting.",
    start:
      "Du behøver ikke en bevilling. Ring og spørg, hvordan du får hjælpen. Nummeret afhænger af din alder.",
  },
  sections: {
    purpose: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[2, 12]",
          text: "Hjælpen er opsøgende og skal forebygge. Det er frivilligt, om du vil tage imod den.",
        },
        {
          kind: "list",
          where: "[2]",
          intro: "Hjælpen skal støtte dig, så du",
          items: [
            "får stærkere sociale færdigheder og kan skabe kontakt til andre mennesker og holde fast i den",
            "bliver mere selvstændig",
            "tager personligt ansvar",
            "får større livskvalitet og mere selvværd.",
          ],
        },
        {
          kind: "text",
          where: "[3]",
          text: "Hjælpen kan også bidrage til, at du oplever mindre social isolation, og at samarbejdet mellem dig og kommunen udvikler sig. Så kan kommunen for eksempel hjælpe dig med at kontakte og bruge de aktivitets- og samværstilbud, der findes i kommunen.",
        },
      ],
    },
    targetGroup: {
      status: "stated",
      body: [
        {
          kind: "conditions",
          where: "[5-10]",
          rule: "not-stated",
          intro: "Kommunen skriver, at den kan tilbyde dig hjælpen, hvis du",
          items: [
            "er socialt udsat, har en sindslidelse, har et misbrug eller er hjemløs, eventuelt flere af delene",
            "ikke har fået støtte før",
            "ikke kan holde fast i andre tilbud",
            "ville have gavn af for eksempel behandling for misbrug eller bostøtte i dit eget hjem, men ikke uden videre magter eller ønsker den hjælp",
            "kun magter begrænset kontakt eller kontakt en gang imellem og behøver en minimal støtte for at fungere.",
          ],
        },
        {
          kind: "text",
          where: "ours",
          text: "Spørg også, hvis du har fået støtte før. Kommunen skriver længere nede, at den kan starte hjælpen igen.",
        },
      ],
    },
    content: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[37]",
          text: "Kontaktpersonen kan støtte dig med både praktiske og sociale ting. Det afhænger af dine behov og forudsætninger. Støtten skal give dig bedre muligheder for at fungere og klare mere selv.",
        },
        {
          kind: "list",
          where: "[38-47]",
          intro: "Kontaktpersonen kan",
          items: [
            "gå med dig, når du skal til en offentlig myndighed",
            "bygge bro for dig til aktivitets- og samværstilbud, både frivillige og offentlige",
            "støtte dig i at få overblik over, hvilke rettigheder og pligter du har, når det gælder din egen forsørgelse",
            "afklare, om du har behov for støtte, der griber mere ind, hvis du er klar til det og motiveret",
            "støtte dig, hvis du skal have et andet sted at bo (genhusning)",
            "støtte dig i at blive boende i en permanent bolig",
            "støtte dig i kontakten med din familie og dine venner",
            "støtte dig i kontakten med behandlingstilbud, for eksempel behandlingspsykiatrien, behandling for misbrug eller din praktiserende læge",
            "hjælpe dig med at bryde isolationen og skabe og holde kontakt til omverdenen efter dine egne behov, så du bedre kan bruge samfundets tilbud",
            "bygge bro eller være bindeled mellem dig og sociale tilbud, myndigheder og private netværk",
            "koordinere og skabe eller genskabe en konstruktiv kontakt, så der er helhed og sammenhæng for dig.",
          ],
        },
      ],
    },
    delivery: {
      status: "stated",
      body: [
        { kind: "text", where: "[29]", text: "Det vigtigste er relationen mellem dig og din kontaktperson." },
        {
          kind: "list",
          where: "[30-36]",
          intro: "Du kan få hjælpen på flere måder:",
          items: [
            "Kontaktpersonen besøger dig i dit eget hjem.",
            "I mødes ude i det offentlige rum.",
            "I mødes på aktivitets- og samværstilbud.",
            "Kontaktpersonen går med dig.",
            "I taler i telefon.",
            "I skriver sms.",
          ],
        },
      ],
    },
    scope: {
      status: "stated",
      where: "[25-27]",
      body: [
        "Hvor længe du får hjælpen, afhænger af dine behov og ressourcer og af, hvor lang tid det tager kommunen at få kontakt til dig.",
        "Hjælpen kan ikke være permanent. Men kommunen kan justere den eller starte den igen, når der er behov for det.",
        "Kommunen opsøger dig 1 gang om måneden eller flere gange om ugen. Det afhænger af, hvilken kontakt kommunen har med dig.",
      ],
    },
    provider: {
      status: "stated",
      where: "[49]",
      body: ["Kommunens socialpædagogiske støtteteam giver dig hjælpen."],
    },
    howToApply: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[12-13]",
          text: "Hjælpen er frivillig og opsøgende. Derfor behøver du ikke en bevilling.",
        },
        {
          kind: "text",
          where: "rådet om, hvad du kan spørge om, er vores eget [15-16, 20]",
          text: "Ring til Brønderslev Kommune, hvis du har spørgsmål, for eksempel om, hvordan du får hjælpen. En pårørende eller eventuelt din læge må også ringe. Din alder afgør, hvem I skal ringe til.",
        },
      ],
    },
    followUp: {
      status: "stated",
      where: "[28]",
      body: ["Kommunen vurderer løbende, om du kan tage imod et almindeligt tilbud."],
    },
    qualityGoals: {
      status: "stated",
      where: "[52]",
      body: ["Kommunen forventer, at medarbejderne har de faglige kvalifikationer, som opgaven kræver."],
    },
  },
  facts: { referralNeeded: false, rightToRefuse: true },
  questions: ["Kan jeg få hjælp, selv om jeg har fået støtte før?"],
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
      where: "[16-19]",
    },
    {
      id: "ungecentret",
      name: "UngeCentret",
      for: ["apply", "ask"],
      when: "Du er under 30 år.",
      ages: { to: 29 },
      phone: "99454705",
      where: "[20-23]",
    },
  ],
  timeLimits: [],
  keywords: ["støtte-kontaktperson", "SKP", "opsøgende", "hjemløs", "misbrug", "sindslidelse", "ensom"],
  where: {
    title: "overskriften, uden ordet ordning [2]",
    adoption: "[57]",
    summary: "det om uklarheden er vores eget [2, 5-10, 12-13, 15-16, 20, 31-37]",
    facts: "[12-13]",
  },
} satisfies StandardInput;
