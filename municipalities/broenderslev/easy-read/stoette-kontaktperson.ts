import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "stoette-kontaktperson",
  madeFrom: "2026-2",
  summary: [
    {
      text: "Du kan få hjælp af en støtte- og kontaktperson.",
      explain: "stoette-kontaktperson",
    },
    "Her skriver vi bare kontaktperson.",
    "Du kan for eksempel få hjælp, hvis du mangler et sted at bo.",
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
        "Kontaktpersonen kommer fra kommunens socialpædagogiske støtteteam.",
        "Det vigtigste er forholdet mellem dig og kontaktpersonen.",
        "Kontaktpersonen kan for eksempel:",
        {
          list: [
            "gå med dig, når du skal mødes med det offentlige",
            "hjælpe dig med at holde kontakt med familie og venner",
            "hjælpe dig i gang med tilbud, hvor du er sammen med andre",
            "hjælpe dig med at forstå dine rettigheder og pligter om de penge, du lever af",
            "støtte dig, når du skal flytte eller vil blive boende",
            "støtte din kontakt med læge, psykiatri og behandling",
            "finde ud af, om du har brug for mere støtte, hvis du er klar",
          ],
        },
        "Målet er, at du kan klare mere selv og får det bedre med dig selv.",
        "I kan mødes hos dig eller ude, eller I kan ringe og skrive sms.",
        { text: "Hjælpen står i § 99 i serviceloven.", explain: "serviceloven" },
      ],
    },
    {
      heading: "Er det noget for mig?",
      pictogram: "people",
      tells: ["targetGroup"],
      lines: [
        "Du kan få tilbudt hjælpen, hvis du:",
        {
          list: [
            {
              text: "er socialt udsat, har en sindslidelse, har et misbrug eller mangler et sted at bo",
              explain: "socialt-udsat",
            },
            "ikke har fået støtte før",
            "ikke kan blive i andre tilbud",
            "vil have gavn af anden hjælp, men ikke magter eller ønsker den nu",
            "kun magter lidt kontakt og har brug for lidt støtte for at fungere",
          ],
        },
        "Ring og spørg, hvis du er i tvivl, eller hvis kun ét punkt passer.",
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
        { text: "En pårørende eller eventuelt din læge må også ringe.", explain: "paaroerende" },
        "Kommunen opsøger dig 1 gang om måneden eller flere gange om ugen.",
        "Hvor tit afhænger af, hvilken kontakt I har.",
        "Kommunen ser løbende på, om du kan tage imod et almindeligt tilbud.",
      ],
    },
    {
      heading: "Hvad skal jeg selv gøre?",
      pictogram: "checklist",
      tells: ["rights"],
      lines: [
        "Ring og spørg, om der er noget, du skal gøre.",
        "Du må gerne sige nej til hjælpen.",
        "Spørg, om du kan få hjælp uden at sige dit navn.",
      ],
    },
    {
      heading: "Hvornår slutter det?",
      pictogram: "calendar",
      lines: [
        "Hjælpen varer ikke for altid.",
        "Hvor længe den varer, afhænger af dine behov og af, hvad du kan.",
        "Det kommer også an på, hvor hurtigt I får kontakt.",
        "Kommunen kan ændre hjælpen eller begynde igen, hvis du har brug for det.",
        "Spørg, hvornår hjælpen slutter.",
      ],
    },
    {
      heading: "Hvad hvis jeg er utilfreds?",
      pictogram: "letter",
      lines: [
        "Ring til kommunen, og spørg, hvordan du kan klage.",
        { national: ["refusal", "guidance", "companion"] },
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
