import { z } from "zod";
import { isoDate, plainText, slug, webAddress } from "./text.ts";

/** The key of an Act: one of the national table, or of those that the municipality adds in its profile. */
export const act = slug.meta({
  description: "Lovens nøgle i _data/national/acts.ts, eller i kommunens egne acts.",
});

/** The national texts that hold under some Acts and not under others, by their keys in `_data/national/rights.ts`. */
export const actNote = z.enum(["individual", "noReasons", "reassessment", "guidance"]);

/** The key of a national text that holds under an Act. */
export type ActNote = z.infer<typeof actNote>;

/** Who decides over complaints of decisions under an Act, where one rule holds for all of them. */
const appeals = z.strictObject({
  decidedBy: plainText.meta({ description: "Hvem der afgør klagen til sidst, for eksempel Ankestyrelsen." }),
  sentTo: z.enum(["municipality", "board"]).meta({
    description: "municipality: kommunen ser på sagen igen først. board: klagen sendes direkte til nævnet.",
  }),
  weeks: z.number().int().positive().max(520).optional().meta({
    description: "Klagefristen i uger, hvor en kilde siger den.",
  }),
  source: plainText.meta({ description: "Hvor det står." }),
  asOf: isoDate.meta({ description: "Dagen, hvor nogen sidst så efter." }),
});

/**
 * An Act, order or agreement that standards cite. What it does not say is not known, and nothing is printed for it:
 * no link, no board, no national text.
 */
export const actEntry = z.strictObject({
  name: plainText.meta({ description: "Det korte navn, som det står i en sætning: serviceloven." }),
  genitive: plainText.meta({ description: "Navnet foran et paragraftegn: servicelovens." }),
  title: plainText.optional().meta({ description: "Lovens fulde titel: lov om social service." }),
  official: z
    .strictObject({
      number: z
        .string()
        .regex(/^(LBK|LOV|BEK|VEJ|CIR) [1-9]\d{0,5}\/(19|20)\d{2}$/)
        .meta({
          description: "Art, nummer og år i Retsinformation: LBK 1100/2025.",
        }),
      seen: isoDate.meta({ description: "Dagen, hvor nogen sidst så, at det er den nyeste." }),
    })
    .optional()
    .meta({ description: "Den gældende tekst i Retsinformation, som der linkes til." }),
  sectionUrl: webAddress.optional().meta({
    description: "En anden adresse på en enkelt paragraf; {section} er dens nummer uden blanke.",
  }),
  appeals: appeals.optional(),
  notes: z.array(actNote).meta({ description: "De nationale tekster, der gælder under loven." }),
});

/** An Act, order or agreement that standards cite. */
export type ActEntry = z.infer<typeof actEntry>;

/** Acts by their keys. */
export type Acts = Readonly<Record<string, ActEntry>>;
