/** A colour as its red, green and blue parts, 0–255. */
type Parts = readonly [red: number, green: number, blue: number];

/**
 * Measures the contrast of two colours given as `#rrggbb`, from 1 to 21.
 *
 * Formula: WCAG 2.2, definitions "contrast ratio" and "relative luminance".
 */
export function contrast(colour: string, ground: string): number {
  const [lighter = 0, darker = 0] = [luminance(colour), luminance(ground)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Gives the grey that an office printer makes of a colour (luma of Rec. ITU-R BT.601). */
export function greyOf(colour: string): string {
  const [red, green, blue] = partsOf(colour);
  const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return hexOf([grey, grey, grey]);
}

/** Reads `#rrggbb`. */
export function partsOf(colour: string): Parts {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Writes `#rrggbb`. */
export function hexOf(parts: Parts): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Gives the light of a part of sRGB, 0–1. */
export function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour);
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
}
