import { pdfs } from "../../messages/audit/pdf.ts";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { type Draft, oneSpaced } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { contrastOf, hexOf } from "./colour.ts";
import { textColours } from "./text-colours.ts";

/** From this size text counts as large (WCAG 2.2, "large scale"), in points; bold text is not told apart. */
const large = 18;
const leastContrast = { small: 7, large: 4.5 } as const;

/** Text stands out from its ground as WCAG 2.2 asks at level AAA (1.4.6). */
export function* textStandsOut(document: Draft): Generator<PdfFault> {
  const told = new Set<string>();
  for (const content of document.contents) {
    for (const { text, colour, ground, size } of textColours(content)) {
      const least = size >= large ? leastContrast.large : leastContrast.small;
      const contrast = contrastOf(colour, ground);
      const key = `${hexOf(colour)} ${hexOf(ground)} ${least}`;
      if (contrast >= least || told.has(key)) continue;
      told.add(key);
      const ratio = (Math.floor(contrast * 100) / 100).toFixed(2);
      yield {
        clause: "WCAG 2.2 1.4.6",
        place: `${pdfPlaces.page(content.number)}, "${oneSpaced(text).slice(0, 40)}"`,
        ...pdfs.contrast(size.toFixed(0), hexOf(colour), hexOf(ground), ratio, least),
      };
    }
  }
}
