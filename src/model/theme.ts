import { z } from "zod";
import { plainText } from "./text.ts";

const hexColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .meta({ description: "En farve skrevet som #rrggbb med små bogstaver." });

const fontFile = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(woff2|ttf|otf)$/);

/** The municipality's own letters, in the two weights that pages and PDFs are set in. */
const ownFont = z.strictObject({
  regular: fontFile.meta({
    description:
      "Den almindelige skrift: en WOFF2- eller TrueType-fil i kommunens mappe, højst 150.000 byte. En variabel skrift eller en med PostScript-kurver kan ikke læses op fra en PDF.",
    examples: ["skrift.woff2"],
    reader: "Al tekst på siderne og i PDF'erne, undtagen sidehoved og sidefod på papir.",
  }),
  bold: fontFile.meta({
    description:
      "Den fede. Den skal være der, for en browser, der mangler den, tegner bogstaverne sløret og bredere.",
    examples: ["skrift-fed.woff2"],
    reader: "Overskrifter, telefonnumre og det, der er fremhævet.",
  }),
  licence: plainText.meta({
    description:
      "Hvad der giver kommunen ret til at lægge skriften på nettet og i PDF'er: licensens navn, hvem der har givet den, og hvor den står.",
    examples: ["SIL Open Font License 1.1, © Byens Bogstaver, https://openfontlicense.org"],
    reader: "En tekstfil ved siden af skriften på webstedet.",
  }),
});

/** How the municipality looks. Text in its colours has at least 7:1 on its ground, lines and fields 3:1. */
export const theme = z.strictObject({
  accent: hexColour.meta({
    description: "Kommunens farve, mørk nok til at læse på lys bund.",
    examples: ["#1f4e3d"],
    reader:
      "Bjælken øverst, knapper, streger og mærker i farven, ikonet i browserens faneblad, og det samme i PDF'erne.",
  }),
  accentDark: hexColour.optional().meta({
    description: "Farven på en mørk skærm. Uden den bliver den regnet ud af accent.",
    examples: ["#9fd8c0"],
    reader: "Knapper, streger og mærker på en mørk skærm.",
  }),
  ground: hexColour.optional().meta({
    description:
      "Den lyse bund bag teksten. Den mørke skærms bund bliver regnet ud af den. Uden den er bunden næsten hvid.",
    examples: ["#fbf7ec"],
    reader: "Bunden på siderne. Papir er altid hvidt.",
  }),
  font: ownFont.optional().meta({
    description:
      "Kommunens egen skrift i stedet for Atkinson Hyperlegible Next, som er tegnet til svagtseende. Bogstaver, den mangler, kommer fra de sædvanlige skrifter.",
    reader: "Siderne og PDF'erne i kommunens skrift.",
  }),
});
