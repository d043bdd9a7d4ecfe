import { contrast, greyOf } from "./colour.ts";
import { hexOfOklch, oklchOf } from "./oklch.ts";

/** A colour that another one must stand out from, and how much. */
export interface Need {
  readonly against: string;
  readonly ratio: number;
  /** Whether both are meant as a printer without colours prints them. */
  readonly inGrey?: boolean;
}

const steps = 1000;

/** Tells whether a colour stands out from each of the others as much as it needs to. */
export function meets(colour: string, needs: readonly Need[]): boolean {
  return needs.every(({ against, ratio, inGrey }) =>
    inGrey ? contrast(greyOf(colour), greyOf(against)) >= ratio : contrast(colour, against) >= ratio,
  );
}

/**
 * Finds the colour of the same hue that meets all needs and whose lightness is nearest to the given colour's; undefined
 * where none does.
 */
export function nearestPassing(colour: string, needs: readonly Need[]): string | undefined {
  if (meets(colour, needs)) return colour;
  const written = oklchOf(colour);
  for (let step = 1; step <= steps; step += 1) {
    for (const way of [-1, 1]) {
      const lightness = written.lightness + (way * step) / steps;
      if (lightness < 0 || lightness > 1) continue;
      const found = hexOfOklch({ ...written, lightness });
      if (meets(found, needs)) return found;
    }
  }
  return undefined;
}
