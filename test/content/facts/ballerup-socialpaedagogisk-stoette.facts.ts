import type { SourceFacts } from "./source-facts.ts";

export default {
  municipality: "ballerup",
  standard: "socialpaedagogisk-stoette",
  source: "ballerup-85.txt",
  facts: [
    {
      fact: "What the standard describes: the help to expect under servicelovens § 85",
      full: ["hvilken hjælp du kan forvente fra Ballerup Kommune", "servicelovens § 85"],
    },
    {
      fact: "It holds when one is visiteret",
      full: ["når du efter servicelovens § 85 er visiteret til hjælp, omsorg eller støtte"],
    },
    {
      fact: "Also called support in one's own home",
      full: ["bostøtte i egen bolig"],
      easyRead: ["socialpædagogisk støtte"],
    },
    {
      fact: "The service level is set by politicians",
      full: ["Politikerne i kommunen har bestemt, hvor højt serviceniveauet er"],
      easyRead: ["Politikerne i kommunen bestemmer"],
    },
    { fact: "Equal terms for all", full: ["på lige vilkår"], easyRead: ["på lige vilkår"] },
    { fact: "Expectations fit the service level", full: ["dine forventninger passer til det serviceniveau"] },
    {
      fact: "Service level, decisions and support given agree",
      full: [
        "serviceniveauet, de konkrete afgørelser og den støtte, borgerne får i virkeligheden, passer sammen",
      ],
    },
    {
      fact: "Political goals of the council are the basis of support and services",
      full: [
        "Kommunalbestyrelsen har sat politiske mål",
        "grundlaget for støtten og dermed også for ydelserne",
      ],
    },
    {
      fact: "The council decided: every applicant is offered and takes part in a course in Fronten first",
      full: ["alle ansøgere skal have tilbudt et forløb i Fronten efter § 82 og deltage i det"],
      easyRead: ["at alle skal være med først", "før du kan få svar"],
      checklist: [
        "Du deltager i et forløb i Fronten",
        "først tage stilling til din ansøgning efter forløbet",
      ],
    },
    {
      fact: "Contradiction on Fronten first: most often clarified there",
      full: ["Oftest har du og Fronten sammen afklaret dine behov", "løbende tekst, afsnittet om målgruppen"],
      easyRead: ["Oftest har du været i Fronten først"],
    },
    {
      fact: "Course at most 20 weeks (introduction and table)",
      full: ["højst 20 uger", "indledningen og tabellen, rækken om at søge"],
      easyRead: ["højst 20 uger"],
      checklist: ["højst 20 uger"],
    },
    {
      fact: "Short course at most 6 months (running text)",
      full: ["De varer højst 6 måneder", "løbende tekst, afsnittet om at søge"],
      easyRead: ["Et kort forløb varer højst 6 måneder"],
      checklist: ["højst 6 måneder"],
    },
    { fact: "The course can be shorter or longer", full: ["kortere eller længere"] },
    { fact: "The course is given under § 82", full: ["efter § 82"], easyRead: ["følger paragraf 82"] },
    {
      fact: "Fronten helps with social, psychic and practical challenges",
      full: ["sociale, psykiske eller praktiske udfordringer"],
      easyRead: ["De hjælper med problemer, der er", "sociale", "psykiske", "praktiske"],
    },
    {
      fact: "Fronten can offer a course before a possible later grant",
      full: ["tilbyde dig et forløb, før du eventuelt senere får bevilget bostøtte efter § 85"],
    },
    {
      fact: "Quite special cases: referred to Social Vejledning soon after contact",
      full: ["I ganske særlige tilfælde kommer du videre til Social Vejledning kort tid efter"],
      easyRead: ["I helt særlige tilfælde kommer du hurtigt til Social Vejledning"],
      checklist: ["I ganske særlige tilfælde kommer du videre til Social Vejledning kort tid efter"],
    },
    {
      fact: "Social Vejledning is the authority's department",
      full: ["Social Vejledning, kommunens myndighedsafdeling"],
      easyRead: ["Social Vejledning er en afdeling i kommunen"],
    },
    {
      fact: "Value: dialogue and mutual respect",
      full: ["i dialog og med respekt for hinanden"],
      easyRead: ["respekt for hinanden"],
    },
    {
      fact: "Value: flexible staff who meet needs and wishes as far as possible, within the decision",
      full: ["Medarbejderne er fleksible", "Inden for afgørelsen imødekommer de så vidt muligt"],
      easyRead: ["følger dine ønsker og behov så godt, den kan"],
    },
    { fact: "Value: in cooperation with the citizen", full: ["Du og kommunen samarbejder om støtten"] },
    { fact: "Principle: more able to cope with life", full: ["øget livsduelighed"] },
    {
      fact: "Principle: least possible intervention",
      full: ["gribe mindst muligt ind i dit liv"],
      easyRead: ["gribe så lidt ind i dit liv som muligt"],
    },
    { fact: "Aim: activating and rehabilitating", full: ["Støtten skal aktivere og rehabilitere dig"] },
    { fact: "Aim: an active life", full: ["et aktivt liv"], easyRead: ["et aktivt liv"] },
    {
      fact: "Aim: as self-reliant as possible",
      full: ["i størst mulig grad opleve, at du er selvhjulpen"],
      easyRead: ["følelsen af at kunne klare dig selv"],
    },
    {
      fact: "Guidance and support so that one takes part actively",
      full: ["Du får vejledning og støtte, så du selv tager aktivt del i dit forløb"],
      easyRead: ["Du er aktiv i dit forløb og får støtte til det"],
      checklist: ["Du tager aktivt del i dit forløb"],
    },
    {
      fact: "Rehabilitation, to master one's life",
      full: ["arbejder aktivt med rehabilitering", "mestre dit liv"],
    },
    {
      fact: "Apply: contact Fronten",
      full: ["Vil du søge om støtte, så kontakt Fronten"],
      easyRead: ["Du kontakter Fronten"],
      checklist: ["Vil du søge om støtte, så kontakt Fronten"],
    },
    {
      fact: "Fronten: address",
      full: ["Parkvej 10", "2750 Ballerup"],
      easyRead: ["Parkvej 10", "2750 Ballerup"],
      checklist: ["Parkvej 10", "2750 Ballerup"],
    },
    { fact: "Fronten: phone", full: ["44 77 34 43"], easyRead: ["44 77 34 43"], checklist: ["44 77 34 43"] },
    {
      fact: "Fronten and the citizen clarify whether other, shorter courses are enough",
      full: ["om andre, kortere forløb er nok"],
      easyRead: ["Du og Fronten finder ud af, om forløbet er nok"],
      checklist: ["om andre, kortere forløb er nok"],
    },
    {
      fact: "More help needed: on to Social Vejledning, which examines and measures the need",
      full: [
        "kommer du videre til Social Vejledning",
        "undersøger medarbejderne dit behov nærmere og måler ud, hvor meget støtte du har brug for",
      ],
      easyRead: ["kommer du videre til Social Vejledning"],
      checklist: ["kommer du videre til Social Vejledning"],
    },
    { fact: "Help, care or support and training", full: ["hjælp, omsorg eller støtte og desuden optræning"] },
    { fact: "Over 18 years", full: ["du er over 18 år"], easyRead: ["Du er over 18 år"] },
    {
      fact: "Considerably reduced psychic, physical and/or social ability",
      full: [
        "din funktionsevne er betydeligt nedsat: psykisk, fysisk, socialt eller på flere af de tre måder",
      ],
      easyRead: ["meget nedsat funktionsevne", "Den kan være nedsat", "fysisk", "psykisk", "socialt"],
    },
    { fact: "Lives in own home", full: ["du bor i din egen bolig"], easyRead: ["Du bor i din egen bolig"] },
    { fact: "Psychic difficulties", full: ["psykiske vanskeligheder"], easyRead: ["det svært psykisk"] },
    {
      fact: "Developmental disorders",
      full: ["udviklingsforstyrrelser"],
      easyRead: ["en forstyrrelse i din udvikling"],
    },
    { fact: "Intellectual disability", full: ["udviklingshæmning"], easyRead: ["udviklingshæmning"] },
    { fact: "Acquired brain injury", full: ["erhvervet hjerneskade"], easyRead: ["hjerneskade"] },
    {
      fact: "Particular social difficulties",
      full: ["særlige sociale vanskeligheder"],
      easyRead: ["særlige sociale problemer"],
    },
    {
      fact: "Need: competences or strategies, to master everyday life with quality",
      full: ["udvikle kompetencer eller strategier", "mestre hverdagen med livskvalitet"],
      easyRead: ["lære måder at klare dig på"],
    },
    {
      fact: "Individual and concrete assessment",
      full: ["konkret og individuelt på din situation"],
      easyRead: ["individuel vurdering"],
    },
    { fact: "Specific goals in a limited course", full: ["bestemte mål og er et afgrænset forløb"] },
    {
      fact: "Duty to help shed light on one's situation",
      full: ["Det er din pligt at medvirke til at belyse din situation"],
      easyRead: ["Du har pligt til at hjælpe kommunen med at forstå din situation"],
      checklist: ["Det er din pligt at medvirke til at belyse din situation"],
    },
    {
      fact: "Contradiction on the need after Fronten: more than 6 months (running text)",
      full: ["du har brug for støtte i mere end 6 måneder"],
      easyRead: ["Oftest er det mere end 6 måneder"],
    },
    {
      fact: "Contradiction on the need after Fronten: still needs support (table)",
      full: [
        "Tabellen siger kun, at du stadig har brug for støtte efter forløbet i Fronten",
        "tabellen, rækken om målgruppen",
      ],
      easyRead: ["Du har stadig brug for støtte"],
    },
    {
      fact: "Excluded: need met by home care under § 83, personal and practical tasks",
      full: [
        "hjemmeplejen allerede dækker dit behov med hjælp efter § 83",
        "personlige og praktiske opgaver i hjemmet",
      ],
      easyRead: ["Du får allerede den hjælp, du har brug for, fra hjemmeplejen"],
    },
    {
      fact: "Excluded: residential offer that includes pedagogical support",
      full: ["du bor i et botilbud, hvor pædagogisk støtte hører med"],
      easyRead: ["Du bor i et botilbud, hvor du også får pædagogisk støtte"],
    },
    { fact: "For example §§ 107 and 108", full: ["servicelovens § 107 og § 108"] },
    {
      fact: "For example § 105 of the housing Act with support under § 85/§ 83",
      full: [
        "almenboliglovens § 105, hvor du får støtte efter servicelovens § 85 eller § 83",
        "Almennyttigboligloven",
      ],
    },
    {
      fact: "A decision describes the support",
      full: ["Du får en afgørelse. Den beskriver, hvilken støtte og hjælp du kan få"],
      easyRead: ["Afgørelsen siger, hvilken støtte du kan få"],
    },
    {
      fact: "An action plan with goals and part goals is made together",
      full: ["I laver en indsatsplan", "mål og delmål"],
      easyRead: ["Planen hedder en indsatsplan", "små mål på vejen"],
    },
    {
      fact: "Table: the plan is made with one's adviser",
      full: ["Ifølge tabellen laver du planen sammen med din rådgiver"],
      easyRead: ["laver du en plan sammen med din rådgiver"],
      checklist: ["laver du en indsatsplan med mål sammen med din rådgiver"],
    },
    {
      fact: "Table: a worker from Brydehusets støttekorps",
      full: ["Ifølge tabellen kommer vejlederen fra Brydehusets støttekorps"],
      easyRead: ["Brydehusets støttekorps"],
    },
    {
      fact: "A worker makes contact",
      full: ["Vejlederen kontakter dig"],
      easyRead: ["vejleder, som kontakter dig"],
    },
    {
      fact: "A relative or good acquaintance is always welcome at all talks about you",
      full: ["Du må altid tage en pårørende eller en god bekendt med", "alle samtaler om dig"],
      easyRead: ["Du må altid tage en pårørende med", "alle samtaler om dig"],
    },
    { fact: "The plan states the purpose", full: ["formålet med støtten"] },
    {
      fact: "The plan states the changes",
      full: ["de forandringer, støtten skal bidrage til"],
      easyRead: ["Planen siger, hvad støtten skal ændre for dig"],
    },
    {
      fact: "The plan states how, through specific goals and part goals",
      full: ["hvordan det kan lykkes ved hjælp af bestemte mål og delmål"],
      easyRead: ["hvordan du når dine mål"],
    },
    {
      fact: "Goals are made with the citizen and mirror what she wants to manage alone",
      full: ["Du er med til at sætte målene", "hvad du med støtten gerne vil kunne klare selv"],
      easyRead: ["noget, du gerne vil kunne klare selv"],
    },
    {
      fact: "What matters most to you",
      full: ["Hvad betyder mest for dig?"],
      easyRead: ["hvad der er vigtigst for dig"],
    },
    {
      fact: "Table: goals often limited, so that worker, adviser and citizen see skills reached",
      full: ["Målene er ofte afgrænsede", "færdigheder eller kompetencer"],
      easyRead: ["kan se, hvad du lærer"],
    },
    {
      fact: "Table: that can lessen the need and make a change",
      full: ["afhjælpe dit behov for støtte og skabe en forandring for dig"],
    },
    {
      fact: "Compensating support, with its example",
      full: ["Kompenserende", "når du ikke selv kan sørge for at dække dine behov", "post for en borger"],
      easyRead: ["Kompenserende støtte er hjælp til det, du ikke selv kan", "læser for eksempel din post"],
    },
    {
      fact: "Activating support, with its example",
      full: ["Aktiverende", "holde dig i gang", "lægens kontaktoplysninger"],
      easyRead: ["holder dig i gang", "lægens nummer"],
    },
    {
      fact: "Rehabilitating support, with its example",
      full: [
        "Rehabiliterende",
        "meningsfulde mål sammen med dig og eventuelt dit netværk",
        "styr på økonomien",
      ],
      easyRead: ["du og flere fagfolk finder mål sammen", "styr på dine penge"],
    },
    {
      fact: "Develop or keep skills, as the starting point",
      full: ["som udgangspunkt med at udvikle færdigheder eller holde fast i dem"],
      easyRead: ["holde fast i det, du kan"],
    },
    { fact: "The areas can be the basis of the goals", full: ["danne grundlag for målene"] },
    {
      fact: "Practical tasks: tidying, cleaning, dishes, shopping, cooking, laundry",
      full: ["at rydde op, gøre rent, vaske op, købe ind, lave mad og vaske tøj"],
      easyRead: ["at rydde op, gøre rent og vaske op", "at købe ind, lave mad og vaske tøj"],
    },
    { fact: "Personal tasks: hygiene", full: ["passe din hygiejne"], easyRead: ["passe din hygiejne"] },
    {
      fact: "Mastering psychic and physical illness: treatment, appointments with the doctor and others",
      full: ["motivation til behandling og at holde aftalte tider hos lægen og andre"],
      easyRead: ["lyst til at komme i behandling", "dine aftaler hos lægen og andre"],
    },
    {
      fact: "Economy: betalingsservice, budget account, post",
      full: ["oprette betalingsservice og budgetkonto og gå din post igennem"],
      easyRead: ["betalingsservice eller en budgetkonto", "at se din post igennem"],
    },
    {
      fact: "Contact with authorities and bank; NemID and electronic solutions",
      full: [
        "kontakte myndigheder og dit pengeinstitut",
        "NemID, som kommunens tekst kalder det, og elektroniske løsninger",
      ],
      easyRead: ["at kontakte banken og myndigheder", "at bruge NemID"],
    },
    {
      fact: "Network: keep or develop",
      full: ["at holde fast i dit netværk eller udvikle det"],
      easyRead: ["at holde kontakten til dem, du kender"],
    },
    {
      fact: "Relations, communication and company: restore, establish, keep",
      full: ["at genoprette, skabe eller bevare relationer til andre"],
      easyRead: ["at tale og være sammen med andre"],
    },
    {
      fact: "Local associations and/or voluntary activities",
      full: ["det lokale foreningsliv eller i frivillige aktiviteter"],
      easyRead: ["at være med i en forening eller i frivillige aktiviteter"],
    },
    {
      fact: "Train, bus or other transport alone",
      full: ["at rejse alene med tog, bus eller andre transportmidler"],
      easyRead: ["at rejse alene med tog, bus eller andet"],
    },
    {
      fact: "Contradiction on scope: group course by default, individual where suitable (running text)",
      full: [
        "Udgangspunktet er et gruppeforløb",
        "også bevilge individuel støtte",
        "løbende tekst, afsnittet om omfang",
      ],
      easyRead: ["Du får som regel støtte i en gruppe"],
    },
    {
      fact: "Contradiction on scope: individually assessed hours a month by default (table)",
      full: ["Udgangspunktet er et antal timer om måneden", "tabellen, rækken om omfang"],
      easyRead: ["Du får som regel et antal timer hver måned"],
    },
    {
      fact: "Table: group course agreed with the worker",
      full: ["Du og din vejleder aftaler, om I kan nå nogle af dine mål i et gruppeforløb"],
      easyRead: ["Du og din vejleder aftaler, om du kan nå nogle mål i en gruppe"],
    },
    {
      fact: "Group members have the same goals for change",
      full: ["samme mål for forandring"],
      easyRead: ["andre, der har samme mål"],
    },
    {
      fact: "Scope by concrete assessment of need",
      full: ["Kommunen vurderer konkret, hvor meget støtte du har behov for"],
      easyRead: ["Kommunen ser på, hvor meget støtte du har brug for"],
    },
    {
      fact: "No fixed number of hours a week, a span a month",
      full: ["ikke et fast antal timer om ugen, men et antal timer inden for en ramme hver måned"],
      easyRead: ["Du får ikke et fast antal timer om ugen", "en ramme hver måned"],
    },
    {
      fact: "So that support is planned flexibly around needs and everyday life",
      full: ["planlægge støtten fleksibelt efter dine behov og resten af din hverdag"],
      easyRead: ["Så kan støtten passe til din hverdag"],
    },
    {
      fact: "Least support: a few times a month by visit or phone",
      full: ["få gange om måneden", "ved besøg eller over telefonen"],
      easyRead: ["Den mindste støtte er få gange om måneden"],
    },
    {
      fact: "Table: also screen visits",
      full: ["Tabellen nævner også skærmbesøg"],
      easyRead: ["besøg på skærm"],
    },
    {
      fact: "Most support: most often several visits a week",
      full: ["Den største støtte er oftest flere besøg om ugen"],
      easyRead: ["Den største støtte er oftest flere besøg om ugen"],
    },
    {
      fact: "The municipality judges who supports",
      full: ["Ballerup Kommune vurderer, hvem der skal være din vejleder"],
      easyRead: ["Kommunen vurderer, hvem din vejleder skal være"],
    },
    {
      fact: "Contradiction on the worker: municipal, or regional or private (running text)",
      full: [
        "Vejlederen kan også komme fra et regionalt eller privat tilbud",
        "løbende tekst, afsnittet om at vælge vejleder",
      ],
      easyRead: ["Vejlederen kan være fra kommunen, regionen eller et privat sted"],
    },
    {
      fact: "Contradiction on the worker: municipal, in special cases regional or private (table)",
      full: [
        "I særlige tilfælde kan vejlederen komme fra et regionalt eller privat tilbud",
        "tabellen, rækken om at vælge vejleder",
      ],
      easyRead: ["Vejlederen er fra kommunen, men i særlige tilfælde fra regionen eller et privat sted"],
    },
    {
      fact: "Follow-up no later than 3 months after start",
      full: ["senest 3 måneder"],
      easyRead: ["senest 3 måneder"],
    },
    { fact: "Then as needed", full: ["når der er behov for det"], easyRead: ["når der er brug for det"] },
    {
      fact: "Contradiction on follow-up: at least every 12 months (running text)",
      full: ["Mindst hver 12. måned", "løbende tekst, afsnittet om opfølgning"],
      easyRead: ["Der må højst gå 12 måneder"],
    },
    {
      fact: "Contradiction on follow-up: at least every 6 months (table)",
      full: ["Mindst hver 6. måned", "tabellen, rækken om opfølgning"],
      easyRead: ["Der må højst gå 6 måneder"],
    },
    {
      fact: "Goals followed continuously with worker and caseworker (running text) or adviser (table)",
      full: ["Du, din vejleder og en rådgiver følger løbende op på målene", "»sagsbehandler«"],
      easyRead: ["Du, din vejleder og en rådgiver ser også på dine mål undervejs", "sagsbehandler"],
    },
    {
      fact: "For example when a goal is reached",
      full: ["du har nået et mål"],
      easyRead: ["du har nået et mål"],
    },
    {
      fact: "For example on essential changes that change the goals",
      full: ["din situation har ændret sig væsentligt, så I skal ændre målene"],
      easyRead: ["dit liv har ændret sig"],
    },
    {
      fact: "For example to judge whether support ends or goes on",
      full: ["I skal vurdere, om støtten skal slutte eller fortsætte"],
      easyRead: ["om støtten skal stoppe eller fortsætte"],
    },
    {
      fact: "Ends when the need is no longer continuous",
      full: ["Dit behov for støtte er ikke længere vedvarende"],
      easyRead: ["Du har ikke brug for fast støtte længere"],
    },
    {
      fact: "Ends when citizen, adviser and worker see the goals reached",
      full: ["kan se, at indsatsplanens mål er nået"],
      easyRead: ["kan se, at du har nået dine mål"],
    },
    {
      fact: "Complaint over the decision on granted support",
      full: ["klage over kommunens afgørelse om socialpædagogisk støtte", "den støtte, du har fået bevilget"],
      easyRead: ["Du kan klage over kommunens afgørelse om støtte"],
      checklist: ["klage over kommunens afgørelse om socialpædagogisk støtte"],
    },
    {
      fact: "Written or oral",
      full: ["skriftligt eller mundtligt"],
      easyRead: ["Du kan skrive din klage eller sige den"],
      checklist: ["skriftligt eller mundtligt"],
    },
    {
      fact: "Possibly through caseworker or adviser",
      full: ["gennem din sagsbehandler eller rådgiver"],
      easyRead: ["Du kan også klage gennem din rådgiver"],
      checklist: ["gennem din sagsbehandler eller rådgiver"],
    },
    {
      fact: "To Social Vejledning, Hold-an Vej 7, 2750 Ballerup",
      full: ["Ballerup Kommune, Social Vejledning", "Hold-an Vej 7"],
      easyRead: ["Ballerup Kommune, Social Vejledning", "Hold-an Vej 7"],
      checklist: ["Ballerup Kommune, Social Vejledning", "Hold-an Vej 7"],
    },
    {
      fact: "Social Vejledning: phone",
      full: ["44 77 20 00"],
      easyRead: ["44 77 20 00"],
      checklist: ["44 77 20 00"],
    },
    {
      fact: "Social Vejledning: mail",
      full: ["social-adm@balk.dk"],
      easyRead: ["social-adm@balk.dk"],
      checklist: ["social-adm@balk.dk"],
    },
    {
      fact: "Within 4 weeks of receiving the decision",
      full: ["4 uger", "du modtog afgørelsen"],
      easyRead: ["Du skal klage inden 4 uger"],
      checklist: ["4 uger"],
    },
    {
      fact: "The authority that decided treats the complaint",
      full: ["Den myndighed, der traf afgørelsen, behandler din klage"],
      easyRead: ["Kommunen ser på din klage"],
      checklist: ["behandler din klage"],
    },
    {
      fact: "If it keeps its decision, the complaint goes to Ankestyrelsen with reasons",
      full: ["sender den klagen og sin begrundelse videre til Ankestyrelsen"],
      easyRead: ["sender den klagen til Ankestyrelsen", "hvorfor den holder fast"],
      checklist: ["Ankestyrelsen"],
    },
    {
      fact: "You are told",
      full: ["Så får du besked om det"],
      easyRead: ["Så får du besked om det"],
      checklist: ["Så får du besked om det"],
    },
    {
      fact: "§ 82 a: group-based help, for reduced ability, social problems or the risk of them",
      full: [
        "servicelovens § 82 a",
        "tilbud om hjælp i grupper",
        "i risiko for at få sådanne vanskeligheder",
      ],
      easyRead: ["Hjælp efter paragraf 82 a er i en gruppe"],
    },
    {
      fact: "§ 82 a: the municipality must judge that it can improve or prevent",
      full: ["forbedre, hvordan modtageren fungerer nu, eller forebygge, at det bliver værre"],
    },
    { fact: "§§ 82 a and 82 b: the municipality may give a subsidy", full: ["give tilskud til dem"] },
    {
      fact: "§ 82 b: time-limited individual help, at most 6 months",
      full: ["servicelovens § 82 b", "individuel hjælp i en begrænset tid, op til 6 måneder"],
      easyRead: ["Hjælp efter paragraf 82 b er til dig alene og varer højst 6 måneder"],
    },
    {
      fact: "§§ 82 a and 82 b, stk. 2: the decision goes to no other administrative authority",
      full: [
        "Efter stykke 2 kan kommunens afgørelse ikke bringes videre",
        "kan kommunens afgørelse heller ikke her bringes videre",
      ],
      easyRead: ["Afgørelser om den hjælp kan du ikke klage over til en anden myndighed"],
      checklist: ["§ 82 a", "§ 82 b"],
    },
    {
      fact: "§ 82 is named for the course, but not quoted",
      full: ["nævner § 82, når den skriver om forløbet i Fronten"],
    },
    {
      fact: "§ 85: the municipality must offer help, care or support, training and help to develop skills",
      full: [
        "Kommunen skal give tilbud om hjælp, omsorg eller støtte",
        "optræning og hjælp til at udvikle færdigheder",
      ],
      easyRead: ["Støtten følger paragraf 85 i serviceloven"],
    },
    {
      fact: "§ 85: considerably reduced ability or particular social problems",
      full: ["fysiske eller psykiske funktionsevne er betydeligt nedsat", "særlige sociale problemer"],
    },
    { fact: "Paragraphs mentioned: § 82, § 83, § 107, § 108", full: ["§ 82", "§ 83", "§ 107", "§ 108"] },
    {
      fact: "Price is not stated",
      full: ["hvad hjælpen koster"],
      easyRead: ["siger ikke, hvad støtten koster"],
    },
    {
      fact: "Processing time is not stated",
      full: ["hvornår du får svar"],
      easyRead: ["siger ikke, hvornår du får svar"],
    },
  ],
} satisfies SourceFacts;
