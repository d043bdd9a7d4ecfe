import { z } from "zod";
import { adoption } from "./adoption.ts";
import { block } from "./block.ts";
import { citedUnder } from "./legal-basis.ts";
import { plainText, slug } from "./text.ts";

/** A text that several standards inherit, with the words that each of them writes itself. */
export const sharedText = z.strictObject({
  heading: plainText.optional().meta({
    description: "Erstatter den overskrift, afsnittet plejer at have.",
    examples: ["Sådan bestemmer vi"],
    reader: "Overskriften over afsnittet.",
  }),
  body: z
    .array(block)
    .min(1)
    .meta({
      description: "Tekstens stykker.",
      examples: [["Vi ser altid på, hvad du selv kan."]],
      reader: "Teksten i hvert afsnit, der henviser til den.",
    }),
  variables: z
    .array(slug)
    .min(1)
    .optional()
    .meta({
      description: "Ord i teksten, som hver standard selv skriver under with; i body står de i {}.",
      examples: [["hjaelpen"]],
      reader: "Standardens ord på deres plads.",
    }),
  adoption: adoption.optional().meta({
    description: "Hvem der har vedtaget teksten, og hvornår.",
    reader: "En linje under teksten.",
  }),
});

/** A hard word of the municipality. */
export const ownWord = z.strictObject({
  id: slug.meta({
    description: "Ordets id. Er det et i landets ordliste, træder ordet i stedet for det.",
    examples: ["kontaktperson"],
    reader: "Intet.",
  }),
  term: plainText.meta({
    description: "Ordet.",
    examples: ["kontaktperson"],
    reader: "Ordet i listen over svære ord.",
  }),
  forms: z.array(plainText).meta({
    description: "Bøjninger af ordet.",
    examples: [["kontaktpersonen"]],
    reader: "Ordets link til forklaringen.",
  }),
  meaning: plainText.meta({
    description: "Forklaringen i en eller to korte sætninger.",
    examples: ["En hjælper, der følger dig ud."],
    reader: "Forklaringen.",
  }),
  under: citedUnder.optional().meta({
    description: "De paragraffer, som ordet betyder dette under. Udeladt gælder det i alle standarder.",
    reader: "Forklaringen, kun hvor den passer.",
  }),
  adoption: adoption.optional().meta({
    description: "Hvem der har vedtaget, hvad ordet betyder, og hvornår.",
    examples: [{ by: "Socialudvalget", on: "2026" }],
    reader: "En sætning efter forklaringen: Vedtaget i 2026 af Socialudvalget.",
  }),
});
