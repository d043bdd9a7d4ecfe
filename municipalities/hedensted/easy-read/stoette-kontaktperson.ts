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
    "Hjælpen er for dig, der har store problemer, er meget alene og mangler hjælp nu.",
    "Du kan for eksempel få hjælp til at få kontakt til andre.",
    "Hjælpen er gratis, og du må gerne sige nej tak.",
    "Du behøver ikke sige dit navn til kontaktpersonen.",
    "Du kan få op til 2 timer om ugen, om dagen på hverdage.",
    "Hvis du vil have hjælp, så kontakt Hedensted Kommune på hedensted.dk.",
    "Andre må også gøre det for dig.",
  ],
  sections: [
    {
      heading: "Hvad er det?",
      pictogram: "helping-hands",
      tells: ["purpose", "content", "legalBasis"],
      lines: [
        "Kommunen vil nå dem, der ikke selv magter at kontakte andre tilbud.",
        "Du kan for eksempel få hjælp til:",
        {
          list: [
            "at få lyst og mod til at tage imod hjælp",
            "at kontakte det offentlige",
            "at få og holde den kontakt til andre, som du ønsker",
            "at bruge samfundets muligheder og tilbud",
            "at kontakte Rusmiddelcentret, hvis det er relevant for dig",
          ],
        },
        "Hjælpen passer til dig, så du kan klare så meget som muligt selv.",
        { text: "Hjælpen står i § 99 i serviceloven.", explain: "serviceloven" },
      ],
    },
    {
      heading: "Er det noget for mig?",
      pictogram: "people",
      tells: ["targetGroup"],
      lines: [
        "Hjælpen er for dig, hvis du har store problemer og er meget alene.",
        "Det gælder, hvis du har brug for hjælp nu.",
        "Det gælder, hvis kommunens andre tilbud ikke hjælper dig.",
        "Du kan for eksempel have brug for hjælp, fordi du:",
        {
          list: [
            "mangler et sted at bo",
            "har problemer med alkohol eller stoffer",
            { text: "har en sindslidelse", explain: "sindslidelse" },
          ],
        },
      ],
    },
    {
      heading: "Hvad koster det?",
      pictogram: "money",
      tells: ["cost"],
      lines: ["Hjælpen er gratis.", "Hvis du er med til aktiviteter, betaler du selv dine udgifter."],
    },
    {
      heading: "Hvordan får jeg det?",
      pictogram: "conversation",
      tells: ["howToApply", "criteria", "delivery", "scope"],
      lines: [
        "Du kan selv kontakte Hedensted Kommune.",
        "Alle må kontakte kommunen og sige, at du har brug for hjælp.",
        "Kommunen prøver at få kontakt med dig inden for 5 hverdage.",
        "Første gang ringer I sammen, eller I mødes.",
        "Sådan prøver kontaktpersonen at få fat i dig:",
        {
          steps: [
            "Kontaktpersonen besøger dig 2 gange og lægger en seddel i din postkasse.",
            "Hvis I ikke mødes, ringer kontaktpersonen flere gange.",
          ],
        },
        "Hjælpen er højst 2 timer om ugen, og du får den om dagen på hverdage.",
        "Spørg kommunen, om du kan få mere, hvis du har brug for det.",
      ],
    },
    {
      heading: "Hvad skal jeg selv gøre?",
      pictogram: "checklist",
      tells: ["responsibilities", "rights"],
      lines: [
        "Du skal være med til at planlægge hjælpen.",
        "Du skal også lave aftaler og samarbejde om dem.",
        "Du skal være med til en god dialog.",
        "Du skal selv betale dine udgifter til aktiviteter.",
        "Du må gerne sige nej til hjælpen.",
        "Du behøver ikke sige dit navn, når I taler sammen.",
      ],
    },
    {
      heading: "Hvornår slutter det?",
      pictogram: "calendar",
      tells: ["ending", "followUp"],
      lines: [
        "Hjælpen varer i en periode, og det afhænger af dit behov, hvor lang den er.",
        "Det er forskelligt, hvornår du kan slutte eller få anden støtte.",
        "Hvis det ikke lykkes at få fat i dig, stopper hjælpen.",
        "Hvis I begge vil, kan du få tættere kontakt med kommunen.",
        "Så kan kommunen se på, om du har brug for anden støtte.",
      ],
    },
    {
      heading: "Hvad hvis jeg er utilfreds?",
      pictogram: "letter",
      tells: ["complaint"],
      lines: [
        "Hedensted Kommune skriver, at du ikke kan klage.",
        { national: ["refusal", "guidance", "companion"] },
      ],
    },
    {
      heading: "Hvem kan jeg ringe til?",
      pictogram: "phone",
      tells: ["emergency"],
      lines: [
        "Du finder Hedensted Kommune på hedensted.dk.",
        "Adressen har vi selv fundet.",
        "Spørg kommunen, hvem du skal tale med.",
        "Ring 112, hvis der er umiddelbar fare for liv eller helbred.",
        "Her er også politiet og lægevagten:",
        { emergencyNumbers: true },
        "Du kan også kontakte din egen læge eller hospitalet.",
      ],
    },
  ],
} satisfies EasyReadInput;
