import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "stoette-kontaktperson",
  madeFrom: "2026-1",
  summary: [
    { text: "Du kan få en støtte- og kontaktperson.", explain: "stoette-kontaktperson" },
    "Vi skriver bare kontaktperson her.",
    "Din kontaktperson kan hjælpe dig, når du har det svært.",
    "Hjælpen er gratis.",
    "Du må gerne sige nej tak.",
    "Du må gerne holde dit navn hemmeligt.",
    "Vil du have hjælp, så ring eller skriv til Fronten:",
    { contact: "fronten" },
  ],
  sections: [
    {
      heading: "Hvad er målet med hjælpen?",
      pictogram: "question",
      lines: [
        "Du skal have lettere ved at få kontakt til andre.",
        "Du skal også have lettere ved at holde kontakten.",
        "Det skal være, som du ønsker og har brug for.",
        "Kontaktpersonen hjælper også, når du har problemer for en tid.",
        "Det kan også være problemer, der opstår lige pludselig.",
        "Måske kan du også blive bedre til at bruge de tilbud, der er.",
      ],
    },
    {
      heading: "Hvem kan få hjælp?",
      pictogram: "people",
      lines: [
        "Kommunen nævner 6 punkter om dig:",
        "Du bruger ikke samfundets muligheder og tilbud, eller du kan ikke.",
        { text: "Du er psykisk sårbar.", explain: "psykisk-saarbar" },
        { text: "Du har et misbrug.", explain: "misbrug" },
        { text: "Du er hjemløs eller kan ikke være i din egen bolig.", explain: "hjemloes" },
        "Du har særlige sociale problemer.",
        "Du holder dig væk fra andre.",
        "Teksten siger ikke, om 1 punkt er nok, eller om alle 6 skal passe.",
        "Det kan du spørge Fronten om.",
        "Du kan få hjælp og råd, når andre er bekymrede for dig.",
        "Du kan også få det, når du selv har brug for det.",
        "Det kan være noget socialt eller noget personligt, du skal klare.",
      ],
    },
    {
      heading: "Hvordan bestemmer kommunen?",
      pictogram: "rights",
      lines: [
        { text: "Kommunen laver en individuel vurdering.", explain: "individuel-vurdering" },
        "Den vælger den hjælp, der griber mindst ind i dit liv.",
        "Men hjælpen skal stadig dække dit behov.",
        "Kommunen skal altid tænke på både det faglige og pengene.",
        "De 2 ting skal være i balance.",
        "Politikerne har bestemt, hvor meget hjælp kommunen giver.",
        "Den hjælp, du får, skal passe med det.",
      ],
    },
    {
      heading: "Hvad kan du få hjælp til?",
      pictogram: "helping-hands",
      lines: [
        "Kontaktpersonen kan for eksempel:",
        {
          list: [
            "hjælpe dig med kontakt til det offentlige",
            "hjælpe dig, når du er i krise",
            "tale med dig, så du får lyst til at komme videre",
            "hjælpe med kontakt til dem, der lejer boliger ud",
            "hjælpe med kontakt til sygehus, læge og tandlæge",
            "hjælpe med kontakt til dit netværk",
            "give dig lyst til at finde ud af, hvad du vil, og få behandling",
          ],
        },
        "Kontaktpersonen ser på din situation og dine behov.",
        "Du kan ikke få en kontaktperson i stedet for anden hjælp.",
        "Kontaktpersonen er noget ekstra ved siden af.",
      ],
    },
    {
      heading: "Hvordan hjælper kontaktpersonen?",
      pictogram: "conversation",
      lines: [
        "Hjælpen kan have 5 dele:",
        {
          steps: [
            "Kontaktpersonen finder dig, og I lærer hinanden at kende.",
            "Kontaktpersonen finder ud af, hvad du ønsker og har brug for.",
            "Kontaktpersonen giver dig lyst til at ændre noget og hjælper dig ud til andre.",
            "Kontaktpersonen bakker op om det, du gør, og om behandling eller anden hjælp.",
            "Kontaktpersonen trækker sig, og du klarer dig selv, med eller uden anden hjælp.",
          ],
        },
      ],
    },
    {
      heading: "Hvor længe kan du få hjælp?",
      pictogram: "clock",
      lines: [
        "Du får kun hjælpen for en tid.",
        "Kommunen kan ikke sige fra start, hvor lang tid det er.",
        "Teksten siger ikke, hvor mange timer du kan få.",
        "Det kan du spørge Fronten om.",
      ],
    },
    {
      heading: "Hvad koster det?",
      pictogram: "money",
      lines: ["Du skal ikke selv betale for hjælpen."],
    },
    {
      heading: "Hvad skal du selv gøre?",
      pictogram: "checklist",
      lines: [
        "Når du får hjælp, skal du:",
        { list: ["samarbejde, så godt du kan", "lade være med at true de ansatte"] },
        "Du har også selv ansvar for at udvikle dig.",
        "Du skal bruge det, du kan, så langt det er muligt.",
      ],
    },
    {
      heading: "Hvordan får du hjælp?",
      pictogram: "phone",
      lines: [
        "Ring eller skriv til Fronten:",
        { contact: "fronten" },
        "Andre må også kontakte Fronten om dig.",
        { text: "Kontaktpersonen kan også selv være opsøgende.", explain: "opsoegende" },
      ],
    },
    {
      heading: "Hvem giver hjælpen?",
      pictogram: "group",
      lines: [
        "Det gør Fronten.",
        "Fronten er et tilbud i Ballerup Kommune.",
        { text: "Der er ikke frit valg.", explain: "frit-valg" },
        "Du kan altså ikke vælge, at andre skal give dig hjælpen.",
      ],
    },
    {
      heading: "Må du sige nej?",
      pictogram: "stop",
      lines: [
        "Ja, du må gerne sige nej til hjælpen.",
        { text: "Du må også være anonym.", explain: "anonym" },
        "Så taler du med kontaktpersonen og siger ikke dit navn.",
      ],
    },
    {
      heading: "Hvornår slutter hjælpen?",
      pictogram: "calendar",
      lines: [
        "Hjælpen slutter, når du vil have det.",
        { text: "Den slutter også, når du ikke længere er isoleret.", explain: "isoleret" },
        "Så har du for eksempel fået kontakt til det offentlige.",
        "Det kan også være kontakt til tilbud eller dit netværk.",
        "Måske kan Fronten ikke få kontakt til dig i lang tid.",
        "Så ser kommunen på din situation.",
        "Derefter kan hjælpen slutte.",
      ],
    },
    {
      heading: "Kan du klage?",
      pictogram: "letter",
      lines: ["Kommunens tekst siger ikke noget om at klage.", "Det kan du spørge Fronten om."],
    },
    {
      heading: "Hvad siger loven?",
      pictogram: "law",
      lines: [
        { text: "Hjælpen står i § 99 i serviceloven.", explain: "serviceloven" },
        "Hjælp efter den lov skal gøre, at du kan udvikle dig og klare dig selv.",
        "Eller den skal give dig en lettere hverdag og et bedre liv.",
      ],
    },
  ],
} satisfies EasyReadInput;
