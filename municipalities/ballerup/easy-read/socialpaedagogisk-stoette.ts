import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "socialpaedagogisk-stoette",
  madeFrom: "2026-2",
  summary: [
    { text: "Du kan søge om socialpædagogisk støtte.", explain: "socialpaedagogisk-stoette" },
    "Den er for dig, der er over 18 år og bor i din egen bolig.",
    {
      text: "Kommunen skriver, at din funktionsevne skal være betydeligt nedsat.",
      explain: "funktionsevne",
    },
    "Loven siger, at særlige sociale problemer også kan være nok.",
    "Du og kommunen sætter mål, der betyder noget for dig.",
    "Kommunen giver dig et svar, og du kan klage i 4 uger.",
    "Det er uklart, om alle skal have hjælp i Fronten først.",
    "Hvis du vil søge eller har spørgsmål, så ring til Fronten:",
    { contact: "fronten" },
  ],
  sections: [
    {
      heading: "Hvad er det?",
      pictogram: "helping-hands",
      tells: ["purpose", "content", "scope", "provider", "freeChoice", "legalBasis"],
      lines: [
        "En vejleder støtter dig, så du kan klare mere selv i hverdagen.",
        "Du kan for eksempel få støtte til:",
        {
          list: [
            "at rydde op, gøre rent, vaske op, købe ind, lave mad og vaske tøj",
            "at passe din hygiejne",
            "at komme i behandling og holde aftaler hos lægen",
            "at planlægge din økonomi og gennemgå din post",
            "at kontakte myndigheder og banken og bruge MitID",
            "at holde kontakt med andre og være med i en forening",
            "at tage tog, bus eller andet alene",
          ],
        },
        "Vejlederen kan også gøre noget for dig, hvis du ikke selv kan.",
        "Den mindste støtte er få gange om måneden.",
        "I mødes, eller I taler sammen i telefon eller på skærm.",
        "Den største støtte er oftest flere besøg om ugen.",
        "Du får ikke et fast antal timer om ugen, men en ramme hver måned.",
        "Så kan støtten passe til din hverdag.",
        "Du kan få støtte i en gruppe eller kun sammen med vejlederen.",
        "Det er uklart, hvad der er udgangspunktet, så spørg Fronten.",
        "Kommunen bestemmer, hvem der skal være din vejleder.",
        "Vejlederen kommer fra kommunen, fra regionen eller fra et privat tilbud.",
        { text: "Støtten står i § 85 i serviceloven.", explain: "serviceloven" },
      ],
    },
    {
      heading: "Er det noget for mig?",
      pictogram: "people",
      tells: ["targetGroup", "exclusions", "criteria"],
      lines: [
        "Ballerup Kommune skriver, at du kan få støtte, hvis du:",
        {
          list: [
            "er over 18 år",
            "har betydeligt nedsat funktionsevne, psykisk, fysisk eller socialt",
            "bor i din egen bolig",
          ],
        },
        "Loven siger, at du også kan få støtte, hvis du har særlige sociale problemer.",
        "Hvis loven og kommunens tekst er uenige, gælder loven.",
        "Du skal have brug for støtte, for eksempel fordi du har:",
        {
          list: [
            "psykiske vanskeligheder",
            "en udviklingsforstyrrelse eller udviklingshæmning",
            "fået en hjerneskade",
            "særlige sociale vanskeligheder",
          ],
        },
        "Kommunen ser på netop din situation.",
        "Du kan ikke få støtten, hvis hjemmeplejen allerede dækker dit behov.",
        {
          text: "Du kan heller ikke få den, hvis du bor i et botilbud med støtte.",
          explain: "botilbud",
        },
        "Det kan være botilbud efter § 107 eller § 108 i serviceloven.",
        "Det kan også være boliger med støtte efter § 105 i almenboligloven.",
      ],
    },
    {
      heading: "Hvad koster det?",
      pictogram: "money",
      lines: ["Spørg Fronten, om støtten koster noget."],
    },
    {
      heading: "Hvordan får jeg det?",
      pictogram: "conversation",
      tells: ["howToApply", "delivery"],
      lines: [
        {
          steps: [
            "Du kontakter Fronten, hvor medarbejderne kan hjælpe dig.",
            {
              text: "Du og Fronten finder ud af, om et kort forløb er nok hjælp for dig.",
              explain: "forloeb",
            },
            "Hvis du har brug for mere hjælp, kommer du videre til Social Vejledning.",
            "Social Vejledning undersøger, hvor meget støtte du har brug for.",
            { text: "Du får en afgørelse om, hvilken støtte du kan få.", explain: "afgoerelse" },
            {
              text: "Hvis du får støtte, laver du og kommunen en indsatsplan.",
              explain: "indsatsplan",
            },
            "En vejleder kontakter dig.",
          ],
        },
        "Social Vejledning er det sted i kommunen, der bestemmer i din sag.",
        "I helt særlige tilfælde kommer du hurtigt videre dertil.",
        "Forløbet i Fronten varer højst 20 uger.",
        "Andre korte forløb varer højst 6 måneder.",
        "Spørg Fronten, om du skal være med i et forløb, før du kan få svar.",
        "Spørg også, hvornår du får svar, og om du kan sige nej til støtten.",
      ],
    },
    {
      heading: "Hvad skal jeg selv gøre?",
      pictogram: "checklist",
      tells: ["responsibilities", "rights", "values"],
      lines: [
        "Du har pligt til at hjælpe kommunen med at forstå din situation.",
        "Du er med til at sætte målene i din plan.",
        "Du får støtte til at være aktiv i dit forløb.",
        {
          text: "Du må altid tage en pårørende eller en god bekendt med til samtaler.",
          explain: "paaroerende",
        },
      ],
    },
    {
      heading: "Hvornår slutter det?",
      pictogram: "calendar",
      tells: ["ending", "followUp"],
      lines: [
        "Støtten slutter, når begge dele passer:",
        {
          list: [
            "Du har ikke længere et vedvarende behov for støtte.",
            "Du, din rådgiver og din vejleder kan se, at målene er nået.",
          ],
        },
        "Kommunen ser på støtten igen senest 3 måneder efter, at den er begyndt.",
        "Derefter gør den det, når der er behov, og mindst hver 6. eller 12. måned.",
        "Det er uklart, om det er 6 eller 12 måneder, så spørg din vejleder.",
        "I ændrer målene, hvis din situation ændrer sig meget.",
      ],
    },
    {
      heading: "Hvad hvis jeg er utilfreds?",
      pictogram: "letter",
      tells: ["complaint"],
      lines: [
        "Du kan klage over afgørelsen om din støtte.",
        "Kommunen skal have klagen senest 4 uger efter, at du fik afgørelsen.",
        "Ring, skriv eller send en mail til Social Vejledning:",
        { contact: "social-vejledning" },
        "Du kan eventuelt klage gennem din sagsbehandler eller rådgiver.",
        "Kommunen ser først på sagen igen.",
        {
          text: "Hvis den ikke ændrer sin afgørelse, sender den klagen til Ankestyrelsen.",
          explain: "ankestyrelsen",
        },
        "Du får besked, hvis kommunen sender klagen videre.",
        "Spørg Fronten, om du kan klage over et forløb i Fronten.",
        { national: ["refusal", "noReasons", "companion"] },
      ],
    },
    {
      heading: "Hvem kan jeg ringe til?",
      pictogram: "phone",
      lines: [
        "Ring til Fronten, hvis du vil søge eller har spørgsmål:",
        { contact: "fronten" },
        "Ring til Social Vejledning, hvis du vil klage:",
        { contact: "social-vejledning" },
      ],
    },
  ],
} satisfies EasyReadInput;
