import type { SourceFacts } from "./source-facts.ts";

export default {
  municipality: "broenderslev",
  standard: "stoette-kontaktperson",
  source: "broenderslev-99.txt",
  facts: [
    {
      fact: "The offer is outreach",
      full: ["et tilbud, som er opsøgende og skal forebygge"],
      easyRead: ["Hjælpen er opsøgende."],
    },
    {
      fact: "The offer is preventive",
      full: ["skal forebygge"],
      easyRead: ["Hjælpen skal forebygge.", "Det vil sige, at dine problemer ikke skal vokse."],
    },
    {
      fact: "The help strengthens social skills",
      full: ["får stærkere sociale færdigheder"],
      easyRead: ["blive bedre til at være sammen med andre"],
    },
    {
      fact: "The citizen can create and keep contact with other people",
      full: ["kan skabe kontakt til andre mennesker og holde fast i den"],
      easyRead: ["få kontakt til andre og holde fast i den"],
    },
    {
      fact: "The citizen becomes more independent",
      full: ["bliver mere selvstændig"],
      easyRead: ["klare mere selv"],
    },
    {
      fact: "The citizen takes personal responsibility",
      full: ["tager personligt ansvar"],
      easyRead: ["tage ansvar for dig selv"],
    },
    {
      fact: "Quality of life grows",
      full: ["får større livskvalitet"],
      easyRead: ["få et bedre liv"],
    },
    {
      fact: "Self-esteem grows",
      full: ["mere selvværd"],
      easyRead: ["synes bedre om dig selv"],
    },
    {
      fact: "The scheme can relieve social isolation",
      full: ["oplever mindre social isolation"],
      easyRead: ["Kontaktpersonen kan også hjælpe, hvis du er isoleret."],
    },
    {
      fact: "The scheme can develop the cooperation between citizen and municipality",
      full: ["udvikle samarbejdet mellem kommunen og dig"],
      easyRead: ["gøre dit samarbejde med kommunen bedre"],
    },
    {
      fact: "The municipality can help to contact and use its activity and social offers",
      full: ["kontakte og bruge aktivitets- og samværstilbud i kommunen"],
      easyRead: [
        "hjælpe dig med at kontakte tilbud i kommunen",
        "Du kan også få hjælp til at bruge tilbuddene.",
      ],
    },
    {
      fact: "Target group: socially vulnerable",
      full: ["er socialt udsat"],
      easyRead: ["Du er socialt udsat."],
    },
    {
      fact: "Target group: mental disorder",
      full: ["har en sindslidelse"],
      easyRead: ["Du har en sindslidelse."],
    },
    {
      fact: "Target group: addiction",
      full: ["har et misbrug"],
      easyRead: ["Du har et misbrug."],
    },
    {
      fact: "Target group: homeless",
      full: ["er hjemløs"],
      easyRead: ["Du er hjemløs."],
    },
    {
      fact: "Target group: one or several of these",
      full: ["Flere af delene kan også passe på dig"],
      easyRead: ["1 eller flere af disse ting"],
    },
    {
      fact: "Target group: has not received support before",
      full: ["ikke har fået støtte før"],
      easyRead: ["Du har ikke fået støtte før."],
    },
    {
      fact: "Target group: cannot be retained in other offers",
      full: ["ikke kan holde fast i andre tilbud"],
      easyRead: ["Du kan ikke holde fast i andre tilbud."],
    },
    {
      fact: "Target group: would benefit from for example support at home or addiction treatment",
      full: ["vil have gavn af for eksempel behandling for misbrug eller bostøtte i dit eget hjem"],
      easyRead: [
        "Anden hjælp vil gavne dig",
        "Den hjælp, du ikke tager imod nu, kan være bostøtte i dit hjem.",
        "Det kan også være behandling for et misbrug.",
      ],
    },
    {
      fact: "Target group: but does not readily manage or wish to receive it",
      full: ["Men du magter eller ønsker ikke uden videre den hjælp."],
      easyRead: ["men du kan eller vil ikke tage imod den nu"],
    },
    {
      fact: "Target group: manages only limited or sporadic contact",
      full: ["kun magter begrænset kontakt eller kontakt en gang imellem"],
      easyRead: ["Du magter kun lidt eller sjælden kontakt"],
    },
    {
      fact: "Target group: needs minimal support to function",
      full: ["behøver en minimal støtte for at fungere"],
      easyRead: ["behøver lidt støtte for at fungere."],
    },
    {
      fact: "The offer is voluntary",
      full: ["Tilbuddet er frivilligt"],
      easyRead: ["Du bestemmer selv, om du vil have hjælpen."],
      checklist: ["Tilbuddet er frivilligt"],
    },
    {
      fact: "No decision (bevilling) is needed",
      full: ["behøver du ikke en bevilling"],
      easyRead: ["Du behøver ikke en bevilling."],
      checklist: ["behøver du ikke en bevilling"],
    },
    {
      fact: "With questions one can contact Brønderslev Kommune",
      full: [
        "Har du spørgsmål til ordningen, kan du kontakte Brønderslev Kommune.",
        "Telefonnumrene er til spørgsmål.",
      ],
      easyRead: ["Har du spørgsmål, kan du ringe til kommunen.", "Telefonnumrene her er til spørgsmål."],
      checklist: [
        "Har du spørgsmål til ordningen, kan du kontakte Brønderslev Kommune.",
        "Telefonnumrene er til spørgsmål.",
      ],
    },
    {
      fact: "A relative may contact the municipality",
      full: ["Det kan en pårørende"],
      easyRead: ["Det kan en af dine pårørende også."],
      checklist: ["Det kan en pårørende"],
    },
    {
      fact: "The doctor may possibly contact the municipality",
      full: ["eventuelt din læge"],
      easyRead: ["Din læge kan måske også gøre det."],
      checklist: ["eventuelt din læge"],
    },
    {
      fact: "From 30 years: Visitationen – Det Specialiserede Område",
      full: ["Du er fyldt 30 år", "Visitationen – Det Specialiserede Område"],
      easyRead: ["Du er fyldt 30 år.", "Visitationen – Det Specialiserede Område"],
      checklist: ["Du er fyldt 30 år", "Visitationen – Det Specialiserede Område"],
    },
    {
      fact: "Phone of Visitationen: 99 45 44 21",
      full: ["99 45 44 21"],
      easyRead: ["99 45 44 21"],
      checklist: ["99 45 44 21"],
    },
    {
      fact: "Under 30 years: UngeCentret",
      full: ["Du er under 30 år", "UngeCentret"],
      easyRead: ["Du er under 30 år.", "UngeCentret"],
      checklist: ["Du er under 30 år", "UngeCentret"],
    },
    {
      fact: "Phone of UngeCentret: 99 45 47 05",
      full: ["99 45 47 05"],
      easyRead: ["99 45 47 05"],
      checklist: ["99 45 47 05"],
    },
    {
      fact: "The duration depends on resources and needs",
      full: ["Hvor længe ordningen varer, afhænger af dine behov og ressourcer"],
      easyRead: ["Det kommer an på, hvad du kan og har brug for."],
    },
    {
      fact: "The duration depends on how long it takes to establish contact",
      full: ["Det afhænger også af, hvor lang tid kommunen er om at få kontakt til dig."],
      easyRead: ["Det kommer også an på, hvor hurtigt I får kontakt."],
    },
    {
      fact: "The scheme cannot be permanent",
      full: ["Du kan ikke få ordningen permanent."],
      easyRead: ["Du kan ikke få hjælpen for altid."],
    },
    {
      fact: "The scheme can be adjusted as needed",
      full: ["kommunen kan justere den"],
      easyRead: ["Men kommunen kan ændre den efter dit behov."],
    },
    {
      fact: "The scheme can be re-established as needed",
      full: ["eller starte den igen, når der er behov for det"],
      easyRead: ["Du kan også få den igen, hvis du har brug for det."],
    },
    {
      fact: "Outreach once a month or several times a week",
      full: ["Kommunen opsøger dig 1 gang hver måned eller flere gange hver uge."],
      easyRead: ["Det sker 1 gang hver måned eller flere gange hver uge."],
    },
    {
      fact: "The frequency depends on the contact",
      full: ["Det afhænger af, hvilken kontakt kommunen har med dig."],
      easyRead: ["Det kommer an på den kontakt, I har."],
    },
    {
      fact: "The municipality continually assesses whether an ordinary offer is possible",
      full: ["Kommunen vurderer løbende, om du kan få et almindeligt tilbud."],
      easyRead: ["Undervejs ser kommunen på, om du kan få et almindeligt tilbud."],
    },
    {
      fact: "The relation between contact person and citizen is at the centre",
      full: ["Det vigtigste i ordningen er relationen mellem dig og din støtte- og kontaktperson."],
      easyRead: ["Det vigtigste er kontakten mellem dig og kontaktpersonen."],
    },
    {
      fact: "Form: visits at home",
      full: ["besøger dig i dit eget hjem"],
      easyRead: ["Kontaktpersonen besøger dig i dit hjem."],
    },
    {
      fact: "Form: contact in public space",
      full: ["I har kontakt ude i det offentlige rum."],
      easyRead: ["I mødes ude i byen eller på andre offentlige steder."],
    },
    {
      fact: "Form: contact at activity and social offers",
      full: ["I har kontakt på aktivitets- og samværstilbud."],
      easyRead: ["I mødes på et sted, hvor du kan være sammen med andre."],
    },
    {
      fact: "Form: accompaniment",
      full: ["Støtte- og kontaktpersonen går med dig."],
      easyRead: ["Kontaktpersonen går med dig."],
    },
    {
      fact: "Form: phone",
      full: ["I har kontakt i telefonen."],
      easyRead: ["I taler i telefon."],
    },
    {
      fact: "Form: SMS",
      full: ["I har kontakt på SMS."],
      easyRead: ["I skriver sms til hinanden."],
    },
    {
      fact: "The support is practical and social and depends on needs and abilities",
      full: ["både praktiske og sociale ting", "Det afhænger af dine behov og forudsætninger."],
      easyRead: ["Det kommer an på, hvad du har brug for og kan."],
    },
    {
      fact: "The support helps to function better and be more self-reliant",
      full: ["bedre muligheder for at fungere og klare mere selv"],
      easyRead: ["Hjælpen skal gøre det lettere for dig at klare dig selv."],
    },
    {
      fact: "Support: accompaniment to public authorities",
      full: ["gå med dig, når du skal til en offentlig myndighed"],
      easyRead: ["gå med dig, når du skal tale med det offentlige"],
    },
    {
      fact: "Support: bridge to voluntary and public activity and social offers",
      full: ["bygge bro for dig til aktivitets- og samværstilbud, både frivillige og offentlige"],
      easyRead: ["hjælpe dig hen til steder, hvor du kan møde andre", "både frivillige og offentlige tilbud"],
    },
    {
      fact: "Support: overview of rights and duties about one's own livelihood",
      full: ["hvilke rettigheder og pligter du har, når det gælder din egen forsørgelse"],
      easyRead: ["overblik over rettigheder og pligter, når du skal forsørge dig selv"],
    },
    {
      fact: "Support: clarifying needs for more intrusive support, if ready and motivated",
      full: [
        "afklare, om du har behov for støtte, der griber mere ind, hvis du er klar til det og motiveret",
      ],
      easyRead: [
        "om du har brug for støtte, der griber mere ind",
        "Du skal selv være klar til det og have lyst.",
      ],
    },
    {
      fact: "Support: rehousing",
      full: ["et andet sted at bo (genhusning)"],
      easyRead: ["Kontaktpersonen kan også hjælpe dig med genhusning."],
    },
    {
      fact: "Support: staying in a permanent home",
      full: ["blive boende i en permanent bolig"],
      easyRead: ["blive boende i en fast bolig"],
    },
    {
      fact: "Support: contact with family and friends",
      full: ["kontakten med din familie og dine venner"],
      easyRead: ["hjælpe dig med kontakt til familie og venner"],
    },
    {
      fact: "Support: contact with treatment: psychiatry, addiction treatment, general practitioner and the like",
      full: [
        "kontakten med behandlingstilbud, for eksempel behandlingspsykiatrien, behandling for misbrug eller din praktiserende læge",
      ],
      easyRead: [
        "hjælpe dig med kontakt til behandling",
        "Det kan være psykiatrien, behandling for et misbrug eller din læge.",
      ],
    },
    {
      fact: "Support: breaking the isolation and building contact after one's own needs, to use society's offers better",
      full: [
        "hjælpe dig med at bryde isolationen og skabe og holde kontakt til omverdenen efter dine egne behov",
        "Så kan du bedre bruge samfundets tilbud.",
      ],
      easyRead: [
        "hjælpe dig med at bryde isolationen og skabe og holde kontakt til andre",
        "Så kan du bedre bruge samfundets tilbud.",
      ],
    },
    {
      fact: "Support: bridge or link to social offers, private networks and authorities",
      full: ["bindeled mellem dig og sociale tilbud, myndigheder og private netværk"],
      easyRead: ["skabe god kontakt mellem dig, sociale tilbud, dit netværk og myndigheder"],
    },
    {
      fact: "Support: coordinating and (re)establishing constructive contact, for a coherent whole",
      full: [
        "koordinere og skabe eller genskabe en konstruktiv kontakt, så der er helhed og sammenhæng for dig",
      ],
    },
    {
      fact: "The municipal socialpedagogical support team delivers the help",
      full: ["Kommunens socialpædagogiske støtteteam giver dig hjælpen."],
      easyRead: ["Det hedder det socialpædagogiske støtteteam."],
    },
    {
      fact: "The municipality expects staff to be professionally qualified for the task",
      full: ["Kommunen forventer, at medarbejderne har de faglige kvalifikationer, som opgaven kræver."],
      easyRead: ["Kommunen forventer, at de ansatte er fagligt gode nok til opgaven."],
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
      fact: "Approved by Social-, Handicap- og Sundhedsudvalget",
      full: ["Social-, Handicap- og Sundhedsudvalget"],
      easyRead: ["Det var i Social-, Handicap- og Sundhedsudvalget."],
    },
    {
      fact: "Approved on 2 December 2024",
      full: ["2. december 2024"],
      easyRead: ["den 2. december 2024"],
    },
  ],
} satisfies SourceFacts;
