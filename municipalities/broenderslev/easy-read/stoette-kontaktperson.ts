import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "stoette-kontaktperson",
  madeFrom: "2026-2",
  summary: [
    {
      text: "Du kan få hjælp af en kontaktperson.",
      explain: "stoette-kontaktperson",
    },
    "Du kan for eksempel få hjælp, hvis du har en psykisk sygdom eller mangler bolig.",
    "Kontaktpersonen kommer ud og hjælper dig med at få kontakt til andre.",
    "Du bestemmer selv, om du vil have hjælpen.",
    { text: "Du behøver ikke en bevilling.", explain: "bevilling" },
    "Hjælpen varer ikke for altid, men den kan begynde igen.",
    "Ring og spørg om hjælpen:",
    { contact: "visitationen" },
    { contact: "ungecentret" },
  ],
  sections: [
    {
      heading: "Hvad er det?",
      pictogram: "helping-hands",
      tells: ["purpose", "content", "delivery", "provider", "legalBasis"],
      lines: [
        "Kontaktpersonen kommer fra et team i kommunen.",
        "Det vigtigste er forholdet mellem dig og kontaktpersonen.",
        "Kontaktpersonen kan for eksempel:",
        {
          list: [
            "gå med dig, når du skal mødes med det offentlige",
            "hjælpe dig med at holde kontakt med familie og venner",
            "hjælpe dig i gang med tilbud, hvor du er sammen med andre",
            "give dig overblik over rettigheder og pligter om det, du lever af",
            "støtte dig, når du skal flytte eller vil blive boende",
            "hjælpe dig med kontakten til læge, psykiatri og behandling",
            "finde ud af, om du har brug for mere, hvis du er klar til det",
          ],
        },
        "Målet er, at du kan klare mere selv og får det bedre med dig selv.",
        "I kan mødes hos dig eller ude.",
        "I kan også tale i telefon eller skrive sms.",
        { text: "Hjælpen står i § 99 i serviceloven.", explain: "serviceloven" },
      ],
    },
    {
      heading: "Er det noget for mig?",
      pictogram: "people",
      tells: ["targetGroup"],
      lines: [
        "Kommunen skriver, at du kan få tilbudt hjælpen, hvis du:",
        {
          list: [
            {
              text: "er socialt udsat, har en sindslidelse, har et misbrug eller mangler et sted at bo",
              explain: "socialt-udsat",
            },
            "ikke har fået støtte før",
            "ikke kan holde fast i andre tilbud",
            "kunne have gavn af anden hjælp, men ikke magter den eller ikke ønsker den nu",
            "kun magter lidt kontakt og har brug for lidt støtte for at fungere",
          ],
        },
        "Ring og spørg, hvis kun ét punkt passer.",
        "Ring også, hvis du har fået støtte før, for hjælpen kan begynde igen.",
      ],
    },
    {
      heading: "Hvad koster det?",
      pictogram: "money",
      lines: ["Ring og spørg, om det koster noget."],
    },
    {
      heading: "Hvordan får jeg det?",
      pictogram: "conversation",
      tells: ["howToApply", "scope", "followUp"],
      lines: [
        "Ring og spørg, hvordan du får hjælpen.",
        { text: "En pårørende eller din læge må også ringe.", explain: "paaroerende" },
        "Kommunen kommer ud til dig 1 gang om måneden eller flere gange om ugen.",
        "Det afhænger af, hvilken kontakt I har.",
        "Kommunen ser løbende på, om du kan tage imod et almindeligt tilbud.",
      ],
    },
    {
      heading: "Hvad skal jeg selv gøre?",
      pictogram: "checklist",
      tells: ["rights"],
      lines: ["Ring og spørg, om der er noget, du skal gøre.", "Du må gerne sige nej til hjælpen."],
    },
    {
      heading: "Hvornår slutter det?",
      pictogram: "calendar",
      lines: [
        "Hjælpen varer ikke for altid.",
        "Hvor længe den varer, afhænger af dine behov og af, hvad du kan.",
        "Det kommer også an på, hvor hurtigt I får kontakt.",
        "Kommunen kan ændre hjælpen eller begynde den igen, hvis du har brug for det.",
        "Spørg, hvornår hjælpen slutter.",
      ],
    },
    {
      heading: "Hvad hvis jeg er utilfreds?",
      pictogram: "letter",
      lines: [
        "Ring til kommunen, og spørg, om du kan klage, og hvordan du gør.",
        { national: ["individual", "refusal", "guidance", "companion"] },
      ],
    },
    {
      heading: "Hvem kan jeg ringe til?",
      pictogram: "phone",
      lines: [
        "Din alder afgør, hvem du skal ringe til:",
        { contact: "visitationen" },
        { contact: "ungecentret" },
      ],
    },
  ],
} satisfies EasyReadInput;
