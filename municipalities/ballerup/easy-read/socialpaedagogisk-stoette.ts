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
    "Hvis du klager over svaret, skal kommunen have klagen inden 4 uger.",
    { text: "Spørg Fronten, om du først skal være med i et forløb dér.", explain: "forloeb" },
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
        "Vejlederen kan for eksempel læse din post, hvis du ikke selv kan.",
        "Nogle får kun støtte nogle få gange om måneden.",
        "Den største støtte er oftest flere besøg om ugen.",
        "Du og vejlederen mødes, eller I taler i telefon eller på skærm.",
        "Du får et antal timer om måneden, ikke et fast antal om ugen.",
        "Du kan få støtte i en gruppe eller kun sammen med vejlederen.",
        "Spørg Fronten, om du skal være med i en gruppe.",
        "Kommunen bestemmer, hvem der skal være din vejleder.",
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
        "Loven gælder, også når kommunen skriver noget andet.",
        "Spørg Fronten, hvis det passer på dig.",
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
        "Kommunen skriver, at du ikke kan få støtten, hvis ét af punkterne passer:",
        {
          list: [
            "Du får allerede al den hjælp, du har brug for, fra hjemmeplejen.",
            { text: "Du bor i et botilbud med støtte.", explain: "botilbud" },
          ],
        },
        "Spørg Fronten, hvis du er i tvivl om det sted, hvor du bor.",
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
            "Du kontakter Fronten og siger, at du søger støtte efter paragraf 85.",
            "Du og Fronten finder ud af, om et kort forløb er nok for dig.",
            "Hvis du har brug for mere hjælp, kommer du videre til Social Vejledning.",
            "Social Vejledning undersøger, hvad du har brug for, og bestemmer, hvad du får.",
            { text: "Du får en afgørelse om, hvilken støtte du kan få.", explain: "afgoerelse" },
            {
              text: "Hvis du får støtte, laver du og kommunen en indsatsplan.",
              explain: "indsatsplan",
            },
            "En vejleder kontakter dig.",
          ],
        },
        "Kommunen har besluttet, at alle først skal være med i et forløb.",
        "Men det er uklart, om det gælder alle, så spørg Fronten.",
        "Det er også uklart, om et forløb højst varer 20 uger eller 6 måneder.",
        "Spørg, hvornår du får svar, og om du kan sige nej til støtten.",
        { national: ["apply"] },
      ],
    },
    {
      heading: "Hvad skal jeg selv gøre?",
      pictogram: "checklist",
      tells: ["responsibilities", "rights", "values"],
      lines: [
        "Du har pligt til at hjælpe kommunen med at forstå din situation.",
        "Du er med til at sætte målene i din plan.",
        "Du får støtte, så du selv kan være aktiv.",
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
        "Bagefter ser kommunen på støtten, når der er behov for det.",
        "Det er uklart, om det er mindst hver 6. eller 12. måned, så spørg Fronten.",
        "I ændrer målene, hvis dit liv ændrer sig meget.",
      ],
    },
    {
      heading: "Hvad hvis jeg er utilfreds?",
      pictogram: "letter",
      tells: ["complaint"],
      lines: [
        "Du kan klage over kommunens afgørelse, også hvis du får nej.",
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
        "Du kan ikke klage til Ankestyrelsen over hjælp efter paragraf 82 a og 82 b.",
        "Spørg Fronten, om det gælder dit forløb.",
        { national: ["digitalPost", "refusal", "noReasons", "companion"] },
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
