import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "stoette-kontaktperson",
  madeFrom: "2026-1",
  summary: [
    { text: "Måske kan du få en støtte- og kontaktperson.", explain: "stoette-kontaktperson" },
    "I denne tekst står der bare kontaktperson.",
    "Din kontaktperson kommer ud til dig og hjælper dig.",
    "Hjælpen er gratis.",
    "Du må gerne sige nej tak.",
    "Du behøver ikke sige dit navn til kontaktpersonen.",
    "Vil du have hjælp, så ring eller skriv her:",
    { contact: "stoette-kontaktperson-teamet" },
  ],
  sections: [
    {
      heading: "Hvem kan få hjælp?",
      pictogram: "people",
      lines: [
        { text: "Hjælpen er til dig, der er socialt udsat.", explain: "socialt-udsat" },
        { text: "Du er også isoleret.", explain: "isoleret" },
        "Du har brug for hjælp nu.",
        { text: "Måske er du hjemløs.", explain: "hjemloes" },
        { text: "Måske har du et misbrug.", explain: "misbrug" },
        { text: "Måske har du en sindslidelse.", explain: "sindslidelse" },
        "Du kan også have både misbrug og sindslidelse.",
      ],
    },
    {
      heading: "Hvorfor kommer kontaktpersonen ud til dig?",
      pictogram: "home",
      lines: [
        "Nogle kan ikke selv tage kontakt til de tilbud, der er.",
        "De er de mest udsatte og de mest isolerede.",
        "Derfor går kommunen selv ud til dem.",
        { text: "Det kalder man opsøgende hjælp.", explain: "opsoegende" },
        "Målet er at få kontakt.",
      ],
    },
    {
      heading: "Er der fare lige nu?",
      pictogram: "emergency",
      lines: [
        "Er der fare for liv, så ring 112.",
        "Er dit eller en andens liv eller helbred i fare lige nu?",
        "Så ring efter hjælp:",
        { emergencyNumbers: true },
        "Du kan også kontakte hospitalet eller din egen læge.",
      ],
    },
    {
      heading: "Hvad kan du få hjælp til?",
      pictogram: "helping-hands",
      lines: [
        "Hjælpen passer til dig.",
        "Den passer til det, du kan, og det, du har brug for.",
        "Hjælpen skal gøre, at du kan klare mest muligt selv.",
        "Kontaktpersonen kan for eksempel hjælpe dig med at:",
        {
          list: [
            "få lyst til at tage imod hjælp",
            "få og holde kontakt til andre, sådan som du ønsker og har brug for",
            "bruge samfundets muligheder og de andre tilbud, der er",
          ],
        },
      ],
    },
    {
      heading: "Hvor meget hjælp kan du få?",
      pictogram: "clock",
      lines: [
        "Du får kun hjælpen for en tid.",
        "Den er som regel om dagen og på hverdage.",
        "Hvor lang tid du får hjælp, kommer an på dit behov.",
        "Det er også forskelligt, hvor hurtigt I får kontakt.",
        "Kommunens tekst siger ikke, hvor mange timer du kan få.",
        "Det kan du spørge teamet om.",
        "Kommunen skal altid se på netop din situation.",
        "Det gælder i hele landet.",
      ],
    },
    {
      heading: "Hvad koster det?",
      pictogram: "money",
      lines: [
        "Hjælpen fra kontaktpersonen er gratis.",
        "Måske er du med til noget, der koster penge.",
        "Så betaler du selv din del.",
      ],
    },
    {
      heading: "Hvad skal du selv gøre?",
      pictogram: "checklist",
      lines: [
        "Du skal:",
        {
          list: [
            "være med til at planlægge hjælpen",
            "være med til at lave aftaler om hjælpen",
            "samarbejde om planer og aftaler",
            "gøre dit til, at samtalen med kontaktpersonen er god og fører til noget",
            "selv betale din del, hvis du er med til noget, der koster penge",
          ],
        },
      ],
    },
    {
      heading: "Hvordan får du hjælp?",
      pictogram: "phone",
      lines: [
        "Ring eller skriv til støtte-kontaktperson-teamet:",
        { contact: "stoette-kontaktperson-teamet" },
        "Social og Handicap kan se på, om teamet kan hjælpe dig.",
        "Ring eller skriv til dem her:",
        { contact: "social-og-handicap" },
        { text: "Kommunen har også en sikker mail:", explain: "sikker-mail" },
        { contact: "sikker-mail" },
        "Andre må også kontakte kommunen om dig.",
        { text: "Det er ofte naboer eller pårørende.", explain: "paaroerende" },
        "Det er også ofte folk, der arbejder med sundhed, eller andre fagfolk.",
      ],
    },
    {
      heading: "Hvem giver hjælpen?",
      pictogram: "group",
      lines: [
        "Kontaktpersonen hører til Center for Trivsel og Netværk.",
        "Den ansvarlige afdeling er Social & Handicap Myndighed.",
        "Den er en del af Social & Sundhed i Gentofte Kommune.",
      ],
    },
    {
      heading: "Må du sige nej?",
      pictogram: "rights",
      lines: [
        "Ja, du må gerne sige nej til hjælpen.",
        { text: "Du må også være anonym.", explain: "anonym" },
        "Så kan du tale med kontaktpersonen uden at sige dit navn.",
      ],
    },
    {
      heading: "Kan du få anden hjælp?",
      pictogram: "conversation",
      lines: [
        "Kommunen har ikke en fast plan for at følge op.",
        "Men du kan få tættere kontakt med kommunen.",
        "Du skal selv ønske det.",
        "Din kontaktperson skal også mene, at det er en god idé.",
        "Så ser kommunen på, hvilken hjælp du har brug for.",
        {
          text: "Det kan for eksempel være hjælp efter § 82 eller § 85 i serviceloven.",
          explain: "serviceloven",
        },
      ],
    },
    {
      heading: "Hvornår slutter hjælpen?",
      pictogram: "stop",
      lines: [
        "Det er ikke ens for alle.",
        "Kontakten med kontaktpersonen kan slutte helt.",
        "Du kan også gå over til anden hjælp.",
      ],
    },
    {
      heading: "Kan du klage?",
      pictogram: "letter",
      lines: [
        "Kommunen skriver, at du ikke kan klage.",
        "Kommunen skriver ikke hvorfor.",
        "Du kan spørge kommunen, hvad du så kan gøre.",
        "Det gælder i hele landet:",
        { text: "Har du fået et brev med en afgørelse?", explain: "afgoerelse" },
        "Så gælder det, der står i brevet.",
        "Du kan klage, hvis du ikke får den vejledning, du har brug for.",
        "Vejledning er råd fra kommunen om din hjælp og dine muligheder.",
        { text: "Du må tage en person med, som støtter dig.", explain: "bisidder" },
      ],
    },
    {
      heading: "Hvad siger loven?",
      pictogram: "law",
      lines: [
        { text: "Hjælpen står i § 99 i serviceloven.", explain: "serviceloven" },
        "Loven siger, at kommunen skal have en kontaktperson til mennesker, der har:",
        {
          list: [
            "en sindslidelse",
            "et misbrug af stoffer eller alkohol",
            "særlige sociale problemer og ingen egen bolig, som de kan være i",
          ],
        },
      ],
    },
  ],
} satisfies EasyReadInput;
