import { z } from "zod";
import { isoDate, plainText, slug, webAddress } from "./text.ts";

/** The key of an Act: one of the national table, or of those that the municipality adds in its profile. */
export const act = slug.meta({
  description: "Lovens nøgle i landets tabel (_data/national/acts.ts), eller i kommunens egne acts.",
});

/** The national texts that hold under some Acts and not under others, by their keys in `_data/national/rights.ts`. */
export const actNote = z.enum(["individual", "answerTime", "noReasons", "reassessment", "guidance"]);

/** The key of a national text that holds under an Act. */
export type ActNote = z.infer<typeof actNote>;

/** Who decides over complaints of decisions under an Act, where one rule holds for all of them. */
const appeals = z.strictObject({
  decidedBy: plainText.meta({
    description: "Hvem der afgør klagen til sidst.",
    examples: ["Ankestyrelsen"],
    reader: "Navnet i klagevejledningen på siden, i PDF'en og på tjeklisten.",
  }),
  sentTo: z.enum(["municipality", "board"]).meta({
    description: "Hvor klagen skal hen først.",
    words: {
      municipality: "Kommunen ser på sagen igen, før den sender den videre.",
      board: "Klagen sendes direkte til nævnet.",
    },
    reader: "En sætning i klagevejledningen.",
  }),
  weeks: z
    .number()
    .int()
    .positive()
    .max(520)
    .optional()
    .meta({
      description: "Klagefristen i uger, hvor en kilde siger den.",
      examples: [4],
      reader: "Fristen i klagevejledningen, når standarden ikke selv har en.",
    }),
  source: plainText.meta({
    description: "Hvor reglen står.",
    examples: ["retssikkerhedslovens § 60"],
    reader: "Intet. Det er til den, der skal efterse reglen.",
  }),
  asOf: isoDate.meta({
    description: "Dagen, hvor nogen sidst så efter, at reglen gælder.",
    examples: ["2026-11-01"],
    reader: "Intet.",
  }),
});

/**
 * An Act, order or agreement that standards cite. What it does not say is not known, and nothing is printed for it:
 * no link, no board, no national text.
 */
export const actEntry = z.strictObject({
  name: plainText.meta({
    description: "Lovens korte navn, som det står inde i en sætning.",
    examples: ["serviceloven"],
    reader: "Navnet, hvor hele loven nævnes.",
  }),
  genitive: plainText.meta({
    description: "Navnet med s, som det står foran et paragraftegn.",
    examples: ["servicelovens"],
    reader: "Navnet foran paragraffen: Servicelovens § 83.",
  }),
  title: plainText.optional().meta({
    description: "Lovens fulde titel.",
    examples: ["lov om social service"],
    reader: "I linket til Retsinformation, når official er „by-title“; ellers intet.",
  }),
  official: z
    .union([
      z
        .strictObject({
          number: z
            .string()
            .regex(/^(LBK|LOV|BEK|VEJ|CIR) [1-9]\d{0,5}\/(19|20)\d{2}$/)
            .meta({
              description: "Art, nummer og år i Retsinformation, for eksempel LBK 1100/2025.",
              examples: ["LBK 1100/2025"],
              reader: "Et link til lovens tekst på paragraffen.",
            }),
          seen: isoDate.meta({
            description: "Dagen, hvor nogen sidst så, at teksten er den nyeste.",
            examples: ["2026-11-01"],
            reader: "Intet.",
          }),
        })
        .meta({
          description: "Den gældende tekst, når nogen har set, at den er den nyeste.",
          reader: "Et link til den på hver paragraf af loven.",
        }),
      z.literal("by-title"),
    ])
    .optional()
    .meta({
      description:
        "Den gældende tekst i Retsinformation: dens nummer. Skriv „by-title“, når ingen har set, hvilket nummer der gælder; så findes loven på sin titel.",
      examples: [{ number: "LBK 1100/2025", seen: "2026-11-01" }],
      reader:
        "Et link til den på hver paragraf af loven. Ved „by-title“ et link under paragrafferne: Serviceloven i Retsinformation.",
    }),
  sectionUrl: webAddress.optional().meta({
    description:
      "En anden adresse på en enkelt paragraf. {section} bliver til paragraffens nummer uden mellemrum.",
    examples: ["https://storeby.example/aftale/{section}"],
    reader: "Paragraffen er et link til adressen.",
  }),
  appeals: appeals.optional().meta({
    description: "Hvem der afgør klager over afgørelser efter loven, når én regel gælder for dem alle.",
    reader: "Klagevejledningen i de standarder, der ikke selv siger det.",
  }),
  notes: z.array(actNote).meta({
    description: "De tekster om landets regler, der gælder under loven. Skriv [], når ingen gør.",
    words: {
      individual: "Kommunen ser på den enkelte: standarden er vejledende.",
      answerTime: "Kommunen skal offentliggøre sine frister for et svar.",
      noReasons: "En klage behøver ikke at have en grund.",
      reassessment: "Kommunen ser på sagen igen, når der er klaget.",
      guidance: "Kommunen skal vejlede.",
    },
    reader: "Teksterne under Dine rettigheder og Klage.",
  }),
});

/** An Act, order or agreement that standards cite. */
export type ActEntry = z.infer<typeof actEntry>;

/** Acts by their keys. */
export type Acts = Readonly<Record<string, ActEntry>>;
