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
    },
    {
      act: "serviceloven",
      section: "82 a",
      about: "hjælp i en gruppe",
      role: "also",
      says: "Kommunen kan iværksætte eller give tilskud til hjælp, omsorg, støtte, optræning og hjælp til at udvikle færdigheder i grupper. Det er til mennesker, som har nedsat fysisk eller psykisk funktionsevne eller sociale problemer, eller som er i risiko for det. Kommunen skal vurdere, at tilbuddet kan forbedre, hvordan modtageren fungerer nu, eller forebygge, at det bliver værre. Efter stykke 2 kan afgørelsen ikke indbringes for en anden administrativ myndighed.",
      appeal: "no-appeal-by-statute",
    },
    {
      act: "serviceloven",
      section: "82 b",
      about: "individuel hjælp i højst 6 måneder",
      role: "also",
      says: "Det samme gælder individuel hjælp, omsorg, støtte, optræning og hjælp til at udvikle færdigheder, i op til 6 måneder. Målgruppen, kravet om kommunens vurdering og stykke 2 er som i § 82 a.",
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
    promise: "Hvis kommunen bevilger dig støtte, hjælper en vejleder dig med at mestre din hverdag.",
    who: "Dig, der er over 18 år, bor i din egen bolig og har betydeligt nedsat funktionsevne. Efter loven kan du også få støtte, hvis du har særlige sociale problemer.",
    what: "En vejleder, en plan med dine egne mål og støtte til at klare mere selv.",
    start:
      "Kontakt Fronten. Kommunens tekst er uklar om, hvorvidt alle først skal deltage i et forløb dér, så spørg Fronten.",
  },
  sections: {
    purpose: {
      status: "stated",
      body: [
        "Støtten skal aktivere og rehabilitere dig, så du får et så aktivt liv som muligt og i størst mulig grad oplever, at du er selvhjulpen.",
        "Ballerup Kommune arbejder aktivt med rehabilitering, så du får hjælp og støtte til at mestre dit liv.",
      ],
    },
    targetGroup: {
      status: "stated",
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
        "Vanskelighederne skal være grunden til, at du har brug for støtte til at udvikle kompetencer eller strategier, så du bedre kan klare livet og mestre hverdagen med livskvalitet.",
      ],
      lawAbove: [
        {
          about: "Skal din funktionsevne være nedsat?",
          says: "Nej, ikke altid. Kommunen skal også tilbyde støtte, hvis du har brug for den på grund af særlige sociale problemer. Det er en grund for sig selv.",
          under: [{ act: "serviceloven", section: "85" }],
          text: "Din funktionsevne skal være betydeligt nedsat.",
          where: "løbende tekst og tabellen om målgruppen",
          ask: "fronten",
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
        "Det gælder for eksempel botilbud efter servicelovens § 107 og § 108 og tilbud efter almenboliglovens § 105, hvor du får støtte efter servicelovens § 85 eller § 83. Kommunen kalder den lov »Almennyttigboligloven«.",
      ],
    },
    criteria: {
      status: "stated",
      body: [
        "Kommunen ser konkret og individuelt på din situation, før den bevilger støtte. Støtten har bestemte mål og er et afgrænset forløb.",
        "Ifølge den løbende tekst er vurderingen oftest, at du har brug for støtte i mere end 6 måneder. Tabellen siger kun, at du stadig har brug for støtte efter forløbet i Fronten.",
      ],
    },
    content: {
      status: "stated",
      body: [
        "Støtten hjælper dig som udgangspunkt med at udvikle færdigheder eller holde fast i dem. Disse områder kan indgå og danne grundlag for de mål, du er med til at sætte.",
        {
          kind: "list",
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
          intro: "Når kommunen har vurderet, at du hører til målgruppen efter § 85, sker der dette:",
          items: [
            "Du får en afgørelse. Den beskriver, hvilken støtte og hjælp du kan få.",
            "Der bliver lavet en indsatsplan med mål og delmål, så støtten bliver konkret. Ifølge den løbende tekst sker det sammen med dig. Ifølge tabellen laver du den sammen med din rådgiver.",
            "En vejleder kontakter dig.",
          ],
        },
        "Indsatsplanen beskriver formålet med støtten, de forandringer, støtten skal bidrage til, og hvordan det kan lykkes ved hjælp af bestemte mål og delmål.",
        "Du er med til at sætte målene. De afspejler, hvad du gerne vil kunne klare selv. Kort fortalt: Hvad betyder mest for dig?",
        "Målene er ofte afgrænsede, så du sammen med din vejleder og din rådgiver kan se, at du får de færdigheder eller kompetencer, du ønsker. Det kan afhjælpe dit behov for støtte og skabe en forandring for dig.",
      ],
    },
    scope: {
      status: "conflict",
      heading: "Hvor meget hjælp kan du få?",
      body: [
        "Kommunen vurderer konkret, hvor meget støtte du har behov for.",
        "Du får ikke et fast antal timer om ugen, men et antal timer inden for en ramme hver måned. Det gør det muligt at planlægge støtten fleksibelt efter dine behov og din hverdag.",
        "Den mindste støtte er få gange om måneden, når kommunen vurderer, at det er nok for dig. Den foregår ved besøg eller i telefonen. Tabellen nævner også skærmbesøg.",
        "Den største støtte er oftest flere besøg om ugen.",
      ],
      conflicts: [
        {
          about: "Får du som udgangspunkt støtte i en gruppe eller et antal timer om måneden?",
          statements: [
            {
              text: "Udgangspunktet er et gruppeforløb med andre, der har samme mål for forandring som dig. Kommunen kan også bevilge individuel støtte, når den vurderer, at det er hensigtsmæssigt.",
              where: "løbende tekst, afsnittet om omfang",
            },
            {
              text: "Udgangspunktet er et antal timer om måneden, som kommunen vurderer individuelt. Du og din vejleder aftaler, om I kan nå nogle af dine mål i et gruppeforløb med andre.",
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
            "Kontakt Fronten, hvis du vil søge om støtte. Medarbejderne hjælper med sociale, psykiske og praktiske udfordringer og kan tilbyde dig et forløb, før du eventuelt får bevilget bostøtte efter § 85.",
            "I Fronten afklarer I sammen, om et kortvarigt forløb kan dække dit behov.",
            "Hvis du stadig har brug for hjælp, henviser Fronten dig til Social Vejledning, kommunens myndighedsafdeling. Her undersøger medarbejderne dit behov nærmere og udmåler støtten.",
          ],
        },
        "I ganske særlige tilfælde kommer du hurtigt videre til Social Vejledning.",
      ],
      conflicts: [
        {
          about: "Skal du først deltage i et forløb i Fronten?",
          statements: [
            {
              text: "Kommunalbestyrelsen har besluttet, at alle ansøgere skal have tilbudt et forløb i Fronten efter § 82 og deltage i det. Først derefter kan kommunen tage stilling til ansøgningen.",
              where: "indledningen",
            },
            {
              text: "Du og Fronten har sammen afklaret dine behov. Efter forløbet er vurderingen, at du stadig har brug for støtte.",
              where: "tabellen, rækken om målgruppen",
            },
            {
              text: "Oftest har du og Fronten sammen afklaret dine behov.",
              where: "løbende tekst, afsnittet om målgruppen",
            },
          ],
        },
        {
          about: "Hvor længe kan forløbet vare? De to tal handler måske om to forskellige forløb.",
          statements: [
            {
              text: "Forløbet i Fronten kan være kortere eller længere, men varer højst 20 uger.",
              where: "indledningen og tabellen, rækken om at søge",
            },
            {
              text: "Fronten afklarer sammen med dig, om andre, kortvarige forløb er nok. De varer højst 6 måneder.",
              where: "løbende tekst, afsnittet om at søge",
            },
          ],
        },
      ],
    },
    followUp: {
      status: "conflict",
      body: [
        "Kommunen følger op senest 3 måneder efter, at støtten er begyndt, og derefter, når der er behov for det.",
        {
          kind: "list",
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
        "Du må altid tage en pårørende eller en god bekendt med til alle samtaler om dig, hvis du ønsker det.",
      ],
    },
    values: {
      status: "stated",
      body: [
        "Du og Ballerup Kommune arbejder sammen i dialog og med respekt for hinanden.",
        "Medarbejderne er fleksible og imødekommer så vidt muligt dine behov og ønsker inden for afgørelsen.",
        "Du og kommunen samarbejder om støtten. Du skal blive bedre til at klare livet (øget livsduelighed), og kommunen skal gribe mindst muligt ind i dit liv.",
        "Du får vejledning og støtte, så du selv tager aktivt del i dit forløb.",
      ],
    },
  },
  ownSections: [
    {
      id: "kvalitetsstandarden",
      heading: "Hvad er kvalitetsstandarden?",
      after: "values",
      body: [
        "Kvalitetsstandarden beskriver den hjælp, du kan forvente fra Ballerup Kommune, når du efter servicelovens § 85 er visiteret til hjælp, omsorg eller støtte. Visiteret betyder, at kommunen har vurderet dit behov og sagt ja. Støtten kaldes også bostøtte i egen bolig.",
        "Politikerne i kommunen har fastsat serviceniveauet, og kvalitetsstandarden sikrer, at alle får hjælp på lige vilkår. Den skal også bidrage til, at dine forventninger passer til serviceniveauet, og sikre, at serviceniveauet, de konkrete afgørelser og den støtte, borgerne får, passer sammen.",
        "Kommunalbestyrelsens politiske mål er grundlaget for støtten og dermed også for ydelserne.",
        "Kommunens dokument fortæller om støtten to gange: i en løbende tekst og i en tabel. Hvor de ikke siger det samme, viser vi begge dele.",
      ],
    },
  ],
  facts: {
    referralNeeded: true,
    freeChoice: false,
  },
  responsibilities: {
    items: [
      {
        text: "Du har pligt til at medvirke til at belyse din situation.",
        where: "løbende tekst og tabellen om målgruppen",
      },
    ],
  },
  complaint: {
    kind: "appeal",
    over: "Du kan klage over afgørelsen om socialpædagogisk støtte, også over den støtte, du har fået bevilget. Kommunen skriver ikke, om du kan klage over forløbet i Fronten.",
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
      section: "howToApply",
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
      section: "followUp",
      stated: [{ value: 3, unit: "months" }],
    },
    {
      kind: "follow-up",
      what: "Opfølgning derefter",
      bound: "at-least-every",
      section: "followUp",
      stated: [
        { value: 12, unit: "months", where: "løbende tekst, afsnittet om opfølgning" },
        { value: 6, unit: "months", where: "tabellen, rækken om opfølgning" },
      ],
    },
    {
      kind: "other",
      what: "Individuel hjælp efter servicelovens § 82 b",
      bound: "at-most",
      section: "legalBasis",
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
