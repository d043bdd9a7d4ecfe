import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "stoette-kontaktperson",
  madeFrom: "2026-2",
  summary: [
    {
      text: "Du kan få hjælp af en kontaktperson.",
      explain: "stoette-kontaktperson",
    },
    {
      text: "Du kan for eksempel få hjælp, hvis du isolerer dig eller har problemer med stoffer.",
      explain: "isoleret",
    },
    "Kontaktpersonen hjælper dig med at få kontakt til andre.",
    "Du kan også få hjælp til problemer, der kommer pludseligt.",
    "Hjælpen er gratis, og du må gerne sige nej tak.",
    "Du behøver ikke sige dit navn til kontaktpersonen.",
    "Hjælpen varer i en periode, og du kan stoppe, når du vil.",
    "Ring eller skriv til Fronten, hvis du vil have hjælp:",
    { contact: "fronten" },
  ],
  sections: [
    {
      heading: "Hvad er det?",
      pictogram: "helping-hands",
      tells: ["purpose", "content", "delivery", "provider", "values", "legalBasis"],
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
        "Hjælpen bygger på, at du selv bruger dine evner, så langt du kan.",
        "Først lærer I hinanden at kende og finder ud af, hvad du har brug for.",
        "Når du kan klare dig selv, trækker kontaktpersonen sig tilbage.",
        "Du kan godt få anden hjælp samtidig.",
        "Hjælpen kan ikke erstatte anden hjælp.",
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
      tells: ["responsibilities", "rights"],
      lines: [
        "Når du får hjælp, skal du samarbejde, så godt du kan.",
        "Du må ikke opføre dig truende over for de ansatte.",
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
        "Den slutter også, når du ikke længere er isoleret.",
        "Så har du kontakt, for eksempel til det offentlige eller til dem, du kender.",
        "Hvis Fronten i lang tid ikke kan få kontakt med dig, kan hjælpen også slutte.",
        "Kommunen ser først på netop din situation.",
      ],
    },
    {
      heading: "Hvad hvis jeg er utilfreds?",
      pictogram: "letter",
      lines: [
        "Tal med Fronten, og spørg, om du kan klage, og hvordan du gør.",
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
