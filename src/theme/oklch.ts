import { hexOf, linear, partsOf } from "./colour.ts";

/** A colour by its lightness (0–1), its strength and its hue in radians, as eyes take them (OKLCH). */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Reads `#rrggbb`. Numbers: Björn Ottosson, "A perceptual color space for image processing", 2020. */
export function oklchOf(colour: string): Oklch {
  const [red, green, blue] = partsOf(colour).map((part) => linear(part / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** Writes `#rrggbb`; a colour that no screen shows becomes the strongest one of its lightness and hue that it does. */
export function hexOfOklch({ lightness, chroma, hue }: Oklch): string {
  let [shown, tooStrong] = [0, chroma];
  if (isShown(lightRgb(lightness, chroma, hue))) shown = chroma;
  else {
    for (let step = 0; step < 16; step += 1) {
      const middle = (shown + tooStrong) / 2;
      if (isShown(lightRgb(lightness, middle, hue))) shown = middle;
      else tooStrong = middle;
    }
  }
  const [red, green, blue] = lightRgb(lightness, shown, hue).map((light) =>
    Math.round(encoded(Math.min(1, Math.max(0, light))) * 255),
  ) as [number, number, number];
  return hexOf([red, green, blue]);
}

function isShown(light: readonly number[]): boolean {
  return light.every((part) => part >= -1e-6 && part <= 1 + 1e-6);
}

function lightRgb(lightness: number, chroma: number, hue: number): readonly [number, number, number] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
