import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "socialpaedagogisk-stoette",
  madeFrom: "2026-1",
  summary: [
    "Du kan få støtte til at klare din hverdag.",
    { text: "Det hedder socialpædagogisk støtte.", explain: "socialpaedagogisk-stoette" },
    "Støtten er for dig, der har meget svært ved din hverdag.",
    "Du skal være over 18 år og bo i din egen bolig.",
    { text: "Du skal som regel med i et forløb i Fronten først.", explain: "forloeb" },
    "Kommunen ser på netop din situation.",
    "Du kan klage over kommunens afgørelse om støtte.",
    "Kommunens tekst siger nogle gange 2 ting om det samme.",
    "Her på siden kan du læse begge dele.",
    "Kontakt Fronten, hvis du vil søge om støtte:",
    { contact: "fronten" },
  ],
  sections: [
    {
      heading: "Hvem kan få støtte?",
      pictogram: "people",
      lines: [
        "Du kan få støtte, når alle 3 ting passer på dig:",
        {
          list: ["Du er over 18 år.", "Du bor i din egen bolig.", "Du har en meget nedsat funktionsevne."],
        },
        {
          text: "Din funktionsevne kan være nedsat fysisk, psykisk eller socialt.",
          explain: "funktionsevne",
        },
        "Det kan være flere ting på én gang.",
        "Du kan for eksempel have:",
        {
          list: [
            "det svært psykisk",
            "forstyrrelser i din udvikling",
            "udviklingshæmning",
            "en hjerneskade, du har fået senere i livet",
            "særlige sociale problemer",
          ],
        },
        "Det kan også være noget andet.",
        "Du har brug for støtte til at lære nye måder at klare dig på.",
        "Støtten skal gøre din hverdag og dit liv bedre.",
        {
          text: "Kommunen laver en individuel vurdering, før du får svar.",
          explain: "individuel-vurdering",
        },
      ],
    },
    {
      heading: "Hvem kan ikke få støtte?",
      pictogram: "stop",
      lines: [
        "Du kan ikke få støtten, hvis 1 af de 2 ting passer på dig:",
        {
          list: [
            "Du får allerede den hjælp, du har brug for, fra hjemmeplejen.",
            "Du bor i et botilbud, hvor du også får pædagogisk støtte.",
          ],
        },
        "Hjemmeplejen hjælper med opgaver i dit hjem.",
        "Den hjælper også med personlige opgaver.",
        { text: "Der er flere slags botilbud.", explain: "botilbud" },
        "Spørg Fronten, hvis du er i tvivl:",
        { contact: "fronten" },
      ],
    },
    {
      heading: "Hvad kan du få støtte til?",
      pictogram: "helping-hands",
      lines: [
        "Du kan få støtte til at lære noget.",
        "Du kan også få støtte til at holde fast i det, du kan.",
        "Det kan være ting i dit hjem:",
        {
          list: [
            "at rydde op, gøre rent og vaske op",
            "at købe ind, lave mad og vaske tøj",
            "at passe din hygiejne",
          ],
        },
        "Det kan være din sygdom i krop eller sind:",
        {
          list: ["at få lyst til at komme i behandling", "at holde dine aftaler hos lægen og andre"],
        },
        "Det kan være penge og post:",
        {
          list: [
            "at planlægge din økonomi",
            "at få betalingsservice eller en budgetkonto",
            "at se din post igennem",
            "at kontakte banken og myndigheder",
            "at bruge NemID og andet på nettet",
          ],
        },
        "Det kan være dit liv med andre og uden for hjemmet:",
        {
          list: [
            "at holde fast i de mennesker, du kender",
            "at finde nye at være sammen med",
            "at få kontakt igen med mennesker, du har mistet kontakten til",
            "at tale og være sammen med andre",
            "at være med i en forening eller arbejde frivilligt",
            "at rejse alene med tog, bus eller andet",
          ],
        },
      ],
    },
    {
      heading: "Hvordan hjælper vejlederen?",
      pictogram: "conversation",
      lines: [
        "En vejleder giver dig støtte.",
        "Der er 3 slags støtte.",
        "Kompenserende støtte er hjælp til det, du ikke selv kan.",
        "Vejlederen læser for eksempel din post, hvis du ikke kan læse.",
        "Aktiverende støtte er, at du selv er med og holder dig i gang.",
        "Vejlederen hjælper dig for eksempel med at finde lægens nummer.",
        "Så ringer du selv til lægen.",
        "Rehabiliterende støtte er, at flere fagfolk hjælper dig med et mål.",
        "Dit netværk kan også være med.",
        "Et netværk er de mennesker, du kender.",
        "Måske vil du have styr på dine penge.",
        "Så samler vejlederen alle om det mål.",
      ],
    },
    {
      heading: "Hvordan får du støtte?",
      pictogram: "checklist",
      lines: [
        "Sådan gør du:",
        {
          steps: [
            "Du kontakter Fronten.",
            "Du er med i et forløb i Fronten.",
            "Du og Fronten finder ud af, om forløbet er nok.",
            "Hvis du har brug for mere, kommer du videre til Social Vejledning.",
            "Social Vejledning ser på, hvor meget støtte du har brug for.",
            "Du får en afgørelse fra kommunen.",
            "Du laver en plan sammen med din rådgiver.",
            "Du får en vejleder, som kontakter dig.",
          ],
        },
        { contact: "fronten" },
        "I Fronten kan medarbejdere hjælpe dig.",
        "De hjælper med sociale, psykiske og praktiske problemer.",
        "Social Vejledning er en afdeling i kommunen.",
        "I helt særlige tilfælde kommer du hurtigt til Social Vejledning.",
        { text: "Afgørelsen siger, hvilken støtte du kan få.", explain: "afgoerelse" },
        "En rådgiver er en medarbejder, som arbejder med din sag.",
        "Nogle steder skriver kommunen sagsbehandler i stedet.",
        "Kommunens tekst siger ikke, hvornår du får svar.",
        "Spørg Fronten:",
        { contact: "fronten" },
      ],
    },
    {
      heading: "Skal du altid i forløb i Fronten?",
      pictogram: "question",
      lines: [
        "Kommunens tekst siger flere ting om forløbet i Fronten.",
        "Er forløbet for alle?",
        {
          list: [
            "Et sted står der: Alle skal være med, før kommunen kan svare.",
            "Et andet sted står der: Oftest har du været i Fronten først.",
          ],
        },
        "Hvor længe kan et forløb vare?",
        {
          list: [
            "2 steder står der: Forløbet i Fronten varer højst 20 uger.",
            "Et andet sted står der: Et kort forløb varer højst 6 måneder.",
          ],
        },
        "Hvor meget støtte har du brug for bagefter?",
        {
          list: [
            "Et sted står der: Oftest har du brug for støtte i mere end 6 måneder.",
            "Et andet sted står der: Du har stadig brug for støtte.",
          ],
        },
        "Spørg Fronten, hvad der gælder for dig:",
        { contact: "fronten" },
      ],
    },
    {
      heading: "Hvad skal du selv gøre?",
      pictogram: "checklist",
      lines: [
        "Kommunen beder dig om 4 ting:",
        {
          list: [
            "Du skal være med i et forløb i Fronten, før du kan få svar.",
            "Du har pligt til at hjælpe kommunen med at forstå din situation.",
            "Du skal lave en plan sammen med din rådgiver.",
            "Du skal selv være aktiv i dit forløb.",
          ],
        },
      ],
    },
    {
      heading: "Hvad står der i din plan?",
      pictogram: "letter",
      lines: [
        { text: "Planen hedder en indsatsplan.", explain: "indsatsplan" },
        "Et mål er noget, du gerne vil kunne klare selv.",
        "Du er selv med til at finde dine mål.",
        "Tænk på, hvad der er vigtigst for dig.",
        "I planen står også små mål på vejen.",
        "Planen siger, hvad støtten skal ændre for dig.",
        "Planen siger også, hvordan du når dine mål.",
        "Du, din vejleder og din rådgiver kan se, hvad du når.",
      ],
    },
    {
      heading: "Hvor meget støtte kan du få?",
      pictogram: "clock",
      lines: [
        "Kommunen ser på, hvor meget støtte du har brug for.",
        "Du får ikke et fast antal timer om ugen.",
        "Du får timer inden for en ramme hver måned.",
        "Så kan støtten passe til din hverdag.",
        "Den mindste støtte er få gange om måneden.",
        "Det kan være besøg, telefon eller besøg på skærm.",
        "Besøg på skærm står kun 1 sted i kommunens tekst.",
        "Den største støtte er oftest flere besøg om ugen.",
        "Kommunens tekst siger 2 ting om støtte i en gruppe.",
        "Et sted står der:",
        {
          list: [
            "Du får som regel støtte i en gruppe.",
            "Du kan også få støtte alene, hvis kommunen synes, det er godt.",
          ],
        },
        "Et andet sted står der:",
        {
          list: [
            "Du får som regel et antal timer hver måned.",
            "Kommunen ser på, hvor mange timer netop du skal have.",
            "Du og din vejleder aftaler, om en gruppe også er godt for dig.",
          ],
        },
        "I en gruppe er du sammen med andre med samme mål.",
        "Spørg Fronten, hvad der gælder for dig:",
        { contact: "fronten" },
      ],
    },
    {
      heading: "Hvem bliver din vejleder?",
      pictogram: "helping-hands",
      lines: [
        "Kommunen vurderer, hvem din vejleder skal være.",
        "Et sted står der, at vejlederen er fra Brydehusets støttekorps.",
        "Kommunens tekst siger også 2 ting om, hvor vejlederen arbejder:",
        {
          list: [
            "Et sted står der: Vejlederen kan være fra kommunen, regionen eller et privat sted.",
            "Et andet sted står der: Vejlederen er fra kommunen og kun i særlige tilfælde fra et andet sted.",
          ],
        },
        "Spørg Fronten, hvad der gælder for dig:",
        { contact: "fronten" },
      ],
    },
    {
      heading: "Må du tage en anden med?",
      pictogram: "group",
      lines: [
        { text: "Du må altid tage en pårørende med.", explain: "paaroerende" },
        "Det kan også være en anden, du kender godt.",
        "Det gælder alle samtaler om dig.",
      ],
    },
    {
      heading: "Hvad koster støtten?",
      pictogram: "money",
      lines: ["Kommunens tekst siger ikke, hvad støtten koster.", "Spørg Fronten:", { contact: "fronten" }],
    },
    {
      heading: "Hvordan følger kommunen op?",
      pictogram: "calendar",
      lines: [
        "At følge op er at se på din støtte igen.",
        "Kommunen følger op senest 3 måneder efter, at støtten starter.",
        "Derefter følger den op, når der er brug for det.",
        "Kommunens tekst siger 2 ting om, hvor længe der må gå:",
        {
          list: [
            "Et sted står der: Der må højst gå 12 måneder.",
            "Et andet sted står der: Der må højst gå 6 måneder.",
          ],
        },
        "Spørg Fronten, hvad der gælder for dig:",
        { contact: "fronten" },
        "Du følger også dine mål sammen med din vejleder og en rådgiver.",
        "Det kan være, når:",
        {
          list: [
            "du har nået et mål",
            "dit liv har ændret sig, så dine mål ikke passer mere",
            "I skal finde ud af, om støtten skal stoppe eller fortsætte",
          ],
        },
      ],
    },
    {
      heading: "Hvornår stopper støtten?",
      pictogram: "stop",
      lines: [
        "Støtten stopper, når begge ting passer:",
        {
          list: [
            "Du har ikke længere brug for støtte hele tiden.",
            "Du, din rådgiver og din vejleder kan se, at du har nået dine mål.",
          ],
        },
        "Kommunens tekst siger ikke, hvordan du selv kan stoppe.",
        "Spørg Fronten, hvis du vil stoppe:",
        { contact: "fronten" },
      ],
    },
    {
      heading: "Hvordan klager du?",
      pictogram: "rights",
      lines: [
        "Du kan klage over kommunens afgørelse om støtte.",
        { text: "Din frist er 4 uger.", explain: "frist" },
        "De 4 uger begynder den dag, du får din afgørelse.",
        "Du kan skrive din klage eller sige den.",
        "Klag til Social Vejledning:",
        { contact: "social-vejledning" },
        "Du kan også klage gennem din rådgiver.",
        "Så sker der dette:",
        {
          steps: [
            "Kommunen ser på din klage.",
            "Måske holder kommunen fast i sin afgørelse.",
            "Så sender kommunen din klage til Ankestyrelsen.",
            "Kommunen skriver også, hvorfor den holder fast.",
            "Du får besked om det.",
          ],
        },
        {
          text: "Ankestyrelsen ser så på din klage.",
          explain: "ankestyrelsen",
        },
      ],
    },
    {
      heading: "Kan du altid klage?",
      pictogram: "law",
      lines: [
        { text: "Støtten følger § 85 i serviceloven.", explain: "serviceloven" },
        "Afgørelser efter § 85 kan du klage over.",
        "Kommunens tekst nævner også § 82 a og § 82 b.",
        "§ 82 a er hjælp i en gruppe.",
        "§ 82 b er hjælp til dig alene i højst 6 måneder.",
        "De afgørelser kan du ikke klage over til en anden myndighed.",
        "Ankestyrelsen kan altså ikke se på dem.",
        "Kommunen skriver, at forløbet i Fronten følger § 82.",
        "Kommunens tekst siger ikke, om du kan klage over forløbet.",
        "Er du i tvivl om din afgørelse, så spørg Social Vejledning:",
        { contact: "social-vejledning" },
      ],
    },
    {
      heading: "Hvordan arbejder kommunen sammen med dig?",
      pictogram: "conversation",
      lines: [
        "Du og kommunen taler sammen og har respekt for hinanden.",
        "Kommunen følger dine ønsker og behov så godt, den kan.",
        "Men det skal passe med din afgørelse.",
        "Støtten skal gribe så lidt ind i dit liv som muligt.",
        "Målet er, at du får et aktivt liv.",
        "Du skal klare så meget som muligt selv.",
      ],
    },
    {
      heading: "Hvem bestemmer, hvad kommunen giver?",
      pictogram: "question",
      lines: [
        "Politikerne i kommunen bestemmer, hvor meget hjælp der er.",
        { text: "Det står i en kvalitetsstandard.", explain: "kvalitetsstandard" },
        "Alle skal have hjælp på lige vilkår.",
      ],
    },
  ],
} satisfies EasyReadInput;
