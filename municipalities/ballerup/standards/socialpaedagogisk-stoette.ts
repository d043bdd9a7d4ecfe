import type { StandardInput } from "klarstandard/model";

export default {
  id: "socialpaedagogisk-stoette",
  title: "Socialpædagogisk støtte (bostøtte)",
  revision: "2026-2",
  legalBasis: [
    {
      act: "serviceloven",
      section: "85",
      role: "main",
      says: "Kommunen skal give tilbud om hjælp, omsorg eller støtte. Den skal også tilbyde optræning og hjælp til at udvikle færdigheder. Det er for mennesker, som har brug for det af en af to grunde: Deres fysiske eller psykiske funktionsevne er betydeligt nedsat. Eller de har særlige sociale problemer.",
      appeal: "appeal",
      where: "[152-153]",
    },
    {
      act: "serviceloven",
      section: "82 a",
      about: "hjælp i en gruppe",
      role: "also",
      says: "Kommunen kan iværksætte eller give tilskud til hjælp, omsorg, støtte, optræning og hjælp til at udvikle færdigheder i grupper. Det er til mennesker, som har sociale problemer eller nedsat fysisk eller psykisk funktionsevne, eller som er i risiko for det. Kommunen skal vurdere, at tilbuddet kan forbedre, hvordan modtageren fungerer nu, eller forebygge, at det bliver værre. Efter stykke 2 kan du ikke klage over afgørelsen til en anden administrativ myndighed.",
      appeal: "no-appeal-by-statute",
      where: "[145-147]",
    },
    {
      act: "serviceloven",
      section: "82 b",
      about: "individuel hjælp i højst 6 måneder",
      role: "also",
      says: "Det samme gælder individuel hjælp, omsorg, støtte, optræning og hjælp til at udvikle færdigheder, i op til 6 måneder. Målgruppen, kravet om kommunens vurdering og stykke 2 er som i § 82 a.",
      appeal: "no-appeal-by-statute",
      where: "[148-151]",
    },
    {
      act: "serviceloven",
      section: "82",
      role: "mentioned",
      says: "Kommunens tekst nævner § 82, når den skriver om forløbet i Fronten. Den gengiver ikke paragraffen, kun § 82 a og § 82 b.",
      appeal: "not-relevant",
      where: "den sidste sætning er vores egen [7]",
    },
    { act: "serviceloven", section: "83", role: "mentioned", appeal: "not-relevant", where: "[31, 94]" },
    { act: "serviceloven", section: "107", role: "mentioned", appeal: "not-relevant", where: "[31, 94]" },
    { act: "serviceloven", section: "108", role: "mentioned", appeal: "not-relevant", where: "[31, 94]" },
    { act: "almenboligloven", section: "105", role: "mentioned", appeal: "not-relevant", where: "[31, 94]" },
  ],
  adoption: "not-stated",
  validity: "not-stated",
  source: {
    title: "Kvalitetsstandard for støtte efter servicelovens § 85",
    titleIsOurs: true,
    seen: "2026-11-22",
    fingerprint: "153-a549df4f7dbfa87c",
    leftOut: [
      {
        sentences:
          "[1, 10, 16, 20, 32, 38, 50, 60, 67, 70, 77, 81, 92-93, 95, 101, 107, 117, 124, 127, 134, 136, 144]",
        because: "Overskrifter; siden har sine egne.",
      },
    ],
  },
  summary: {
    promise: "En vejleder kan hjælpe dig med at klare din hverdag, hvis kommunen siger ja.",
    who: "Kommunen skriver, at du skal være over 18 år, bo i din egen bolig og have betydeligt nedsat funktionsevne. Efter loven kan særlige sociale problemer også være grund nok.",
    what: "En vejleder, en plan med dine egne mål og støtte til at klare mere selv.",
    start:
      "Kontakt Fronten. Kommunens tekst er uklar, så spørg, om du først skal deltage i et forløb i Fronten.",
  },
  sections: {
    purpose: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[14]",
          text: "Støtten skal aktivere og rehabilitere dig, så du får et så aktivt liv som muligt og i størst mulig grad oplever, at du er selvhjulpen.",
        },
        {
          kind: "text",
          where: "[105]",
          text: "Ballerup Kommune arbejder aktivt med rehabilitering, så du bliver hjulpet og støttet i at mestre dit liv.",
        },
      ],
    },
    targetGroup: {
      status: "stated",
      body: [
        {
          kind: "list",
          where: "[21, 82]",
          intro:
            "Kommunen skriver, at den efter servicelovens § 85 kan bevilge dig hjælp, omsorg eller støtte og desuden optræning, når alle tre ting passer:",
          items: [
            "du er over 18 år",
            "din funktionsevne er betydeligt nedsat: psykisk, fysisk, socialt eller på flere af de tre måder",
            "du bor i din egen bolig",
          ],
        },
        {
          kind: "list",
          where: "[22-27, 83-88]",
          intro: "Du kan for eksempel have",
          items: [
            "psykiske vanskeligheder",
            "udviklingsforstyrrelser",
            "udviklingshæmning",
            "en erhvervet hjerneskade",
            "særlige sociale vanskeligheder.",
          ],
        },
        {
          kind: "text",
          where: "[28, 89]",
          text: "Vanskelighederne skal være grunden til, at du har brug for støtte til at udvikle kompetencer eller strategier, så du bedre kan klare livet og mestre hverdagen med livskvalitet.",
        },
      ],
      lawAbove: [
        {
          about: "Skal din funktionsevne være nedsat?",
          question: "Kan jeg få støtte, hvis jeg kun har særlige sociale problemer?",
          says: "Nej, ikke altid. Kommunen skal også tilbyde støtte, hvis du har brug for den på grund af særlige sociale problemer. De kan være grund nok i sig selv.",
          under: [{ act: "serviceloven", section: "85" }],
          text: "Din funktionsevne skal være betydeligt nedsat.",
          where: "løbende tekst og tabellen om målgruppen [21, 82, 153]",
          ask: "fronten",
        },
      ],
    },
    exclusions: {
      status: "stated",
      body: [
        {
          kind: "conditions",
          where: "[31, 94]",
          rule: "any",
          intro: "Kommunen skriver, at den ikke kan bevilge dig støtte efter § 85, hvis",
          items: [
            "hjemmeplejen allerede dækker dit behov med hjælp efter § 83, det vil sige personlige og praktiske opgaver i hjemmet",
            "du bor i et botilbud, hvor pædagogisk støtte hører med. Det kan for eksempel være et botilbud efter servicelovens § 107 eller § 108 eller et tilbud efter almenboliglovens § 105 med støtte efter servicelovens § 85 eller § 83. Kommunen kalder almenboligloven for »Almennyttigboligloven«.",
          ],
        },
        {
          kind: "text",
          where: "ours",
          text: "Spørg Fronten, hvis du bor i et botilbud, eller hvis du har hjemmepleje og brug for anden støtte.",
        },
      ],
    },
    criteria: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[29, 90]",
          text: "Kommunen ser konkret og individuelt på din situation, før den bevilger støtte. Støtten har bestemte mål og er et afgrænset forløb.",
        },
        {
          kind: "text",
          where: "[30, 91]",
          text: "Ifølge den løbende tekst er vurderingen oftest, at du har brug for støtte i mere end 6 måneder. Tabellen siger kun, at du stadig har brug for støtte efter forløbet i Fronten.",
        },
      ],
    },
    content: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[51-52, 108-109]",
          text: "Støtten hjælper dig som udgangspunkt med at udvikle færdigheder eller holde fast i dem. Disse områder kan indgå og danne grundlag for de mål, du er med til at sætte.",
        },
        {
          kind: "list",
          where: "det om, at NemID er lukket, er vores eget [53-59, 110-116]",
          intro: "Du kan for eksempel få støtte til",
          items: [
            "praktiske opgaver, for eksempel at rydde op, gøre rent, vaske op, købe ind, lave mad og vaske tøj",
            "personlige opgaver, for eksempel at passe din hygiejne",
            "at mestre fysiske og psykiske lidelser, for eksempel at finde motivation til behandling og at holde aftalte tider hos lægen og andre",
            "at planlægge din økonomi, for eksempel at oprette betalingsservice og budgetkonto og gennemgå din post",
            "at kontakte myndigheder og dit pengeinstitut og at bruge MitID (kommunen skriver NemID, som er lukket) og andre elektroniske løsninger",
            "at holde fast i dit netværk eller udvikle det",
            "at genoprette, skabe eller bevare relationer til andre, kommunikere med dem og være sammen med dem",
            "at være med i det lokale foreningsliv eller i frivillige aktiviteter",
            "at rejse alene med tog, bus eller andre transportmidler.",
          ],
        },
        {
          kind: "services",
          where: "[42-49]",
          intro: "Kommunen deler støtten og målene op i tre slags:",
          items: [
            {
              title: "Kompenserende",
              text: "Støtte, du får, når du ikke selv kan sørge for at dække dine behov. For eksempel læser vejlederen post for en borger, som ikke kan læse.",
            },
            {
              title: "Aktiverende",
              text: "Du er med i hverdagens gøremål og får inspiration til at holde dig i gang. For eksempel hjælper vejlederen med at finde lægens kontaktoplysninger, så du selv kan ringe.",
            },
            {
              title: "Rehabiliterende",
              text: "Flere fagfolk sætter meningsfulde mål sammen med dig og eventuelt dit netværk. For eksempel vil en borger have styr på sin økonomi. Så koordinerer vejlederen forløbet, og fagfolkene arbejder på tværs for at nå målet.",
            },
          ],
        },
      ],
    },
    delivery: {
      status: "stated",
      body: [
        {
          kind: "steps",
          where: "[33-36, 96-99]",
          intro:
            "Når du har søgt, og kommunen har vurderet, at du hører til målgruppen efter § 85, sker der dette:",
          items: [
            "Du får en afgørelse. Den beskriver, hvilken støtte og hjælp du kan få.",
            "Der bliver lavet en indsatsplan med mål og delmål, så støtten bliver konkret. Ifølge den løbende tekst sker det sammen med dig. Ifølge tabellen laver du den sammen med din rådgiver.",
            "En vejleder kontakter dig.",
          ],
        },
        {
          kind: "text",
          where: "[39-40, 102-103]",
          text: "Indsatsplanen beskriver formålet med støtten, de forandringer, støtten skal bidrage til, og hvordan det kan lykkes ved hjælp af bestemte mål og delmål.",
        },
        {
          kind: "text",
          where: "[41, 104]",
          text: "Du er med til at sætte målene. De afspejler, hvad du gerne vil kunne klare selv. Kort fortalt: Hvad betyder mest for dig?",
        },
        {
          kind: "text",
          where: "[106]",
          text: "Målene er ofte afgrænsede, så du sammen med din vejleder og din rådgiver kan se, at du får de færdigheder eller kompetencer, du ønsker. Det kan afhjælpe dit behov for støtte og skabe en forandring for dig.",
        },
      ],
    },
    scope: {
      status: "conflict",
      heading: "Hvor meget hjælp kan du få?",
      body: [
        {
          kind: "text",
          where: "[63, 120]",
          text: "Kommunen vurderer konkret, hvor meget støtte du har behov for.",
        },
        {
          kind: "text",
          where: "[64-65, 121-122]",
          text: "Du får ikke et fast antal timer om ugen, men et antal timer inden for en ramme hver måned. Det gør det muligt at planlægge støtten fleksibelt efter dine behov og din hverdag.",
        },
        {
          kind: "text",
          where: "[66, 123]",
          text: "Den mindste støtte er få gange om måneden, når kommunen vurderer, at det er nok for dig. Den foregår ved besøg eller i telefonen. Tabellen nævner også skærmbesøg.",
        },
        { kind: "text", where: "[66, 123]", text: "Den største støtte er oftest flere besøg om ugen." },
      ],
      conflicts: [
        {
          about: "Får du som udgangspunkt støtte i en gruppe eller et antal timer om måneden?",
          question: "Skal jeg være i en gruppe, eller får jeg støtte alene?",
          statements: [
            {
              text: "Udgangspunktet er et gruppeforløb med andre, der har samme mål for forandring som dig. Kommunen kan også bevilge individuel støtte, når den vurderer, at det er hensigtsmæssigt.",
              where: "løbende tekst, afsnittet om omfang [61-62]",
            },
            {
              text: "Udgangspunktet er et antal timer om måneden, som kommunen vurderer individuelt. Du og din vejleder aftaler, om I kan nå nogle af dine mål i et gruppeforløb med andre.",
              where: "tabellen, rækken om omfang [118-119]",
            },
          ],
        },
      ],
    },
    ending: {
      status: "stated",
      where: "[135]",
      body: [
        {
          kind: "list",
          intro: "Støtten slutter, når begge dele passer:",
          items: [
            "Dit behov for støtte er ikke længere vedvarende.",
            "Du, din rådgiver og din vejleder kan se, at indsatsplanens mål er nået.",
          ],
        },
      ],
    },
    provider: {
      status: "conflict",
      where: "[69, 126]",
      body: ["Det er en vejleder, der støtter dig."],
      conflicts: [
        {
          about: "Hvor kommer din vejleder fra?",
          question: "Hvor er min vejleder ansat?",
          statements: [
            {
              text: "Vejlederen kan være ansat i Ballerup Kommune. Vejlederen kan også komme fra et regionalt eller privat tilbud.",
              where: "løbende tekst, afsnittet om at vælge vejleder [69]",
            },
            {
              text: "Vejlederen er ansat i Ballerup Kommune. I særlige tilfælde kan vejlederen komme fra et regionalt eller privat tilbud.",
              where: "tabellen, rækken om at vælge vejleder [126]",
            },
            {
              text: "Vejlederen kommer fra Brydehusets støttekorps.",
              where: "tabellen, rækken om, hvordan støtten gives [98]",
            },
          ],
        },
      ],
    },
    freeChoice: {
      status: "stated",
      where: "[68, 125]",
      heading: "Kan du selv vælge vejleder?",
      body: ["Nej, Ballerup Kommune vurderer, hvem der skal være din vejleder."],
    },
    howToApply: {
      status: "conflict",
      body: [
        {
          kind: "steps",
          where: "[8-9, 17-18, 78, 80]",
          items: [
            "Kontakt Fronten, hvis du vil søge om støtte. Medarbejderne hjælper med praktiske, psykiske og sociale udfordringer og kan tilbyde dig et forløb, før du eventuelt får bevilget bostøtte efter § 85.",
            "I Fronten afklarer I sammen, om et kortvarigt forløb kan dække dit behov.",
            "Hvis du stadig har brug for hjælp, kommer du videre til Social Vejledning, kommunens myndighedsafdeling. Her undersøger medarbejderne dit behov nærmere og bestemmer, hvor meget støtte du får.",
          ],
        },
        {
          kind: "text",
          where: "[9]",
          text: "I ganske særlige tilfælde kommer du videre til Social Vejledning, kort efter at du har henvendt dig.",
        },
      ],
      conflicts: [
        {
          about: "Skal du først deltage i et forløb i Fronten?",
          statements: [
            {
              text: "Kommunalbestyrelsen har besluttet, at alle ansøgere skal have tilbudt et forløb i Fronten efter § 82 og deltage i det. Først derefter kan kommunen tage stilling til ansøgningen.",
              where: "indledningen [7]",
            },
            {
              text: "Du og Fronten har sammen afklaret dine behov. Efter forløbet er vurderingen, at du stadig har brug for støtte.",
              where: "tabellen, rækken om målgruppen [91]",
            },
            {
              text: "I Fronten er du med i et forløb for at få dækket dit behov. Hvis du har brug for mere hjælp, bliver du henvist til Social Vejledning.",
              where: "tabellen, rækken om at søge [79-80]",
            },
            {
              text: "Oftest har du og Fronten sammen afklaret dine behov.",
              where: "løbende tekst, afsnittet om målgruppen [30]",
            },
          ],
        },
        {
          about: "Hvor længe kan et forløb vare, og er der to slags?",
          question: "Hvor længe varer et forløb hos jer? Er der flere slags?",
          statements: [
            {
              text: "Forløbet i Fronten kan være kortere eller længere, men varer højst 20 uger.",
              where: "indledningen og tabellen, rækken om at søge [7, 79]",
            },
            {
              text: "Fronten afklarer sammen med dig, om andre, kortvarige forløb er nok. De varer højst 6 måneder.",
              where: "løbende tekst, afsnittet om at søge [18-19]",
            },
          ],
        },
      ],
    },
    followUp: {
      status: "conflict",
      body: [
        {
          kind: "text",
          where: "[71-72, 128-129]",
          text: "Kommunen følger op senest 3 måneder efter, at støtten er begyndt, og derefter, når der er behov for det.",
        },
        {
          kind: "list",
          where: "[73-76, 130-133]",
          intro:
            "Du, din vejleder og en rådgiver (den løbende tekst skriver »sagsbehandler«) følger løbende op på målene, for eksempel når",
          items: [
            "du har nået et mål",
            "din situation har ændret sig væsentligt, så I skal ændre målene",
            "I skal vurdere, om støtten skal slutte eller fortsætte.",
          ],
        },
      ],
      conflicts: [
        {
          about: "Hvor ofte følger kommunen mindst op?",
          question: "Hvor ofte følger I op på støtten?",
          statements: [
            { text: "Mindst hver 12. måned.", where: "løbende tekst, afsnittet om opfølgning [72]" },
            { text: "Mindst hver 6. måned.", where: "tabellen, rækken om opfølgning [129]" },
          ],
        },
      ],
    },
    rights: {
      status: "stated",
      where: "[37, 100]",
      body: [
        "Du må altid tage en pårørende eller en god bekendt med til alle samtaler om dig, hvis du ønsker det.",
      ],
    },
    values: {
      status: "stated",
      body: [
        {
          kind: "text",
          where: "[11]",
          text: "Du og Ballerup Kommune arbejder sammen i dialog og med respekt for hinanden.",
        },
        {
          kind: "text",
          where: "[12]",
          text: "Medarbejderne er fleksible og imødekommer så vidt muligt dine behov og ønsker inden for afgørelsen.",
        },
        {
          kind: "text",
          where: "[13]",
          text: "Du og kommunen samarbejder om støtten. Principperne er, at du får lettere ved at klare livet (øget livsduelighed), og at kommunen griber mindst muligt ind i dit liv.",
        },
        {
          kind: "text",
          where: "[15]",
          text: "Du får vejledning og støtte, så du selv tager aktivt del i dit forløb.",
        },
      ],
    },
  },
  ownSections: [
    {
      id: "kvalitetsstandarden",
      heading: "Hvad er kvalitetsstandarden?",
      after: "values",
      body: [
        {
          kind: "text",
          where: "sætningen om ordet visiteret er vores egen [2, 8]",
          text: "Kvalitetsstandarden beskriver den hjælp, du kan forvente fra Ballerup Kommune, når du efter servicelovens § 85 er visiteret til hjælp, omsorg eller støtte. Visiteret betyder, at kommunen har vurderet dit behov og sagt ja. Støtten kaldes også bostøtte i egen bolig.",
        },
        {
          kind: "text",
          where: "[3-5]",
          text: "Politikerne i kommunen har fastsat serviceniveauet, og kvalitetsstandarden sikrer, at alle får hjælp på lige vilkår. Den skal også bidrage til, at dine forventninger passer til serviceniveauet. Og den skal sikre, at tre ting passer sammen: politikernes serviceniveau, de konkrete afgørelser og den støtte, borgerne får.",
        },
        {
          kind: "text",
          where: "[6]",
          text: "Kommunalbestyrelsens politiske mål er grundlaget for støtten og dermed også for ydelserne.",
        },
        {
          kind: "text",
          where: "ours",
          text: "Kommunens dokument har både en løbende tekst og en tabel om støtten. Hvor de ikke siger det samme, viser vi begge dele.",
        },
      ],
    },
  ],
  facts: {
    ages: { from: 18 },
    referralNeeded: true,
    freeChoice: false,
  },
  questions: [
    "Kan jeg få støtte der, hvor jeg bor?",
    "Kan jeg få støtte, selv om jeg har hjemmepleje?",
    "Er mit forløb efter § 82 a eller § 82 b, så jeg ikke kan klage over det?",
  ],
  bring: ["En pårørende eller en god bekendt, hvis du vil"],
  responsibilities: {
    items: [
      {
        text: "Du har pligt til at hjælpe kommunen med at forstå din situation.",
        where: "løbende tekst og tabellen om målgruppen [29, 90]",
      },
    ],
  },
  complaint: {
    kind: "appeal",
    over: "Du kan klage over kommunens afgørelse om socialpædagogisk støtte, både hvis du får nej, og hvis du får en anden støtte, end du mener, du har brug for. Kommunen skriver ikke, om du kan klage over forløbet i Fronten.",
    forms: ["written", "oral"],
    deadline: { weeks: 4, from: "du modtog afgørelsen" },
    to: "social-vejledning",
    help: "Du kan eventuelt klage gennem din sagsbehandler eller rådgiver.",
    afterwards: [
      "Den myndighed, der traf afgørelsen, behandler klagen.",
      "Hvis myndigheden fastholder afgørelsen, sender den klagen og sin begrundelse til Ankestyrelsen. Så får du besked.",
    ],
    decidedBy: "Ankestyrelsen",
  },
  contacts: [
    { shared: "fronten", where: "[17, 78]" },
    {
      id: "social-vejledning",
      name: "Ballerup Kommune, Social Vejledning",
      for: ["complain"],
      phone: "44772000",
      email: "social-adm@balk.dk",
      address: { street: "Hold-an Vej 7", postcode: "2750", city: "Ballerup" },
      where: "[140]",
    },
  ],
  timeLimits: [
    {
      kind: "course",
      what: "Forløb i Fronten eller et andet kort forløb",
      bound: "at-most",
      section: "howToApply",
      stated: [
        { value: 20, unit: "weeks", where: "indledningen og tabellen, rækken om at søge [7, 79]" },
        { value: 6, unit: "months", where: "løbende tekst, afsnittet om at søge [18-19]" },
      ],
    },
    {
      kind: "first-follow-up",
      what: "Første opfølgning",
      bound: "at-most",
      from: "støttens begyndelse",
      section: "followUp",
      stated: [{ value: 3, unit: "months", where: "[71, 128]" }],
    },
    {
      kind: "follow-up",
      what: "Opfølgning derefter",
      bound: "at-least-every",
      section: "followUp",
      stated: [
        { value: 12, unit: "months", where: "løbende tekst, afsnittet om opfølgning [72]" },
        { value: 6, unit: "months", where: "tabellen, rækken om opfølgning [129]" },
      ],
    },
    {
      kind: "other",
      what: "Individuel hjælp efter servicelovens § 82 b",
      bound: "at-most",
      section: "legalBasis",
      stated: [{ value: 6, unit: "months", where: "lovgrundlaget [149]" }],
    },
  ],
  keywords: [
    "bostøtte",
    "bostøtte i egen bolig",
    "støttekorps",
    "Brydehuset",
    "Fronten",
    "indsatsplan",
    "vejleder",
  ],
  where: {
    title: "[8, 140, 152]",
    summary: "det om uklarheden er vores eget [7, 17, 21, 28, 39-41, 52, 69, 78, 82, 153]",
    facts: "[21, 34, 68, 82, 97, 125]",
    bring: "[37, 100]",
    complaint: "sætningen om forløbet i Fronten er vores egen [137-143]",
  },
} satisfies StandardInput;
