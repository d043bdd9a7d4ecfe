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
    "Du skal også have brug for hjælp nu.",
    "Du kan for eksempel få hjælp til at få kontakt til andre.",
    "Hjælpen er gratis, og du må gerne sige nej tak.",
    "Du behøver ikke sige dit navn til kontaktpersonen.",
    "Hvis du vil have hjælp, så ring eller skriv:",
    { contact: "stoette-kontaktperson-teamet" },
    "Andre må også kontakte kommunen for dig.",
  ],
  sections: [
    {
      heading: "Hvad er det?",
      pictogram: "helping-hands",
      tells: ["purpose", "content", "provider", "legalBasis"],
      lines: [
        "Kontaktpersonen kommer fra Center for Trivsel og Netværk.",
        "Kommunen kommer ud til dem, der ikke selv magter at kontakte andre tilbud.",
        "Du kan for eksempel få hjælp til:",
        {
          list: [
            "at få lyst og mod til at tage imod hjælp",
            "at få og holde den kontakt til andre, som du ønsker",
            "at bruge samfundets muligheder og tilbud",
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
        "Kommunen skriver, at hjælpen er for dig, når begge dele passer:",
        {
          list: [
            "Du har store problemer og næsten ingen kontakt med andre.",
            "Du har brug for støtte og hjælp nu.",
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
      tells: ["howToApply", "criteria", "scope"],
      lines: [
        "Du kan selv ringe eller skrive til teamet.",
        "Alle må kontakte kommunen og sige, at du har brug for hjælp.",
        "Ofte er det en nabo eller en, du er tæt på.",
        "Kontakt Social og Handicap, hvis du vil vide, om teamet kan hjælpe dig:",
        { contact: "social-og-handicap" },
        "Det er forskelligt, hvor hurtigt I får kontakt.",
        "Som udgangspunkt får du hjælpen om dagen på hverdage.",
        "Spørg teamet, hvor mange timer du kan få.",
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
        "Gentofte Kommune skriver, at du ikke kan klage.",
        { national: ["individual", "otherHelp", "refusal", "guidance", "companion"] },
      ],
    },
    {
      heading: "Hvem kan jeg ringe til?",
      pictogram: "phone",
      tells: ["emergency"],
      lines: [
        { contact: "stoette-kontaktperson-teamet" },
        { contact: "social-og-handicap" },
        { text: "Kommunen har også en sikker mail:", explain: "sikker-mail" },
        { contact: "sikker-mail" },
        "Ring 112, hvis der er fare for liv eller helbred lige nu.",
        { emergencyNumbers: true },
        "Du kan også kontakte din egen læge eller hospitalet.",
      ],
    },
  ],
} satisfies EasyReadInput;
