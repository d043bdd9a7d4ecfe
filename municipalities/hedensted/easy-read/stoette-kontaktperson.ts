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
      text: "Kommunen skriver, at hjælpen er for dig, der har store problemer og er isoleret.",
      explain: "isoleret",
    },
    "Du skal have brug for hjælp nu.",
    "Hjælpen er for dig, der ikke får hjælp fra kommunens andre tilbud.",
    "Du kan for eksempel få hjælp til at få kontakt til andre.",
    "Hjælpen er gratis, og du må gerne sige nej tak.",
    "Du får hjælpen om dagen på hverdage, højst 2 timer om ugen.",
    "Hvis du vil have hjælp, så kontakt Hedensted Kommune på hedensted.dk.",
    "Andre må også kontakte kommunen for dig.",
  ],
  sections: [
    {
      heading: "Hvad er det?",
      pictogram: "helping-hands",
      tells: ["purpose", "content", "legalBasis"],
      lines: [
        "Kommunen kommer ud til dem, der ikke selv magter at kontakte andre tilbud.",
        "Du kan for eksempel få hjælp til:",
        {
          list: [
            "at få lyst og mod til at tage imod hjælp",
            "at kontakte det offentlige",
            "at få og holde den kontakt til andre, som du ønsker",
            "at bruge de muligheder og tilbud, der findes",
            "at kontakte Rusmiddelcentret",
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
        "Kommunen skriver, at hjælpen er for dig, når alt dette passer:",
        {
          list: [
            "Du har store problemer og næsten ingen kontakt med andre.",
            "Du har brug for hjælp nu.",
            "Du får ikke hjælp fra kommunens andre tilbud.",
          ],
        },
        "Spørg, hvis kun noget af det passer på dig.",
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
        "Du kan selv kontakte kommunen.",
        "Alle må også gøre det for dig.",
        "Kommunen prøver at kontakte dig inden for 5 hverdage.",
        "I taler i telefon, eller I mødes.",
        "Sådan prøver kontaktpersonen at få fat i dig:",
        {
          steps: [
            "Kontaktpersonen kommer 2 gange der, hvor du bor eller opholder dig.",
            "På en seddel i postkassen kan du se, hvordan du får kontakt.",
            "Hvis I ikke mødes, ringer kontaktpersonen flere gange.",
          ],
        },
        "Spørg, om du kan få mere end 2 timer om ugen.",
      ],
    },
    {
      heading: "Hvad skal jeg selv gøre?",
      pictogram: "checklist",
      tells: ["responsibilities", "rights"],
      lines: [
        "Du skal være med til at planlægge hjælpen.",
        "Du skal lave aftaler og samarbejde om dem.",
        "Du skal hjælpe til, at I taler godt sammen.",
        "Du behøver ikke sige dit navn, når du taler med kontaktpersonen.",
      ],
    },
    {
      heading: "Hvornår slutter det?",
      pictogram: "calendar",
      tells: ["ending", "followUp"],
      lines: [
        "Hjælpen varer i en periode, og dit behov afgør, hvor længe.",
        "Hjælpen stopper, hvis det ikke lykkes at få fat i dig.",
        "Sig det til kontaktpersonen, hvis du vil have mere kontakt med kommunen.",
        "Kommunen skriver, at kontaktpersonen også skal synes, at det er relevant.",
        "Så kan kommunen se på, om du har brug for anden støtte.",
      ],
    },
    {
      heading: "Hvad hvis jeg er utilfreds?",
      pictogram: "letter",
      tells: ["complaint"],
      lines: [
        "Hedensted Kommune skriver, at du ikke kan klage.",
        { national: ["individual", "otherHelp", "refusal", "guidance", "companion"] },
      ],
    },
    {
      heading: "Hvem kan jeg kontakte?",
      pictogram: "phone",
      tells: ["emergency"],
      lines: [
        "Du finder kommunen på hedensted.dk.",
        "Kommunen skriver ikke, hvor du skal ringe.",
        "Spørg, hvem du skal tale med.",
        "Ring 112, hvis der er fare for liv eller helbred lige nu.",
        { emergencyNumbers: true },
        "Du kan også kontakte din egen læge eller hospitalet.",
      ],
    },
  ],
} satisfies EasyReadInput;
