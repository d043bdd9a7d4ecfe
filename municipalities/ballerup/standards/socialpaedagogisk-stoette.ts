import type { StandardInput } from "klarstandard/model";

export default {
  id: "socialpaedagogisk-stoette",
  title: "Socialpædagogisk støtte (bostøtte)",
  revision: "2026-1",
  legalBasis: [
    {
      act: "serviceloven",
      section: "85",
      role: "main",
      says: "Kommunen skal give tilbud om hjælp, omsorg eller støtte. Den skal også tilbyde optræning og hjælp til at udvikle færdigheder. Det er for mennesker, som har brug for det af en af to grunde: Deres fysiske eller psykiske funktionsevne er betydeligt nedsat. Eller de har særlige sociale problemer.",
      appeal: "appeal",
    },
    {
      act: "serviceloven",
      section: "82 a",
      about: "hjælp i en gruppe",
      role: "also",
      says: "Kommunen kan starte tilbud om hjælp i grupper eller give tilskud til dem. Det kan være hjælp, omsorg, støtte, optræning og hjælp til at udvikle færdigheder.\n\nHjælpen er til mennesker, som har sociale problemer eller nedsat fysisk eller psykisk funktionsevne. Den er også til mennesker, der er i risiko for at få sådanne vanskeligheder.\n\nKommunen skal vurdere, at hjælpen kan forbedre, hvordan modtageren fungerer nu, eller forebygge, at det bliver værre. Efter stykke 2 kan kommunens afgørelse ikke bringes videre til en anden administrativ myndighed.",
      appeal: "no-appeal-by-statute",
    },
    {
      act: "serviceloven",
      section: "82 b",
      about: "individuel hjælp i højst 6 måneder",
      role: "also",
      says: "Kommunen kan starte tilbud om individuel hjælp i en begrænset tid, op til 6 måneder, eller give tilskud til dem. Det kan være hjælp, omsorg, støtte, optræning og hjælp til at udvikle færdigheder.\n\nMålgruppen og kravet om kommunens vurdering er de samme som i § 82 a. Efter stykke 2 kan kommunens afgørelse heller ikke her bringes videre til en anden administrativ myndighed.",
      appeal: "no-appeal-by-statute",
    },
    {
      act: "serviceloven",
      section: "82",
      role: "mentioned",
      says: "Kommunens tekst nævner § 82, når den skriver om forløbet i Fronten. Den gengiver ikke paragraffen, kun § 82 a og § 82 b.",
      appeal: "not-relevant",
    },
    { act: "serviceloven", section: "83", role: "mentioned", appeal: "not-relevant" },
    { act: "serviceloven", section: "107", role: "mentioned", appeal: "not-relevant" },
    { act: "serviceloven", section: "108", role: "mentioned", appeal: "not-relevant" },
    { act: "almenboligloven", section: "105", role: "mentioned", appeal: "not-relevant" },
  ],
  adoption: "not-stated",
  validity: "not-stated",
  source: {
    title: "Kvalitetsstandard for støtte efter servicelovens § 85",
    titleIsOurs: true,
    seen: "2026-11-22",
  },
  summary: {
    promise: "Får du bevilget støtte, hjælper en vejleder dig med at mestre din hverdag.",
    who: "Du er over 18 år, bor i din egen bolig og har en betydeligt nedsat funktionsevne.",
    what: "En vejleder, en plan med dine egne mål og støtte til at klare mere selv.",
    start: "Kontakt Fronten. Som regel skal du først deltage i et forløb dér.",
  },
  sections: {
    introduction: {
      status: "stated",
      body: [
        "Her kan du læse, hvilken hjælp du kan forvente fra Ballerup Kommune. Det gælder, når du efter servicelovens § 85 er visiteret til hjælp, omsorg eller støtte. Visiteret betyder, at kommunen har vurderet dit behov. Støtten kaldes også bostøtte i egen bolig.",
        "Politikerne i kommunen har bestemt, hvor højt serviceniveauet er. Kvalitetsstandarden sikrer, at alle får hjælp på lige vilkår.",
        {
          kind: "list",
          intro: "Kvalitetsstandarder skal desuden",
          items: [
            "bidrage til, at dine forventninger passer til det serviceniveau, politikerne har fastlagt",
            "sikre, at serviceniveauet, de konkrete afgørelser og den støtte, borgerne får i virkeligheden, passer sammen.",
          ],
        },
        "Kommunalbestyrelsen har sat politiske mål. De er grundlaget for støtten og dermed også for ydelserne.",
        "Kommunens dokument fortæller om støtten to gange: først som løbende tekst og derefter i en tabel. De to steder siger ikke altid det samme. Så viser vi begge dele.",
      ],
    },
    purpose: {
      status: "stated",
      body: [
        "Støtten skal aktivere og rehabilitere dig. Kommunen stræber så vidt muligt efter, at du får et aktivt liv. Du skal også i størst mulig grad opleve, at du er selvhjulpen.",
        "Ballerup Kommune arbejder aktivt med rehabilitering. Kommunen hjælper og støtter dig, så du kan mestre dit liv.",
      ],
    },
    targetGroup: {
      status: "conflict",
      body: [
        {
          kind: "conditions",
          rule: "all",
          intro:
            "Kommunen skriver, at den efter servicelovens § 85 kan bevilge dig hjælp, omsorg eller støtte og desuden optræning, når",
          items: [
            "du er over 18 år",
            "din funktionsevne er betydeligt nedsat: psykisk, fysisk, socialt eller på flere af de tre måder",
            "du bor i din egen bolig.",
          ],
        },
        {
          kind: "list",
          intro: "Du kan for eksempel have",
          items: [
            "psykiske vanskeligheder",
            "udviklingsforstyrrelser",
            "udviklingshæmning",
            "en erhvervet hjerneskade",
            "særlige sociale vanskeligheder.",
          ],
        },
        "Vanskelighederne skal være grunden til, at du har brug for støtte. Støtten skal hjælpe dig med at udvikle kompetencer eller strategier. Med dem skal du blive bedre til at klare livet og mestre hverdagen med livskvalitet.",
      ],
      conflicts: [
        {
          about: "Skal din funktionsevne være nedsat?",
          statements: [
            {
              text: "Din funktionsevne skal være betydeligt nedsat. Du skal også være over 18 år og bo i din egen bolig.",
              where: "løbende tekst og tabellen om målgruppen",
            },
            {
              text: "Særlige sociale problemer er en grund for sig selv. Paragraffen nævner hverken alder eller bolig.",
              where: "lovgrundlaget, § 85",
            },
          ],
        },
      ],
    },
    exclusions: {
      status: "stated",
      body: [
        {
          kind: "conditions",
          rule: "any",
          intro: "Kommunen kan ikke bevilge dig støtte efter § 85, hvis",
          items: [
            "hjemmeplejen allerede dækker dit behov med hjælp efter § 83, det vil sige personlige og praktiske opgaver i hjemmet",
            "du bor i et botilbud, hvor pædagogisk støtte hører med.",
          ],
        },
        "Det gælder for eksempel botilbud efter servicelovens § 107 og § 108. Det gælder også tilbud efter almenboliglovens § 105, hvor du får støtte efter servicelovens § 85 eller § 83. Kommunens tekst kalder den lov »Almennyttigboligloven«.",
      ],
    },
    criteria: {
      status: "stated",
      body: [
        "Kommunen ser konkret og individuelt på din situation, før den bevilger støtte.",
        "Støtten har bestemte mål og er et afgrænset forløb.",
        "Det er din pligt at medvirke til at belyse din situation.",
        "Ifølge den løbende tekst er vurderingen oftest, at du har brug for støtte i mere end 6 måneder. Tabellen siger kun, at du stadig har brug for støtte efter forløbet i Fronten.",
      ],
    },
    content: {
      status: "stated",
      body: [
        "Støtten hjælper dig som udgangspunkt med at udvikle færdigheder eller holde fast i dem. Områderne her kan indgå. De kan også danne grundlag for målene, som du er med til at sætte.",
        {
          kind: "list",
          intro: "Du kan for eksempel få støtte til",
          items: [
            "praktiske opgaver, for eksempel at rydde op, gøre rent, vaske op, købe ind, lave mad og vaske tøj",
            "personlige opgaver, for eksempel at passe din hygiejne",
            "at mestre fysiske og psykiske lidelser, for eksempel at finde motivation til behandling og at holde aftalte tider hos lægen og andre",
            "at planlægge din økonomi, for eksempel at oprette betalingsservice og budgetkonto og gå din post igennem",
            "at kontakte myndigheder og dit pengeinstitut og at bruge NemID, som kommunens tekst kalder det, og elektroniske løsninger",
            "at holde fast i dit netværk eller udvikle det",
            "at genoprette, skabe eller bevare relationer til andre, kommunikere med dem og være sammen med dem",
            "at være med i det lokale foreningsliv eller i frivillige aktiviteter",
            "at rejse alene med tog, bus eller andre transportmidler.",
          ],
        },
        {
          kind: "services",
          intro: "Kommunen deler støtten og målene op i tre slags:",
          items: [
            {
              title: "Kompenserende",
              text: "Den støtte, du får, når du ikke selv kan sørge for at dække dine behov. For eksempel læser vejlederen post for en borger, som ikke selv kan læse.",
            },
            {
              title: "Aktiverende",
              text: "Du er med i hverdagens gøremål og får inspiration til at holde dig i gang. For eksempel hjælper vejlederen dig med at finde lægens kontaktoplysninger. Så kan du selv ringe.",
            },
            {
              title: "Rehabiliterende",
              text: "Flere slags fagfolk arbejder sammen på tværs. De sætter meningsfulde mål sammen med dig og eventuelt dit netværk. For eksempel vil en borger gerne have styr på økonomien. Så koordinerer vejlederen forløbet, og fagfolkene arbejder på tværs for at nå målet.",
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
          intro:
            "Du har søgt, og kommunen har vurderet, at du hører til målgruppen efter § 85. Så sker der dette:",
          items: [
            "Du får en afgørelse. Den beskriver, hvilken støtte og hjælp du kan få.",
            "I laver en indsatsplan, så støtten bliver konkret. I planen står mål og delmål. Ifølge tabellen laver du planen sammen med din rådgiver.",
            "Du får en vejleder. Ifølge tabellen kommer vejlederen fra Brydehusets støttekorps.",
            "Vejlederen kontakter dig.",
          ],
        },
        {
          kind: "list",
          intro: "Får du bevilget støtte, får du også en indsatsplan. Den beskriver",
          items: [
            "formålet med støtten",
            "de forandringer, støtten skal bidrage til",
            "hvordan det kan lykkes ved hjælp af bestemte mål og delmål.",
          ],
        },
        "Du er med til at sætte målene. De afspejler, hvad du med støtten gerne vil kunne klare selv. Kort fortalt: Hvad betyder mest for dig?",
        "Målene er ofte afgrænsede. Så kan du sammen med din vejleder og din rådgiver se, at du får de færdigheder eller kompetencer, du ønsker. Det kan afhjælpe dit behov for støtte og skabe en forandring for dig.",
      ],
    },
    scope: {
      status: "conflict",
      heading: "Hvor meget hjælp kan du få?",
      body: [
        "Kommunen vurderer konkret, hvor meget støtte du har behov for.",
        "Du får ikke et fast antal timer om ugen, men et antal timer inden for en ramme hver måned. Så er det muligt at planlægge støtten fleksibelt efter dine behov og resten af din hverdag.",
        "Den mindste støtte får du få gange om måneden, hvis kommunen vurderer, at det er nok for dig. Du får den ved besøg eller over telefonen. Tabellen nævner også skærmbesøg.",
        "Den største støtte er oftest flere besøg om ugen.",
        "Teksten siger ikke, hvor længe du kan få støtte. Den siger kun, at forløbet er afgrænset.",
      ],
      conflicts: [
        {
          about: "Får du som udgangspunkt støtte i en gruppe eller et antal timer om måneden?",
          statements: [
            {
              text: "Udgangspunktet er et gruppeforløb sammen med andre, der har samme mål for forandring som dig. Kommunen kan også bevilge individuel støtte, når den vurderer, at det er en god løsning.",
              where: "løbende tekst, afsnittet om omfang",
            },
            {
              text: "Udgangspunktet er et antal timer om måneden, som kommunen vurderer individuelt. Du og din vejleder aftaler, om I kan nå nogle af dine mål i et gruppeforløb. I gruppen er andre med samme mål for forandring.",
              where: "tabellen, rækken om omfang",
            },
          ],
        },
      ],
    },
    ending: {
      status: "stated",
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
      body: ["Det er en vejleder, der støtter dig."],
      conflicts: [
        {
          about: "Hvor kommer din vejleder fra?",
          statements: [
            {
              text: "Vejlederen kan være ansat i Ballerup Kommune. Vejlederen kan også komme fra et regionalt eller privat tilbud.",
              where: "løbende tekst, afsnittet om at vælge vejleder",
            },
            {
              text: "Vejlederen er ansat i Ballerup Kommune. I særlige tilfælde kan vejlederen komme fra et regionalt eller privat tilbud.",
              where: "tabellen, rækken om at vælge vejleder",
            },
            {
              text: "Vejlederen kommer fra Brydehusets støttekorps.",
              where: "tabellen, rækken om, hvordan støtten gives",
            },
          ],
        },
      ],
    },
    freeChoice: {
      status: "stated",
      body: ["Ballerup Kommune vurderer, hvem der skal være din vejleder."],
    },
    howToApply: {
      status: "conflict",
      body: [
        {
          kind: "steps",
          items: [
            "Vil du søge om støtte, så kontakt Fronten. Medarbejderne i Fronten kan hjælpe dig, når du har sociale, psykiske eller praktiske udfordringer. De kan også tilbyde dig et forløb, før du eventuelt senere får bevilget bostøtte efter § 85.",
            "I Fronten deltager du i et forløb, som skal afhjælpe dit behov. I afklarer sammen, om andre, kortere forløb er nok.",
            "Har du stadig brug for hjælp efter forløbet, kommer du videre til Social Vejledning, kommunens myndighedsafdeling. Dér undersøger medarbejderne dit behov nærmere og måler ud, hvor meget støtte du har brug for.",
          ],
        },
        "I ganske særlige tilfælde kommer du videre til Social Vejledning kort tid efter, at du har henvendt dig.",
      ],
      conflicts: [
        {
          about: "Skal alle igennem Fronten først?",
          statements: [
            {
              text: "Alle ansøgere skal have tilbudt et forløb i Fronten efter § 82 og deltage i det. Det har kommunalbestyrelsen bestemt. Først derefter kan kommunen tage stilling til en ansøgning efter § 85.",
              where: "indledningen",
            },
            {
              text: "Du og Fronten har sammen afklaret dine behov. Efter dit forløb dér er vurderingen, at du stadig har brug for støtte.",
              where: "tabellen, rækken om målgruppen",
            },
            {
              text: "Oftest har du og Fronten sammen afklaret dine behov.",
              where: "løbende tekst, afsnittet om målgruppen",
            },
          ],
        },
        {
          about: "Hvor længe kan det første forløb vare?",
          statements: [
            {
              text: "Forløbet i Fronten skal afhjælpe dit behov. Det kan være kortere eller længere, men varer højst 20 uger.",
              where: "indledningen og tabellen, rækken om at søge",
            },
            {
              text: "Fronten afklarer sammen med dig, om andre, kortere forløb er nok. De varer højst 6 måneder.",
              where: "løbende tekst, afsnittet om at søge",
            },
          ],
        },
      ],
    },
    followUp: {
      status: "conflict",
      body: [
        "Kommunen følger op senest 3 måneder efter, at støtten er begyndt. Derefter følger den op, når der er behov for det. Der er også en grænse for, hvor længe der højst må gå, men teksten siger to forskellige ting om den.",
        "Du, din vejleder og en rådgiver følger løbende op på målene. Den løbende tekst skriver »sagsbehandler«, hvor tabellen skriver »rådgiver«.",
        {
          kind: "list",
          intro: "Det sker for eksempel, når",
          items: [
            "du har nået et mål",
            "din situation har ændret sig væsentligt, så I skal ændre målene",
            "I skal vurdere, om støtten skal slutte eller fortsætte.",
          ],
        },
      ],
      conflicts: [
        {
          about: "Hvor ofte følger kommunen mindst op efter den første gang?",
          statements: [
            { text: "Mindst hver 12. måned.", where: "løbende tekst, afsnittet om opfølgning" },
            { text: "Mindst hver 6. måned.", where: "tabellen, rækken om opfølgning" },
          ],
        },
      ],
    },
    rights: {
      status: "stated",
      body: [
        "Du må altid tage en pårørende eller en god bekendt med, hvis du ønsker det. Personen kan deltage i alle samtaler om dig.",
      ],
    },
    values: {
      status: "stated",
      body: [
        "Du og Ballerup Kommune arbejder sammen i dialog og med respekt for hinanden.",
        "Medarbejderne er fleksible. Inden for afgørelsen imødekommer de så vidt muligt det, du har brug for og ønsker.",
        {
          kind: "list",
          intro: "Du og kommunen samarbejder om støtten. To principper gælder:",
          items: [
            "Du skal blive bedre til at klare livet (øget livsduelighed).",
            "Kommunen skal gribe mindst muligt ind i dit liv.",
          ],
        },
        "Du får vejledning og støtte, så du selv tager aktivt del i dit forløb.",
      ],
    },
  },
  facts: {
    referralNeeded: true,
    freeChoice: false,
  },
  responsibilities: {
    intro:
      "Kommunen har ikke samlet dit ansvar ét sted. Her er det, den beder dig om forskellige steder i teksten.",
    items: [
      {
        text: "Du deltager i et forløb i Fronten. Teksten er uklar om, hvor længe det varer, og hvem det gælder.",
        reason: "Kommunen kan først tage stilling til din ansøgning efter forløbet.",
        where: "indledningen; løbende tekst og tabellen om at søge",
      },
      {
        text: "Det er din pligt at medvirke til at belyse din situation.",
        where: "løbende tekst og tabellen om målgruppen",
      },
      {
        text: "Får du støtte, laver du en indsatsplan med mål sammen med din rådgiver.",
        reason: "Så bliver det konkret, hvad støtten går ud på.",
        where: "løbende tekst og tabellen om, hvordan støtten gives",
      },
      {
        text: "Du tager aktivt del i dit forløb. Kommunen vejleder og støtter dig i det.",
        where: "afsnittet om værdier",
      },
    ],
  },
  complaint: {
    kind: "appeal",
    over: "Du kan klage over kommunens afgørelse om socialpædagogisk støtte efter § 85, for eksempel om den støtte, du har fået bevilget. Teksten siger ikke, om du kan klage over forløbet i Fronten.",
    forms: ["written", "oral"],
    deadline: { weeks: 4, from: "du modtog afgørelsen" },
    to: "social-vejledning",
    help: "Du kan eventuelt klage gennem din sagsbehandler eller rådgiver.",
    afterwards: [
      "Den myndighed, der traf afgørelsen, behandler din klage.",
      "Holder myndigheden fast, sender den klagen og sin begrundelse videre til Ankestyrelsen. Så får du besked om det.",
    ],
    decidedBy: "Ankestyrelsen",
  },
  contacts: [
    { shared: "fronten" },
    {
      id: "social-vejledning",
      name: "Ballerup Kommune, Social Vejledning",
      for: ["complain"],
      phone: "44772000",
      email: "social-adm@balk.dk",
      address: { street: "Hold-an Vej 7", postcode: "2750", city: "Ballerup" },
    },
  ],
  timeLimits: [
    {
      kind: "course",
      what: "Forløb i Fronten eller et andet kort forløb",
      bound: "at-most",
      stated: [
        { value: 20, unit: "weeks", where: "indledningen og tabellen, rækken om at søge" },
        { value: 6, unit: "months", where: "løbende tekst, afsnittet om at søge" },
      ],
    },
    {
      kind: "first-follow-up",
      what: "Første opfølgning",
      bound: "at-most",
      from: "støttens begyndelse",
      stated: [{ value: 3, unit: "months" }],
    },
    {
      kind: "follow-up",
      what: "Opfølgning derefter",
      bound: "at-least-every",
      stated: [
        { value: 12, unit: "months", where: "løbende tekst, afsnittet om opfølgning" },
        { value: 6, unit: "months", where: "tabellen, rækken om opfølgning" },
      ],
    },
    {
      kind: "other",
      what: "Individuel hjælp efter servicelovens § 82 b",
      bound: "at-most",
      stated: [{ value: 6, unit: "months", where: "lovgrundlaget" }],
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
} satisfies StandardInput;
