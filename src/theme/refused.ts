import { contrast, greyOf } from "./colour.ts";
import { type Need, nearestPassing } from "./nearest.ts";
import { type MeasuredPair, measuredPairs, type Role } from "./pairs.ts";
import { grounds, type ThemeColours, type Token, wholeTheme } from "./palette.ts";

/** A colour of a theme that readers could not tell from what it stands on, and the nearest that they could. */
export interface RefusedColour {
  readonly key: keyof ThemeColours;
  readonly colour: string;
  /** What it stands on, or what stands on it. */
  readonly other: string;
  readonly role: Exclude<Role, "ornament">;
  readonly ratio: number;
  /** Whether it fails only where a printer without colours prints it. */
  readonly inGrey: boolean;
  readonly nearest: string;
}

const accents: readonly Token[] = ["--accent", "--bar", "--municipality"];

/** Whether a pair is the chosen colour's to mend. The ground must carry ink first; accents are then held against it. */
const isOf = {
  ground: ({ front, ground, scheme }: MeasuredPair) =>
    scheme === "light" && ![front, ground].some((token) => accents.includes(token)),
  accent: ({ front, ground, scheme }: MeasuredPair) =>
    [front, ground].some((token) => accents.includes(token) && (scheme !== "dark" || token === "--bar")),
  accentDark: ({ front, ground, scheme }: MeasuredPair) =>
    scheme === "dark" && [front, ground].includes("--accent"),
} satisfies Readonly<Record<keyof ThemeColours, (pair: MeasuredPair) => boolean>>;

/** Finds the colours of a theme that fail, each with the nearest of its hue that passes every pair it is in. */
export function refusedColours(theme: ThemeColours): readonly RefusedColour[] {
  const ofGround = refusal(theme, "ground");
  // An accent is held against the ground that is proposed, so that mending both as told mends all.
  const mended = { ...theme, ...(ofGround === undefined ? {} : { ground: ofGround.nearest }) };
  return [ofGround, refusal(mended, "accent"), refusal(mended, "accentDark")].filter(
    (each) => each !== undefined,
  );
}

function refusal(theme: ThemeColours, key: keyof ThemeColours): RefusedColour | undefined {
  const colour = theme[key];
  if (colour === undefined) return undefined;
  const own = measuredPairs(theme).filter((pair) => pair.role !== "ornament" && isOf[key](pair));
  const [worst] = own
    .filter(({ passes }) => !passes)
    .toSorted((a, b) => leastOf(a) / a.needed - leastOf(b) / b.needed);
  if (worst === undefined || worst.role === "ornament") return undefined;
  const otherOf = ({ colours: [front, ground] }: MeasuredPair) => (front === colour ? ground : front);
  const needs: readonly Need[] = own.flatMap((pair) => {
    const need = { against: otherOf(pair), ratio: pair.needed };
    return pair.greyRatio === undefined ? [need] : [need, { ...need, inGrey: true }];
  });
  const other = otherOf(worst);
  const inGrey = worst.ratio >= worst.needed;
  return {
    key,
    colour,
    other,
    role: worst.role,
    ratio: inGrey ? contrast(greyOf(colour), greyOf(other)) : contrast(colour, other),
    inGrey,
    nearest: nearestPassing(colour, needs) ?? fallback(theme)[key],
  };
}

function leastOf({ ratio, greyRatio = ratio }: MeasuredPair): number {
  return Math.min(ratio, greyRatio);
}

function fallback(theme: ThemeColours): Readonly<Record<keyof ThemeColours, string>> {
  return {
    accent: "#000000",
    accentDark: wholeTheme({ accent: theme.accent }).accentDark,
    ground: grounds.light,
  };
}
