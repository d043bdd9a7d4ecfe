import type { SourceFacts } from "./source-facts.ts";

export default {
  municipality: "gentofte",
  standard: "stoette-kontaktperson",
  source: "gentofte-99.txt",
  facts: [
    {
      fact: "The document is titled as the quality standard for the contact person scheme, section 99",
      full: ["Kvalitetsstandard: støtte-kontaktpersonordning, serviceloven § 99"],
    },
    {
      fact: "The responsible unit is Social & Sundhed - Social & Handicap Myndighed",
      full: ["Social & Sundhed – Social & Handicap Myndighed"],
      easyRead: [
        "Den ansvarlige afdeling er Social & Handicap Myndighed.",
        "Social & Sundhed i Gentofte Kommune",
      ],
    },
    {
      fact: "The standard describes Gentofte's service level",
      full: ["Gentofte Kommunes serviceniveau for støtte- og kontaktpersoner"],
    },
    {
      fact: "The help rests on section 99 of the Social Services Act",
      full: ["servicelovens § 99"],
      easyRead: ["paragraf 99 i serviceloven"],
    },
    {
      fact: "The law obliges the municipality to offer a support and contact person",
      full: ["Kommunen skal sørge for at kunne tilbyde en støtte- og kontaktperson"],
      easyRead: ["Loven siger, at kommunen skal have en kontaktperson"],
    },
    {
      fact: "The law covers people with a mental disorder",
      full: ["mennesker med en sindslidelse"],
      easyRead: ["en sindslidelse"],
    },
    {
      fact: "The law covers people who misuse drugs or alcohol",
      full: ["mennesker, der misbruger stoffer eller alkohol"],
      easyRead: ["et misbrug af stoffer eller alkohol"],
    },
    {
      fact: "The law covers people with special social problems without a home of their own to stay in",
      full: [
        "mennesker med særlige sociale problemer, som mangler deres egen bolig eller ikke kan være i den",
      ],
      easyRead: ["særlige sociale problemer og ingen egen bolig, som de kan være i"],
    },
    {
      fact: "The target group is socially vulnerable and isolated people",
      full: ["for dig, der er socialt udsat og isoleret"],
      easyRead: ["Hjælpen er til dig, der er socialt udsat.", "Du er også isoleret."],
    },
    {
      fact: "They need help and support right now",
      full: ["brug for støtte og hjælp her og nu"],
      easyRead: ["Du har brug for hjælp nu."],
    },
    {
      fact: "It can be homeless people",
      full: ["være hjemløs"],
      easyRead: ["Måske er du hjemløs."],
    },
    {
      fact: "It can be people with an addiction",
      full: ["have et misbrug"],
      easyRead: ["Måske har du et misbrug."],
    },
    {
      fact: "It can be people with a mental disorder",
      full: ["en sindslidelse"],
      easyRead: ["Måske har du en sindslidelse."],
    },
    {
      fact: "It can be people with both an addiction and a mental disorder",
      full: ["eller begge dele"],
      easyRead: ["Du kan også have både misbrug og sindslidelse."],
    },
    {
      fact: "The work is outreach",
      full: ["Kommunen opsøger de mennesker"],
      easyRead: ["Det kalder man opsøgende hjælp."],
    },
    {
      fact: "The purpose is to make contact",
      full: ["Formålet er at få kontakt med dem."],
      easyRead: ["Målet er at få kontakt."],
    },
    {
      fact: "The purpose concerns the most socially vulnerable and isolated",
      full: ["allermest socialt udsatte og isolerede"],
      easyRead: ["De er de mest udsatte og de mest isolerede."],
    },
    {
      fact: "They cannot manage to contact established offers themselves",
      full: ["magter ikke selv at tage kontakt til de tilbud, der findes i forvejen"],
      easyRead: ["Nogle kan ikke selv tage kontakt til de tilbud, der er."],
    },
    {
      fact: "In immediate danger to one's own or others' life and health, contact the authorities",
      full: ["Er dit eller andres liv og helbred i fare lige nu, så kontakt de rette myndigheder."],
      easyRead: ["Er dit eller en andens liv eller helbred i fare lige nu?"],
    },
    {
      fact: "The authorities can be the police, the hospital, the medical helpline or one's own doctor",
      full: ["politiet, hospitalet, lægevagten eller din egen læge"],
      easyRead: ["hospitalet eller din egen læge"],
    },
    {
      fact: "The alarm centre answers on 112",
      full: ["112"],
      easyRead: ["112"],
    },
    {
      fact: "The police answer on 114",
      full: ["114"],
      easyRead: ["114"],
    },
    {
      fact: "The medical helpline answers on 1813",
      full: ["1813"],
      easyRead: ["1813"],
    },
    {
      fact: "The help is self-referred",
      full: ["Hjælpen er selvvisiterende."],
    },
    {
      fact: "Everybody may contact the municipality about a person who needs help",
      full: ["alle må kontakte kommunen og fortælle om et menneske, der har brug for hjælp"],
      easyRead: ["Andre må også kontakte kommunen om dig."],
    },
    {
      fact: "It is often neighbours, relatives, health staff or other professionals who call",
      full: ["naboer", "pårørende", "ansatte i sundhedsvæsenet", "andre fagfolk"],
      easyRead: ["naboer eller pårørende", "folk, der arbejder med sundhed, eller andre fagfolk"],
    },
    {
      fact: "The word is often, not can",
      full: ["Ofte er det naboer"],
      easyRead: ["Det er ofte naboer", "Det er også ofte folk"],
    },
    {
      fact: "The contact persons come from Center for Trivsel og Netværk",
      full: ["Center for Trivsel og Netværk"],
      easyRead: ["Kontaktpersonen hører til Center for Trivsel og Netværk."],
    },
    {
      fact: "The help is specially arranged after the individual's resources and needs",
      full: ["lagt særligt til rette efter dine egne ressourcer og behov"],
      easyRead: ["Hjælpen passer til dig.", "Den passer til det, du kan, og det, du har brug for."],
    },
    {
      fact: "The help aims at a life as independent as possible",
      full: ["leve så selvstændigt som muligt"],
      easyRead: ["klare mest muligt selv"],
    },
    {
      fact: "The help can motivate the citizen to accept help and support",
      full: ["får lyst og mod til at tage imod hjælp og støtte"],
      easyRead: ["få lyst til at tage imod hjælp"],
    },
    {
      fact: "The help can keep and strengthen the possibility of building and keeping contact with the outside world",
      full: ["beholder og styrker dine muligheder for at skabe og holde kontakt til omverdenen"],
      easyRead: ["få og holde kontakt til andre"],
    },
    {
      fact: "That contact follows the citizen's own wishes and needs",
      full: ["efter dine egne ønsker og behov"],
      easyRead: ["sådan som du ønsker og har brug for"],
    },
    {
      fact: "The help can enable the citizen to use society's possibilities and the other established offers",
      full: ["kan bruge samfundets muligheder og de andre tilbud, der findes i forvejen"],
      easyRead: ["bruge samfundets muligheder og de andre tilbud, der er"],
    },
    {
      fact: "The citizen takes part in planning and agreements",
      full: ["Du er med, når I planlægger hjælpen og laver aftaler om den"],
      easyRead: ["være med til at planlægge hjælpen", "være med til at lave aftaler om hjælpen"],
      checklist: ["Du er med, når I planlægger hjælpen og laver aftaler om den"],
    },
    {
      fact: "The citizen cooperates on planning and agreements",
      full: ["du samarbejder om det"],
      easyRead: ["samarbejde om planer og aftaler"],
      checklist: ["du samarbejder om det"],
    },
    {
      fact: "The citizen contributes to a constructive dialogue with the contact person",
      full: ["Du bidrager til, at dialogen med din støtte- og kontaktperson er konstruktiv."],
      easyRead: ["gøre dit til, at samtalen med kontaktpersonen er god og fører til noget"],
      checklist: ["Du bidrager til, at dialogen med din støtte- og kontaktperson er konstruktiv."],
    },
    {
      fact: "The citizen pays own expenses for activities",
      full: [
        "Deltager du i aktiviteter, betaler du selv dine egne udgifter.",
        "Du betaler selv dine egne udgifter, hvis du deltager i aktiviteter.",
      ],
      easyRead: ["Måske er du med til noget, der koster penge.", "Så betaler du selv din del."],
      checklist: ["Du betaler selv dine egne udgifter, hvis du deltager i aktiviteter."],
    },
    {
      fact: "The contact person's work is free of charge",
      full: ["Hjælpen fra støtte- og kontaktpersonen er gratis."],
      easyRead: ["Hjælpen fra kontaktpersonen er gratis."],
      checklist: ["Hjælpen fra støtte- og kontaktpersonen er gratis."],
    },
    {
      fact: "The citizen may refuse the help",
      full: ["Du kan sige nej tak til hjælpen."],
      easyRead: ["Ja, du må gerne sige nej til hjælpen."],
    },
    {
      fact: "The citizen may be anonymous in the dialogue with the contact person",
      full: ["Du kan også vælge at være anonym, når du taler med støtte- og kontaktpersonen."],
      easyRead: ["Du må også være anonym.", "Så kan du tale med kontaktpersonen uden at sige dit navn."],
    },
    {
      fact: "No follow-up is fixed",
      full: ["Kommunen har ikke fastlagt nogen opfølgning på hjælpen."],
      easyRead: ["Kommunen har ikke en fast plan for at følge op."],
    },
    {
      fact: "Closer contact to the municipality is possible if the citizen wishes it",
      full: ["Du kan få tættere kontakt til kommunen, hvis du ønsker det"],
      easyRead: ["Men du kan få tættere kontakt med kommunen.", "Du skal selv ønske det."],
    },
    {
      fact: "Closer contact requires that the contact person finds it relevant",
      full: ["Din støtte- og kontaktperson skal også mene, at det er relevant."],
      easyRead: ["Din kontaktperson skal også mene, at det er en god idé."],
    },
    {
      fact: "The closer contact is for an assessment of the need for relevant support",
      full: ["Så vurderer kommunen, hvilken støtte du har behov for."],
      easyRead: ["Så ser kommunen på, hvilken hjælp du har brug for."],
    },
    {
      fact: "That support can be under section 82",
      full: ["§ 82"],
      easyRead: ["paragraf 82"],
    },
    {
      fact: "That support can be under section 85",
      full: ["§ 85"],
      easyRead: ["paragraf 85"],
    },
    {
      fact: "The help is temporary",
      full: ["Hjælpen er midlertidig."],
      easyRead: ["Du får kun hjælpen for en tid."],
    },
    {
      fact: "As a starting point the help is given in the daytime on working days",
      full: ["Som udgangspunkt får du den på hverdage og om dagen."],
      easyRead: ["Den er som regel om dagen og på hverdage."],
    },
    {
      fact: "The duration depends on the citizen's needs",
      full: ["Hvor længe du får hjælp, afhænger af dit behov."],
      easyRead: ["Hvor lang tid du får hjælp, kommer an på dit behov."],
    },
    {
      fact: "It is individual how long it takes to establish contact",
      full: ["Det er forskelligt fra person til person, hvor hurtigt I får kontakt."],
      easyRead: ["Det er også forskelligt, hvor hurtigt I får kontakt."],
    },
    {
      fact: "It is individual when the contact can end",
      full: ["Det er forskelligt, hvornår kontakten kan slutte."],
      easyRead: ["Det er ikke ens for alle.", "Kontakten med kontaktpersonen kan slutte helt."],
    },
    {
      fact: "The citizen may pass on to other relevant support",
      full: ["hvornår du kan gå over til anden relevant støtte"],
      easyRead: ["Du kan også gå over til anden hjælp."],
    },
    {
      fact: "The contact person team can be reached by phone or mail",
      full: ["Kontakt støtte-kontaktperson-teamet på telefon eller mail."],
      easyRead: ["Ring eller skriv til støtte-kontaktperson-teamet:"],
      checklist: ["Kontakt støtte-kontaktperson-teamet på telefon eller mail."],
    },
    {
      fact: "The team's phone is 39 98 72 50",
      full: ["39 98 72 50"],
      easyRead: ["39 98 72 50"],
      checklist: ["39 98 72 50"],
    },
    {
      fact: "The team's mail is socialpsykiatrien@gentofte.dk",
      full: ["socialpsykiatrien@gentofte.dk"],
      easyRead: ["socialpsykiatrien@gentofte.dk"],
      checklist: ["socialpsykiatrien@gentofte.dk"],
    },
    {
      fact: "Social og Handicap assesses whether the team can help",
      full: ["Vil du have vurderet, om teamet kan hjælpe, så kontakt Social og Handicap."],
      easyRead: ["Social og Handicap kan se på, om teamet kan hjælpe dig."],
      checklist: ["Social og Handicap"],
    },
    {
      fact: "The phone of Social og Handicap is 39 98 00 00",
      full: ["39 98 00 00"],
      easyRead: ["39 98 00 00"],
      checklist: ["39 98 00 00"],
    },
    {
      fact: "The mail of Social og Handicap is socialoghandicap@gentofte.dk",
      full: ["socialoghandicap@gentofte.dk"],
      easyRead: ["socialoghandicap@gentofte.dk"],
      checklist: ["socialoghandicap@gentofte.dk"],
    },
    {
      fact: "The municipality's secure mail is gentofte@gentofte.dk",
      full: ["Kommunen har også en sikker mail.", "gentofte@gentofte.dk"],
      easyRead: ["Kommunen har også en sikker mail:", "gentofte@gentofte.dk"],
      checklist: ["gentofte@gentofte.dk"],
    },
    {
      fact: "The municipality states that one cannot complain",
      full: ["Gentofte Kommune skriver, at du ikke kan klage."],
      easyRead: ["Kommunen skriver, at du ikke kan klage."],
      checklist: ["Gentofte Kommune skriver, at du ikke kan klage."],
    },
  ],
} satisfies SourceFacts;
