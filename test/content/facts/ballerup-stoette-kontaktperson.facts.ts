import type { SourceFacts } from "./source-facts.ts";

export default {
  municipality: "ballerup",
  standard: "stoette-kontaktperson",
  source: "ballerup-99.txt",
  facts: [
    {
      fact: "The document is titled service level for contact person under section 99",
      full: ["Serviceniveau for støtte-kontaktperson efter Servicelovens § 99"],
    },
    {
      fact: "The standard describes what the citizen is entitled to when in the target group",
      full: ["hvad du har ret til i Ballerup Kommune", "Det gælder, hvis du hører til målgruppen"],
    },
    {
      fact: "The service goals align the politically set level, the decisions and the actual help",
      full: [
        "at 3 ting passer sammen",
        "det serviceniveau, politikerne har fastsat",
        "de konkrete afgørelser",
        "den hjælp, du faktisk får",
      ],
      easyRead: [
        "Politikerne har bestemt, hvor meget hjælp kommunen giver.",
        "Den hjælp, du får, skal passe med det.",
      ],
    },
    {
      fact: "The service level starts from the Social Services Act",
      full: ["Serviceniveauet tager udgangspunkt i serviceloven (lov om social service)."],
    },
    {
      fact: "Support under the Act promotes development and managing on one's own",
      full: ["Støtte efter serviceloven skal fremme, at du kan udvikle dig og klare dig selv."],
      easyRead: ["Hjælp efter den lov skal hjælpe dig til at udvikle dig og klare dig selv."],
    },
    {
      fact: "Or it eases daily life and improves the quality of life",
      full: ["Eller den skal gøre din hverdag lettere og din livskvalitet bedre."],
      easyRead: ["Eller den skal give dig en lettere hverdag og et bedre liv."],
    },
    {
      fact: "The support builds on one's own responsibility to develop and use one's potential, as far as possible",
      full: ["Du har ansvar for at bruge dine evner og muligheder og for at udvikle dig, så langt du kan."],
      easyRead: [
        "Hjælpen bygger på, at du selv har et ansvar.",
        "Du har ansvar for at udvikle dig, så langt du kan.",
        "Du har også ansvar for at bruge dine evner og muligheder.",
      ],
    },
    {
      fact: "Principle, always: the least intrusive measure that meets the need",
      full: [
        "Kommunen tilbyder altid den hjælp, der griber mindst ind i dit liv og stadig dækker dit behov.",
      ],
      easyRead: [
        "Kommunen vælger den hjælp, der griber mindst ind i dit liv.",
        "Men hjælpen skal stadig dække dit behov.",
      ],
    },
    {
      fact: "Principle, always: professional and economic considerations are balanced carefully",
      full: ["afveje faglige og økonomiske hensyn nøje mod hinanden"],
      easyRead: [
        "Kommunen skal altid tænke på både det faglige og pengene.",
        "De 2 ting skal være i balance.",
      ],
    },
    {
      fact: "Every decision rests on a concrete and individual assessment",
      full: [
        "Kommunen laver en konkret, individuel vurdering af din situation, hver gang den træffer en afgørelse.",
      ],
      easyRead: ["Kommunen laver en individuel vurdering."],
    },
    {
      fact: "Purpose: strengthen the possibilities of gaining and keeping contact with the outside world",
      full: ["styrke dine muligheder for at få kontakt til omverdenen og holde fast i den"],
      easyRead: [
        "Du skal have lettere ved at få kontakt til andre.",
        "Du skal også have lettere ved at holde kontakten.",
      ],
    },
    {
      fact: "The contact follows wishes and needs",
      full: ["efter dine ønsker og behov"],
      easyRead: ["Det skal være, som du ønsker og har brug for."],
    },
    {
      fact: "Purpose: support with temporary or acute problems",
      full: ["når du har problemer, der er midlertidige eller opstår akut"],
      easyRead: ["når du har problemer i en periode", "problemer, der opstår lige pludselig"],
    },
    {
      fact: "Purpose: become better able to use established offers, if relevant",
      full: ["Er det relevant", "bedre til at bruge de tilbud, der findes i forvejen"],
      easyRead: ["Måske kan du også blive bedre til at bruge de tilbud, der er."],
    },
    {
      fact: "Target group: does not use or is not able to use society's possibilities and established offers",
      full: ["ikke bruger eller ikke kan bruge samfundets muligheder og de tilbud, der findes i forvejen"],
      easyRead: ["Du bruger ikke samfundets muligheder og tilbud, eller du kan ikke bruge dem."],
    },
    {
      fact: "Target group: mentally vulnerable",
      full: ["er psykisk sårbar"],
      easyRead: ["Du er psykisk sårbar."],
    },
    {
      fact: "Target group: misuse of drugs or alcohol",
      full: ["misbruger stoffer eller alkohol"],
      easyRead: ["Du har et misbrug."],
    },
    {
      fact: "Target group: homeless or cannot be in one's own home",
      full: ["ikke kan være i din egen bolig eller er hjemløs"],
      easyRead: ["Du er hjemløs eller kan ikke være i din egen bolig."],
    },
    {
      fact: "Target group: special social problems",
      full: ["har særlige sociale problemer"],
      easyRead: ["Du har særlige sociale problemer."],
    },
    {
      fact: "Target group: isolates oneself",
      full: ["isolerer dig"],
      easyRead: ["Du holder dig væk fra andre."],
    },
    {
      fact: "The help can be support and counselling",
      full: ["Hjælpen kan være støtte og rådgivning."],
      easyRead: ["Du kan få hjælp og råd"],
    },
    {
      fact: "Situation: others are worried",
      full: ["andre er bekymrede for dig"],
      easyRead: ["når andre er bekymrede for dig"],
    },
    {
      fact: "Situation: need of support to handle social and personal challenges",
      full: ["du skal håndtere sociale og personlige udfordringer og har behov for støtte til det"],
      easyRead: ["Du kan også få det, når du selv har brug for det.", "noget socialt eller noget personligt"],
    },
    {
      fact: "Duty: cooperate as well as one can",
      full: ["Du samarbejder efter bedste evne."],
      easyRead: ["samarbejde, så godt du kan"],
      checklist: ["Du samarbejder efter bedste evne."],
    },
    {
      fact: "Duty: no threatening behaviour towards staff",
      full: ["Du opfører dig ikke truende over for medarbejderne."],
      easyRead: ["lade være med at opføre dig truende over for de ansatte"],
      checklist: ["Du opfører dig ikke truende over for medarbejderne."],
    },
    {
      fact: "Activity: contact with public institutions",
      full: ["kontakt til offentlige institutioner"],
      easyRead: ["hjælpe dig med kontakt til det offentlige"],
    },
    {
      fact: "Activity: support in crises",
      full: ["støtte dig, når du er i krise"],
      easyRead: ["hjælpe dig, når du er i krise"],
    },
    {
      fact: "Activity: motivating conversations",
      full: ["have samtaler med dig, som motiverer dig"],
      easyRead: ["tale med dig, så du får lyst til at komme videre"],
    },
    {
      fact: "Activity: contact with housing companies",
      full: ["hjælpe med kontakten til boligselskaber"],
      easyRead: ["hjælpe med kontakt til dem, der lejer boliger ud"],
    },
    {
      fact: "Activity: contact with doctor, dentist and hospital",
      full: ["hjælpe med kontakten til læge, tandlæge og sygehus"],
      easyRead: ["hjælpe med kontakt til sygehus, læge og tandlæge"],
    },
    {
      fact: "Activity: contact with network",
      full: ["hjælpe med kontakten til dit netværk"],
      easyRead: ["hjælpe med kontakt til dit netværk"],
    },
    {
      fact: "Activity: motivation for clarification and treatment",
      full: ["motivere dig til afklaring og behandling"],
      easyRead: ["give dig lyst til at få afklaret din situation og få behandling"],
    },
    {
      fact: "The activities are examples, for problems that are temporary or arise acutely",
      full: ["Har du et problem, der er midlertidigt eller er opstået akut", "for eksempel"],
      easyRead: ["Kontaktpersonen kan for eksempel:"],
    },
    {
      fact: "The help starts from the citizen's situation and needs",
      full: ["Din situation og dine behov er udgangspunktet for hjælpen."],
      easyRead: ["Kontaktpersonen ser på din situation og dine behov."],
    },
    {
      fact: "The help supplements other social offers",
      full: ["et supplement til andre sociale tilbud og indsatser"],
      easyRead: ["Kontaktpersonen kommer ved siden af anden hjælp"],
    },
    {
      fact: "The help cannot replace other social offers",
      full: ["Støtte- og kontaktpersonen kan ikke træde i stedet for dem."],
      easyRead: ["og kan ikke erstatte den."],
    },
    {
      fact: "The help is temporary",
      full: ["Hjælpen er midlertidig."],
      easyRead: ["Du får kun hjælpen for en tid."],
    },
    {
      fact: "The end cannot be fixed in advance",
      full: ["kommunen kan ikke på forhånd sige, hvor længe den varer"],
      easyRead: ["Kommunen kan ikke sige fra start, hvor lang tid det er."],
    },
    {
      fact: "The support can as a starting point consist of phases",
      full: ["Støtten kan som udgangspunkt bestå af 5 faser:"],
      easyRead: ["Hjælpen kan have 5 dele:"],
    },
    {
      fact: "Phase 1, outreach: make contact and build a relation",
      full: ["Opsøgende:", "skaber kontakt til dig, og I bygger en relation op"],
      easyRead: ["Kontaktpersonen får kontakt til dig, og I lærer hinanden at kende."],
    },
    {
      fact: "Phase 2, clarifying: find needs and wishes",
      full: ["Afklarende:", "finder ud af, hvad du har behov for og ønsker"],
      easyRead: ["Kontaktpersonen finder ud af, hvad du ønsker og har brug for."],
    },
    {
      fact: "Phase 3, motivating: motivate for change",
      full: ["Motiverende:", "motiverer dig til at ændre noget"],
      easyRead: ["Kontaktpersonen giver dig lyst til at ændre noget"],
    },
    {
      fact: "Phase 3, motivating: build bridges to the outside world, for example another established help or network",
      full: [
        "I bygger også bro til omverdenen, for eksempel til dit netværk eller en anden etableret indsats.",
      ],
      easyRead: ["hjælper dig ud til andre"],
    },
    {
      fact: "Phase 4, stabilising: actively back actions and possible treatment or referral",
      full: [
        "Stabiliserende:",
        "bakker aktivt op om det, du gør. Det gælder også eventuel behandling eller henvisning til en anden indsats.",
      ],
      easyRead: ["Kontaktpersonen bakker op om det, du gør, og om behandling eller anden hjælp."],
    },
    {
      fact: "Phase 5, ending: withdraw; the citizen is self-reliant with or without other help",
      full: [
        "Afsluttende:",
        "trækker sig tilbage. Du kan klare dig selv, enten med en anden indsats eller uden.",
      ],
      easyRead: ["Kontaktpersonen trækker sig tilbage, og du klarer dig selv, med eller uden anden hjælp."],
    },
    {
      fact: "The help ends when the citizen wishes",
      full: ["Hjælpen slutter, når du selv vil have det."],
      easyRead: ["Hjælpen slutter, når du vil have det."],
    },
    {
      fact: "The help ends when the isolation is broken",
      full: ["Hjælpen slutter også, når isolationen er brudt."],
      easyRead: ["Den slutter også, når du ikke længere er isoleret."],
    },
    {
      fact: "Broken means contact with the outside world, for example authorities, established offers, network",
      full: [
        "du har fået kontakt til omverdenen. Det kan for eksempel være til offentlige myndigheder, dit netværk eller de tilbud, der findes i forvejen",
      ],
      easyRead: [
        "Så har du for eksempel fået kontakt til det offentlige.",
        "Det kan også være kontakt til tilbud eller folk, du kender.",
      ],
    },
    {
      fact: "The help ends when contact has been impossible for a long time",
      full: ["Er det i længere tid ikke lykkedes at få kontakt til dig, slutter hjælpen også."],
      easyRead: ["Måske kan Fronten ikke få kontakt til dig i længere tid.", "Derefter kan hjælpen slutte."],
    },
    {
      fact: "That ending follows a concrete and individual assessment",
      full: ["Men først laver kommunen en konkret, individuel vurdering."],
      easyRead: ["Så ser kommunen på din situation."],
    },
    {
      fact: "No free choice of provider",
      full: ["Der er ikke frit valg. Du kan altså ikke vælge en anden leverandør end Fronten."],
      easyRead: ["Der er ikke frit valg.", "Du kan altså ikke vælge et andet sted end Fronten."],
    },
    {
      fact: "Fronten, an offer of Ballerup Kommune, delivers the help",
      full: ["kommer fra Fronten, som er et af Ballerup Kommunes tilbud"],
      easyRead: ["Fronten er et tilbud i Ballerup Kommune."],
    },
    {
      fact: "Fronten's address is Parkvej 10, 2750 Ballerup",
      full: ["Parkvej 10", "2750", "Ballerup"],
      easyRead: ["Parkvej 10"],
      checklist: ["Parkvej 10"],
    },
    {
      fact: "Fronten's phone is 44 77 34 43",
      full: ["44 77 34 43"],
      easyRead: ["44 77 34 43"],
      checklist: ["44 77 34 43"],
    },
    {
      fact: "Fronten's mail is 22-front@balk.dk",
      full: ["22-front@balk.dk"],
      easyRead: ["22-front@balk.dk"],
      checklist: ["22-front@balk.dk"],
    },
    {
      fact: "The citizen pays nothing",
      full: ["Du skal ikke selv betale noget for hjælpen.", "ingen egenbetaling"],
      easyRead: ["Du skal ikke selv betale for hjælpen."],
    },
    {
      fact: "Everybody may tell Fronten about a person who needs help",
      full: ["Alle må kontakte Fronten og fortælle om et menneske, der har brug for hjælp."],
      easyRead: ["Andre må også kontakte Fronten om dig."],
      checklist: ["Alle må kontakte Fronten og fortælle om et menneske, der har brug for hjælp."],
    },
    {
      fact: "The contact persons can also reach out",
      full: ["Støtte- og kontaktpersonerne kan også selv opsøge dig."],
      easyRead: ["Kontaktpersonen kan også selv være opsøgende."],
    },
    {
      fact: "The citizen may be anonymous in the dialogue with the contact person",
      full: ["kan være anonym, når du taler med støtte- og kontaktpersonen"],
      easyRead: ["Du må også være anonym.", "Så kan du tale med kontaktpersonen uden at sige dit navn."],
    },
    {
      fact: "The citizen may refuse the help",
      full: ["Du kan sige nej tak til hjælpen."],
      easyRead: ["Ja, du må gerne sige nej til hjælpen."],
    },
    {
      fact: "The help rests on section 99 of the Social Services Act",
      full: ["servicelovens § 99"],
      easyRead: ["paragraf 99 i serviceloven"],
    },
    {
      fact: "Cited: consolidated Act no. 798 of 7 August 2019",
      full: ["lovbekendtgørelse nr. 798 af 7. august 2019"],
    },
    {
      fact: "Cited: guidance no. 9341 of 8 May 2015",
      full: ["Vejledning nr. 9341 af 8. maj 2015 om hjælp og støtte efter serviceloven"],
    },
    {
      fact: "Cited: guidance no. 10284 of 11 December 2017",
      full: ["Vejledning nr. 10284 af 11. december 2017 om socialpædagogisk bistand"],
    },
    {
      fact: "Cited: Ankestyrelsen's decisions of principle",
      full: ["Ankestyrelsens principafgørelser"],
    },
  ],
} satisfies SourceFacts;
