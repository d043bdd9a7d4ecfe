import { z } from "zod";
import { senseless } from "./senseless.ts";
import { plainText, slug } from "./text.ts";

/** Standards of the same municipality that whoever reads this one may need as well. */
export const related = z
  .array(
    z.strictObject({
      standard: slug.meta({
        description: "Den anden standards id. Den skal ligge i samme kommune.",
        examples: ["madservice"],
        reader: "Navnet på den anden hjælp, som et link.",
      }),
      why: plainText.optional().meta({
        description: "Hvornår den anden hjælp kan være den rigtige, i én kort sætning.",
        examples: ["Til dig, der ikke selv kan lave mad."],
        reader: "Sætningen under linket.",
      }),
    }),
  )
  .refine((all) => new Set(all.map(({ standard }) => standard)).size === all.length, senseless("word-twice"))
  .meta({
    description:
      "Andre af kommunens standarder, som læseren også kan have brug for. Den anden fører tilbage, hvis den ikke selv har related. Udelad nøglen, så gælder landets liste (_data/national/related-help.ts); skriv [], når der ingen skal være.",
    examples: [[{ standard: "madservice" }]],
    reader: "Afsnittet Også relevant, på siden og i PDF'en, og nederst i Let at læse på nettet.",
  });

/** Two paragraphs of the law whose help is near to each other, wherever a municipality gives both. */
export interface RelatedHelp {
  readonly between: readonly [RelatedParagraph, RelatedParagraph];
  /** What says so. */
  readonly source: string;
}

/** A paragraph by its number. */
export interface RelatedParagraph {
  readonly act: string;
  readonly section?: string | undefined;
}
