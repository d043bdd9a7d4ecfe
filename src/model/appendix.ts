import { z } from "zod";
import { senseless } from "./senseless.ts";
import { markdownText, plainText, slug } from "./text.ts";

/** The folder of a municipality that holds its appendices. */
export const appendixFolder = "bilag";

const isPdf = (file: string): boolean => file.endsWith(".pdf");

/** A PDF or a picture that belongs to a standard or a municipality, and lies in the municipality's folder. */
export const appendix = z
  .strictObject({
    title: plainText.meta({
      description: "Bilagets navn.",
      examples: ["Vejen til et svar"],
      reader: "Overskriften over bilaget.",
    }),
    about: plainText.meta({
      description: "Hvad bilaget viser, i én sætning.",
      examples: ["Det sker der, fra du søger, til du får svar."],
      reader: "Sætningen under overskriften.",
    }),
    file: z
      .string()
      .regex(/^bilag\/[a-z0-9]+(-[a-z0-9]+)*\.(pdf|png|jpg|svg)$/)
      .max(100)
      .meta({
        description:
          "Filen i kommunens mappe bilag/. Navnet har små bogstaver a–z, cifre og bindestreger og ender på .pdf, .png, .jpg eller .svg.",
        examples: ["bilag/vejen-til-svar.svg"],
        reader: "Billedet, eller et link til PDF-filen med dens sider og størrelse.",
      }),
    alt: plainText.optional().meta({
      description:
        "Det, billedet viser, til den, der ikke kan se det. Et billede skal have det; en PDF har det ikke.",
      examples: ["Fire trin efter hinanden: du søger, vi taler sammen, vi vurderer, du får svar."],
      reader: "En skærmlæser læser det op i stedet for billedet.",
    }),
    text: markdownText.optional().meta({
      description: "Bilagets indhold i ord, når billedet har tekst i sig, eller PDF-filen er svær at læse.",
      examples: ["Du søger. Inden for 2 uger taler vi sammen. Du får svar senest 6 uger efter."],
      reader: "Teksten under bilaget.",
    }),
  })
  .refine(({ file, alt }) => isPdf(file) || alt !== undefined, senseless("appendix-without-alt"))
  .refine(({ file, alt }) => !isPdf(file) || alt === undefined, senseless("appendix-alt-of-pdf"))
  .meta({
    description: "Et bilag, der er skrevet her.",
    examples: [
      {
        title: "Skema til samtalen",
        about: "Spørgsmål, du kan tænke over, før vi taler sammen.",
        file: "bilag/skema-til-samtalen.pdf",
      },
    ],
    reader: "Billedet, eller et link til PDF-filen, med sit navn og sin sætning.",
  });

/** A PDF or a picture that belongs to a standard or a municipality. */
export type Appendix = z.infer<typeof appendix>;

/** An appendix of the municipality, named by its key in `appendices`, so that it is written once. */
export const appendixReference = z
  .strictObject({
    shared: slug.meta({
      description: "Nøglen på et af bilagene i kommunens index.ts.",
      examples: ["prisark"],
      reader: "Bilaget, som kommunen har skrevet det.",
    }),
  })
  .meta({ description: "Et af kommunens bilag.", reader: "Bilaget." });

/** What a PDF can lack that whoever hears it needs. */
export type PdfLack = "tags" | "language";

/** The file of an appendix, and what is known of it. */
export type AppendixFile = { readonly bytes: Uint8Array } & (
  | { readonly kind: "picture"; readonly width: number; readonly height: number }
  | { readonly kind: "pdf"; readonly pages: number; readonly lacks: readonly PdfLack[] }
);
