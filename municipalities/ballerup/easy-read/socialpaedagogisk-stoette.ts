import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "socialpaedagogisk-stoette",
  madeFrom: "2026-2",
  summary: [
    { text: "Du kan søge om socialpædagogisk støtte.", explain: "socialpaedagogisk-stoette" },
    "Kommunen skriver, at du skal være over 18 år og bo i din egen bolig.",
    {
      text: "Kommunen skriver også, at din funktionsevne skal være betydeligt nedsat.",
      explain: "funktionsevne",
    },
    "Loven siger, at særlige sociale problemer også kan være nok.",
    "Du og kommunen sætter mål, der betyder noget for dig.",
    "Du får en afgørelse, og du kan klage i 4 uger.",
    "Spørg Fronten, om du først skal have hjælp dér.",
    "Ring til Fronten, hvis du vil søge eller har spørgsmål:",
    { contact: "fronten" },
  ],
  sections: [
    {
      heading: "Hvad er det?",
      pictogram: "helping-hands",
      tells: ["purpose", "content", "scope", "provider", "freeChoice"],
      lines: [
        "En vejleder støtter dig, så du kan klare mere selv.",
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
        "Kommunen bestemmer cirka, hvor mange timer du får om måneden, ikke om ugen.",
        "Så kan støtten passe til dit liv.",
        "Du kan få støtte i en gruppe eller kun sammen med vejlederen.",
        "Spørg Fronten, om du skal være med i en gruppe.",
        "Kommunen bestemmer, hvem der skal være din vejleder.",
        "Din vejleder er fra kommunen, regionen eller et privat tilbud.",
      ],
    },
    {
      heading: "Er det noget for mig?",
      pictogram: "people",
      tells: ["targetGroup", "exclusions", "criteria", "legalBasis"],
      lines: [
        "Kommunen skriver, at du kan få støtte, hvis alt dette passer:",
        {
          list: [
            "Du er over 18 år.",
            "Din funktionsevne er betydeligt nedsat, psykisk, fysisk eller socialt.",
            "Du bor i din egen bolig.",
          ],
        },
        {
          text: "Paragraf 85 i serviceloven siger, at særlige sociale problemer også kan være nok.",
          explain: "serviceloven",
        },
        "Loven gælder over kommunens tekst.",
        "Støtten er for dig, der har brug for den, for eksempel fordi du har:",
        {
          list: [
            "psykiske vanskeligheder",
            "en udviklingsforstyrrelse eller udviklingshæmning",
            "fået en hjerneskade",
            "særlige sociale vanskeligheder",
          ],
        },
        "Kommunen ser på netop din situation.",
        "Kommunen skriver, at du ikke kan få støtten, hvis bare ét punkt passer på dig:",
        {
          list: [
            "Hjemmeplejen dækker allerede dit behov.",
            { text: "Du bor i et botilbud med støtte.", explain: "botilbud" },
          ],
        },
        "Spørg Fronten, om det gælder, hvor du bor.",
      ],
    },
    {
      heading: "Hvad koster det?",
      pictogram: "money",
      lines: ["Ring og spørg Fronten, om støtten koster noget."],
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
            "Social Vejledning bestemmer i din sag og undersøger, hvor meget støtte du behøver.",
            { text: "Du får en afgørelse om, hvilken støtte du kan få.", explain: "afgoerelse" },
            {
              text: "Hvis du får støtte, laver du og kommunen en indsatsplan.",
              explain: "indsatsplan",
            },
            "En vejleder kontakter dig.",
          ],
        },
        "I helt særlige tilfælde kommer du hurtigt til Social Vejledning.",
        "Kommunen skriver både, at et forløb varer højst 20 uger og højst 6 måneder.",
        "Det er uklart, hvad der gælder, så spørg Fronten.",
        "Spørg også, om du skal være med i et forløb, før du kan få svar.",
        "Spørg også, hvornår du får svar, og om du kan sige nej.",
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
            "Du har ikke længere fast brug for støtte.",
            "Du, din vejleder og din rådgiver i kommunen kan se, at målene er nået.",
          ],
        },
        "Kommunen ser på støtten igen senest 3 måneder efter, at den begyndte.",
        "Så ser kommunen på støtten ved behov, mindst hver 6. eller 12. måned.",
        "Spørg din vejleder, om det er 6 eller 12 måneder.",
        "I ændrer målene, hvis dit liv ændrer sig meget.",
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
        "Du kan også klage via din rådgiver i kommunen.",
        "Kommunen ser først på sagen igen.",
        {
          text: "Hvis kommunen holder fast, sender den klagen til Ankestyrelsen.",
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
