/** A colour as its red, green and blue parts, 0–255. */
type Parts = readonly [number, number, number];

/**
 * Measures the contrast of two colours given as `#rrggbb`, from 1 to 21.
 *
 * Formula: WCAG 2.2, definitions "contrast ratio" and "relative luminance".
 */
export function contrast(colour: string, ground: string): number {
  const [lighter = 0, darker = 0] = [luminance(colour), luminance(ground)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Finds the colour nearest to the given one that reaches the ratio on the ground, by mixing it with black on a
 * light ground and with white on a dark one.
 */
export function colourWithContrast(colour: string, ground: string, ratio: number): string {
  const target = luminance(ground) > 0.5 ? 0 : 255;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = hex(partsOf(colour).map((part) => Math.round(part + (target - part) * share)));
    if (contrast(mixed, ground) >= ratio) return mixed;
  }
  return target === 0 ? "#000000" : "#ffffff";
}

function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => linear(part / 255)) as unknown as Parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function partsOf(colour: string): Parts {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
