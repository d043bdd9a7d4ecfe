/** A colour in parts from 0 to 1, as a PDF's device colour spaces have it. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** White paper, on which everything is painted. */
export const paper: Rgb = [1, 1, 1];

/** The colour that the operands of a colour operator mean: grey, RGB or CMYK by their number; undefined for a pattern. */
export function colourOf(operands: readonly number[]): Rgb | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = operands;
  if (operands.length === 1) return [a, a, a];
  if (operands.length === 3) return [a, b, c];
  // ISO 32000-1, 10.3.5.
  if (operands.length === 4) return [1 - Math.min(1, a + d), 1 - Math.min(1, b + d), 1 - Math.min(1, c + d)];
  return undefined;
}

/** What is seen of a colour that lets `alpha` of the ground through. */
export function blended(colour: Rgb, alpha: number, ground: Rgb): Rgb {
  const part = (index: 0 | 1 | 2): number => colour[index] * alpha + ground[index] * (1 - alpha);
  return [part(0), part(1), part(2)];
}

/** The contrast ratio of two colours (WCAG 2.2, "contrast ratio"), from 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05);
}

/** A colour as people write it, for example `#767676`. */
export function hexOf(colour: Rgb): string {
  return `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
