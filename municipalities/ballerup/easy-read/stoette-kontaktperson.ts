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
    {
      text: "Du kan for eksempel få hjælp, hvis du isolerer dig eller har problemer med stoffer.",
      explain: "isoleret",
    },
    "Kontaktpersonen hjælper dig med at få kontakt til andre og med akutte problemer.",
    "Hjælpen er gratis, og du må gerne sige nej tak.",
    "Du behøver ikke sige dit navn til kontaktpersonen.",
    "Hjælpen varer i en periode, og du kan stoppe, når du vil.",
    "Hvis du vil have hjælp, så ring eller skriv til Fronten:",
    { contact: "fronten" },
  ],
  sections: [
    {
      heading: "Hvad er det?",
      pictogram: "helping-hands",
      tells: ["purpose", "content", "delivery", "provider", "legalBasis"],
      lines: [
        "Kontaktpersonen kommer fra Fronten i Ballerup Kommune.",
        "Kontaktpersonen kan for eksempel hjælpe dig med:",
        {
          list: [
            "kontakt til det offentlige og til boligselskaber",
            "kontakt til sygehus, læge og tandlæge",
            "kontakt til mennesker, du kender",
            "en krise eller et problem, der kommer pludseligt",
            "at få lyst til at ændre noget eller komme i behandling",
          ],
        },
        "Først lærer I hinanden at kende og finder ud af, hvad du har brug for.",
        "Når du kan klare dig med eller uden anden hjælp, trækker kontaktpersonen sig tilbage.",
        "Hjælpen er ekstra og erstatter ikke anden hjælp.",
        { text: "Hjælpen står i § 99 i serviceloven.", explain: "serviceloven" },
      ],
    },
    {
      heading: "Er det noget for mig?",
      pictogram: "people",
      tells: ["targetGroup", "criteria"],
      lines: [
        "Du kan få hjælp, hvis du:",
        {
          list: [
            "ikke bruger eller ikke kan bruge de tilbud, der findes",
            { text: "er psykisk sårbar", explain: "psykisk-saarbar" },
            "har problemer med alkohol eller stoffer",
            "mangler et sted at bo eller ikke kan være i din bolig",
            "har særlige sociale problemer",
            "isolerer dig fra andre",
          ],
        },
        "Spørg Fronten, hvis kun ét punkt passer på dig.",
        "Du kan få støtte og råd, når andre er bekymrede for dig.",
        "Det gælder også, når du har sociale eller personlige problemer.",
        "Kommunen ser på netop din situation.",
        "Hjælpen skal dække dit behov og gribe mindst muligt ind i dit liv.",
      ],
    },
    {
      heading: "Hvad koster det?",
      pictogram: "money",
      tells: ["cost"],
      lines: ["Du skal ikke betale noget for hjælpen."],
    },
    {
      heading: "Hvordan får jeg det?",
      pictogram: "conversation",
      tells: ["howToApply", "freeChoice"],
      lines: [
        "Du kan selv ringe eller skrive til Fronten.",
        "Alle må også fortælle Fronten, at du har brug for hjælp.",
        "Kontaktpersonen kan også selv komme ud til dig.",
        { text: "Du må være anonym, når du taler med kontaktpersonen.", explain: "anonym" },
        "Du kan ikke vælge et andet sted end Fronten.",
        "Spørg Fronten, hvornår du får svar, og hvor mange timer du kan få.",
      ],
    },
    {
      heading: "Hvad skal jeg selv gøre?",
      pictogram: "checklist",
      tells: ["responsibilities", "values", "rights"],
      lines: [
        "Når du får hjælp, skal du samarbejde, så godt du kan.",
        "Du må ikke opføre dig truende over for de ansatte.",
        "Du har ansvar for at bruge dine evner og udvikle dig, så langt du kan.",
        "Du må gerne sige nej tak til hjælpen.",
      ],
    },
    {
      heading: "Hvornår slutter det?",
      pictogram: "calendar",
      tells: ["scope", "ending"],
      lines: [
        "Ingen kan sige fra starten, hvor længe du får hjælp.",
        "Hjælpen slutter, når du selv vil have det.",
        "Den slutter også, når du ikke mere er isoleret.",
        "Så har du kontakt, for eksempel til det offentlige eller til dem, du kender.",
        "Hvis Fronten i lang tid ikke kan få kontakt med dig, kan hjælpen også slutte.",
        "Kommunen ser først på netop din situation.",
      ],
    },
    {
      heading: "Hvad hvis jeg er utilfreds?",
      pictogram: "letter",
      lines: [
        "Tal med Fronten, og spørg, hvordan du kan klage.",
        { national: ["refusal", "guidance", "companion"] },
      ],
    },
    {
      heading: "Hvem kan jeg ringe til?",
      pictogram: "phone",
      lines: ["Ring til Fronten, hvis du vil have hjælp eller har spørgsmål:", { contact: "fronten" }],
    },
  ],
} satisfies EasyReadInput;
