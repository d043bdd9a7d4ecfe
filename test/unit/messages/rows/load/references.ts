import type * as messages from "../../../../../src/messages/load/references.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  references: {
    known: [
      [
        ["municipalities/lillerup/standards/hjemmehjaelp.ts", ["visitation", "borgerservice"]],
        "Kendte i municipalities/lillerup/standards/hjemmehjaelp.ts: visitation eller borgerservice.",
      ],
    ],
    standardsContact: [[["visit"], 'Standarden har ingen kontakt med id\'et "visit".']],
    municipalitysContact: [[["visit"], 'Kommunen har ingen kontakt med id\'et "visit".']],
    addContact: [
      [
        ["municipalities/lillerup/standards/hjemmehjaelp.ts"],
        "Tilføj kontakten under contacts i municipalities/lillerup/standards/hjemmehjaelp.ts.",
      ],
    ],
    itself: [
      [[], "Standarden fører til sig selv. → Skriv en anden af kommunens standarder, eller fjern den."],
    ],
    standard: [
      [
        ["madservise", "municipalities/storeby/standards/madservise.ts"],
        'Kommunen har ingen standard "madservise". → Skriv filen municipalities/storeby/standards/madservise.ts, eller fjern id\'et her.',
      ],
    ],
    sharedText: [
      [
        ["klage", "municipalities/lillerup/index.ts"],
        'Kommunen har ingen fælles tekst "klage". → Tilføj den under sharedTexts i municipalities/lillerup/index.ts.',
      ],
    ],
    unknownVariable: [
      [
        ["hjelpen", ["hjaelpen", "stedet"]],
        "Teksten bruger {hjelpen}, som ikke står under variables. → Skriv en af dem, der står der: hjaelpen eller stedet. Eller tilføj den.",
      ],
    ],
    unusedVariable: [
      [
        ["hjaelpen"],
        "Teksten bruger ikke {hjaelpen}. → Skriv {hjaelpen}, hvor standardens ord skal stå, eller tag den væk.",
      ],
    ],
    missingWord: [
      [
        ["hjaelpen", "svar"],
        'Afsnittet har ingen ord for {hjaelpen} i den fælles tekst "svar". → Skriv dem: with: { "hjaelpen": "…" }.',
      ],
    ],
    spareWord: [
      [
        ["hjaelpen", "svar"],
        'Den fælles tekst "svar" har ingen variabel {hjaelpen}. → Tag ordet væk, eller tilføj variablen under variables i kommunens index.ts.',
      ],
    ],
    sharedFact: [
      [
        ["hovedret", "prices", "municipalities/lillerup/index.ts"],
        'Kommunen har ikke "hovedret" under prices. → Tilføj den under prices i municipalities/lillerup/index.ts.',
      ],
    ],
    nameless: [
      [
        ["hovedret", "prices", "what"],
        'Der er flere, og "hovedret" siger ikke, hvordan den er anderledes end de andre. → Skriv what med ord, som ingen af de andre har, i prices.hovedret i kommunens index.ts.',
      ],
    ],
    word: [
      [
        ["bevilling"],
        'Ordlisten har intet ord med id\'et "bevilling". → Tilføj ordet i _data/national/glossary.ts, eller forklar det i teksten.',
      ],
    ],
    act: [
      [
        ["servicelov", ["serviceloven", "aeldreloven"]],
        'Loven "servicelov" er ukendt. → Skriv en, der findes, eller tilføj den under acts i kommunens index.ts: "serviceloven" eller "aeldreloven".',
      ],
    ],
    leftOut: [
      [
        ["/storeby/", "storeby"],
        "Linket /storeby/ fører til storeby, som ikke bygges denne gang. → Byg den med: --municipality storeby. Eller skriv hele adressen, hvis siden ligger på et andet websted.",
      ],
    ],
    draft: [
      [
        ["/lillerup/hjem/", "municipalities/lillerup/standards/hjem.ts"],
        "Linket /lillerup/hjem/ fører til et udkast, som ikke bliver offentliggjort. → Offentliggør også udkastet: slet draft: true i municipalities/lillerup/standards/hjem.ts. Eller fjern linket.",
      ],
    ],
    noPage: [
      [
        ["/lillerup/hjem/"],
        "Linket /lillerup/hjem/ fører ikke til nogen side på dette websted. → Skriv adressen på en side, der findes, eller fjern linket.",
      ],
    ],
    section: [
      [
        ["priser", ["cost", "koersel"]],
        'Der er intet afsnit, der hedder "priser". → Skriv en nøgle under sections eller et id under ownSections: cost eller koersel.',
      ],
    ],
    notCited: [
      [
        [],
        "Standarden nævner ikke paragraffen under legalBasis. → Skriv paragraffen der, eller ret den her.",
      ],
    ],
    nobodyDecides: [
      [
        [],
        "Her står ikke, hvem der afgør klagen, og loven har ikke ét svar for alle sine paragraffer. → Skriv det under decidedBy, som det står i teksten.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
