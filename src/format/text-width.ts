import { letterWidths } from "./letter-widths.ts";

/** How heavy a text is set. */
export type Weight = keyof typeof letterWidths;

/** As wide as the widest letter: what the table does not know is never taken for narrower than it is. */
const unknownWidth = 1000;

function widthsOf(weight: Weight): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(letterWidths[weight]).flatMap(([width, letters]) =>
      Array.from(letters, (letter) => [letter, Number(width)] as const),
    ),
  );
}

const widths = { regular: widthsOf("regular"), bold: widthsOf("bold") } as const;

function letterWidth(letter: string, weight: Weight): number {
  // A letter with a mark is as wide as the letter; a soft hyphen, a joiner and the mark alone take nothing.
  if (/^[\p{M}\p{Cf}]$/u.test(letter)) return 0;
  const known = widths[weight];
  const plain = letter.normalize("NFD").charAt(0);
  return known.get(letter) ?? (/\s/u.test(letter) ? known.get(" ") : known.get(plain)) ?? unknownWidth;
}

/** How wide a text is in the font of pages and papers, in sizes of the text (em); kerning makes it a little narrower. */
export function textWidth(text: string, weight: Weight = "regular"): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter, weight);
  return width / 1000;
}
