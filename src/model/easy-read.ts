import { z } from "zod";
import { conceptKey } from "./concept.ts";
import { distinct } from "./distinct.ts";
import { isoDate, plainText, slug } from "./text.ts";

/** The pictograms an easy-read section can carry; each means one thing, which `words` below tells. */
export const pictogram = z.enum([
  "people",
  "conversation",
  "phone",
  "letter",
  "home",
  "clock",
  "calendar",
  "money",
  "helping-hands",
  "question",
  "stop",
  "rights",
  "law",
  "checklist",
  "emergency",
  "group",
]);

/** The name of a pictogram. */
export type Pictogram = z.infer<typeof pictogram>;

/** A text with a hard word in it, which is explained right below. */
const explainedText = z
  .strictObject({
    text: plainText.meta({
      description: "Sætningen med det svære ord.",
      examples: ["Du får et brev med en bevilling."],
      reader: "Linjen.",
    }),
    explain: slug.meta({
      description: "Ordets id i ordlisten (_data/national/glossary).",
      examples: ["bevilling"],
      reader: "Ordets forklaring lige under linjen, første gang det står der.",
    }),
  })
  .meta({
    description: "En sætning med et ord, der skal forklares.",
    reader: "Sætningen og ordets forklaring.",
  });

/** A point of a list, with or without a hard word. */
const point = z.union([plainText, explainedText]).meta({ examples: ["at komme i bad"] });

/** The rights that easy read tells alike everywhere, by their keys in `_data/national/easy-rights.ts`. */
const easyRight = z.enum([
  "individual",
  "apply",
  "otherHelp",
  "refusal",
  "guidance",
  "companion",
  "noReasons",
  "digitalPost",
]);

/** The key of a right in the words of easy read. */
export type EasyRight = z.infer<typeof easyRight>;

/**
 * One line of easy read: a sentence, a sentence whose hard word is explained right below it, a list, numbered
 * steps, or what is written
 * once elsewhere: a contact of the standard, its prices, its emergency numbers, what national law gives.
 */
export const easyLine = z
  .union([
    plainText,
    explainedText,
    z
      .strictObject({
        list: z
          .array(point)
          .min(2)
          .meta({
            description: "Punkterne, ét i hver tekst.",
            examples: [["at komme i bad", "at gøre rent"]],
            reader: "En liste med prikker.",
          }),
      })
      .meta({ description: "En liste.", reader: "En liste med prikker." }),
    z
      .strictObject({
        steps: z
          .array(point)
          .min(2)
          .meta({
            description: "Trinene i deres rækkefølge.",
            examples: [["Ring til os.", "Vi besøger dig."]],
            reader: "En liste med tal.",
          }),
      })
      .meta({ description: "Trin, der følger efter hinanden.", reader: "En liste med tal." }),
    z
      .strictObject({
        contact: slug.meta({
          description: "Id på en af standardens kontakter.",
          examples: ["visitation"],
          reader: "Kontakten med dens nummer; det skrives kun i standarden.",
        }),
      })
      .meta({ description: "En af standardens kontakter.", reader: "Kontakten." }),
    z
      .strictObject({
        prices: z
          .literal(true)
          .meta({ description: "Standardens priser. Skriv true.", reader: "Priserne med hele ord." }),
      })
      .meta({ description: "Standardens priser.", reader: "Priserne." }),
    z
      .strictObject({
        emergencyNumbers: z
          .literal(true)
          .meta({ description: "Standardens alarmnumre. Skriv true.", reader: "Numrene, som i standarden." }),
      })
      .meta({ description: "Standardens alarmnumre.", reader: "Numrene." }),
    z
      .strictObject({
        national: distinct(easyRight).meta({
          description: "Det, der gælder i hele landet og ikke kun i kommunen.",
          words: {
            individual: "Ret til, at kommunen ser på netop ens situation.",
            apply: "Ret til selv at søge og få svar så hurtigt som muligt.",
            otherHelp: "Ret til selv at søge om anden hjælp, som teksten nævner.",
            refusal: "Ret til en skriftlig afgørelse med klagevejledning, hvis man får nej.",
            guidance: "Ret til at klage over manglende vejledning.",
            companion: "Ret til en bisidder og til at lade en anden tale for sig.",
            noReasons: "Ret til at klage uden at sige hvorfor.",
            digitalPost: "Fristen, når afgørelsen kom i Digital Post.",
          },
          examples: [["refusal", "companion"]],
          reader: "Linjerne fra _data/national/easy-rights.ts, med ordene: Det gælder i hele landet.",
        }),
      })
      .meta({ description: "Rettigheder i hele landet.", reader: "Rettighederne med få ord." }),
  ])
  .meta({ examples: ["Vi kan hjælpe dig i dit hjem."] });

/** One line of easy read. */
export type EasyLine = z.infer<typeof easyLine>;

/** A section of easy read: a heading, a pictogram and lines; `tells` says which parts of the standard it tells. */
export const easySection = z.strictObject({
  heading: plainText.meta({
    description: "Afsnittets overskrift, gerne et spørgsmål.",
    examples: ["Hvem kan få hjælp?"],
    reader: "Overskriften over afsnittet.",
  }),
  pictogram: pictogram.meta({
    description: "Tegningen ved afsnittet. En tegning betyder det samme alle steder.",
    words: {
      people: "To mennesker: hvem hjælpen er for.",
      conversation: "To talebobler: hvordan man får hjælpen.",
      phone: "En telefon: hvem man kan ringe til.",
      letter: "En kuvert: hvordan man klager.",
      home: "Et hus: hvad man kan få i sit hjem.",
      clock: "Et ur: hvor længe noget varer.",
      calendar: "En kalender: hvornår hjælpen begynder, bliver set på igen og slutter.",
      money: "Sedler: hvad det koster.",
      "helping-hands": "Et hjerte: hvad hjælpen er.",
      question: "Et spørgsmålstegn: hvad der er uklart, så man skal spørge.",
      stop: "En hånd: hvad man kan sige nej til.",
      rights: "Et bevis: hvilke rettigheder man har.",
      law: "En vægt: hvad loven siger.",
      checklist: "En liste: hvad man selv skal gøre.",
      emergency: "En trekant: hvad man gør, hvis der er fare.",
      group: "En gruppe: hvad man gør sammen med andre.",
    },
    reader: "Tegningen ved overskriften.",
  }),
  tells: distinct(conceptKey)
    .optional()
    .meta({
      description:
        "De dele af standarden, som afsnittet fortæller om, med deres nøgler dér. Et afsnit, der kun siger, at kommunen intet oplyser, fortæller ikke om nogen.",
      examples: [["cost", "howToApply"]],
      reader: "Intet. Gennemgangen finder dele, som intet afsnit fortæller om.",
    }),
  lines: z
    .array(easyLine)
    .min(1)
    .meta({
      description: "Afsnittets linjer, én tanke i hver.",
      examples: [["Hjælpen er gratis.", "Du skal selv betale for maden."]],
      reader: "Linjerne under overskriften.",
    }),
});

/** The easy-read edition of one standard. */
export const easyRead = z.strictObject({
  standard: slug.meta({
    description: "id for den standard, som udgaven hører til.",
    examples: ["hjemmehjaelp"],
    reader: "Intet.",
  }),
  madeFrom: plainText.meta({
    description: "Den version af standarden, som teksten er lavet ud fra: standardens revision.",
    examples: ["2026-1"],
    reader: "Versionen nederst i den letlæste udgave.",
  }),
  reviewedBy: plainText.optional().meta({
    description: "De læsere, der har prøvet teksten.",
    examples: ["fem læsere fra Storeby"],
    reader: "Nederst i den letlæste udgave.",
  }),
  reviewedOn: isoDate
    .optional()
    .meta({ description: "Dagen, hvor de prøvede den.", examples: ["2026-11-01"], reader: "Efter læserne." }),
  summary: z
    .array(easyLine)
    .min(1)
    .meta({
      description: "Det vigtigste, i få linjer.",
      examples: [["Vi kan hjælpe dig i dit hjem.", { contact: "visitation" }]],
      reader: "Linjerne øverst i den letlæste udgave.",
    }),
  sections: z.array(easySection).min(1).meta({
    description: "Afsnittene, hvert med overskrift og tegning.",
    reader: "Afsnittene i deres rækkefølge.",
  }),
});

/** The easy-read edition of one standard. */
export type EasyRead = z.infer<typeof easyRead>;
