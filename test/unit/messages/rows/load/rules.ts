import type * as messages from "../../../../../src/messages/load/rules.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  rules: {
    "ages-empty": [
      [
        [],
        "Alderen har hverken en laveste eller en højeste grænse. → Skriv from, to eller begge dele, eller udelad ages.",
      ],
    ],
    "ages-backwards": [
      [[], "Den højeste alder er lavere end den laveste. → Skriv den laveste alder under from."],
    ],
    "appendix-alt-of-pdf": [
      [
        [],
        "Bilaget er en PDF, og alt er til den, der ikke kan se et billede. → Fjern alt. Skriv PDF-filens indhold under text, hvis den er svær at læse.",
      ],
    ],
    "appendix-without-alt": [
      [
        [],
        "Bilaget er et billede, og der står ikke, hvad det viser. → Skriv under alt, hvad billedet viser, til den, der ikke kan se det.",
      ],
    ],
    "complaints-alike": [
      [
        [],
        "Der er flere måder at klage på, og ikke alle siger, hvad de gælder. → Skriv under concerns, hvad hver af dem gælder, med hver sine ord.",
      ],
    ],
    "contact-unreachable": [
      [
        [],
        "En kontakt skal have telefon, mail, sikker mail, en side på nettet (url) eller adresse. → Tilføj det, der mangler; udelad hele kontakten, hvis kilden ikke oplyser det.",
      ],
    ],
    "word-twice": [[[], "Listen har det samme ord to gange. → Behold det ene."]],
    "date-not-ours": [[[], "Datoen ligger før 1970 eller efter 2100. → Skriv den dato, som kilden oplyser."]],
    "number-too-fine": [
      [
        [],
        "Tallet har mere end to decimaler, så et andet tal ville blive trykt. → Skriv det tal, som kilden oplyser.",
      ],
    ],
    "own-sections-alike": [
      [
        [],
        "To afsnit har samme id, eller id'et er navnet på et af de afsnit, der står under sections. → Giv hvert afsnit et id, som intet andet afsnit har.",
      ],
    ],
    "place-unreadable": [
      [
        [],
        'Stedet i kilden kan ikke læses. → Skriv ord, numre som "[12, 14-16]", begge dele eller "ours"; npm run trace viser numrene.',
      ],
    ],
    "place-without-words": [
      [
        [],
        "Læseren får ikke at vide, hvor i kilden det står. → Skriv det med ord foran numrene, for eksempel: side 7, løbende tekst [12].",
      ],
    ],
    "price-undated": [
      [
        [],
        "Beløbet siger ikke, hvornår det gælder, eller siger det på to måder. → Skriv enten year eller from (og to, når kilden siger, hvornår det holder op).",
      ],
    ],
    "price-backwards": [[[], "Prisen holder op, før den begynder. → Skriv den tidligste dato under from."]],
    "prices-alike": [
      [
        [],
        "Der er flere priser, og ikke alle siger, hvad de er for. → Skriv under what, hvad hver af dem er for, med hver sine ord.",
      ],
    ],
    "validity-empty": [
      [[], 'Gyldigheden har ingen dato. → Skriv de datoer, som kilden oplyser, eller "not-stated".'],
    ],
    "validity-backwards": [
      [[], "Gyldigheden slutter, før den begynder. → Skriv den tidligste dato under from."],
    ],
    "review-before-validity": [
      [[], "Standarden skal gennemgås igen, før den gælder. → Skriv de datoer, som kilden oplyser."],
    ],
    "contradiction-without-place": [
      [
        [],
        "Når værdierne modsiger hinanden, skal hver af dem have where: hvor den står i kilden. → Tilføj det, der mangler; udelad hele fristen, hvis kilden ikke oplyser det.",
      ],
    ],
    "interval-not-whole": [
      [
        [],
        "Noget, der sker mindst så ofte, skal have et helt tal: mindst hver 6. måned. → Skriv det tal, som kilden oplyser, i en mindre enhed.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
