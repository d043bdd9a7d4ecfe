import { nearestPassing } from "./nearest.ts";
import { hexOfOklch, oklchOf } from "./oklch.ts";

/** The colours that a municipality chooses. */
export interface ThemeColours {
  readonly accent: string;
  readonly accentDark?: string | undefined;
  readonly ground?: string | undefined;
}

/** Where colours meet: a light screen, a dark one, and paper. */
export type Scheme = "light" | "dark" | "paper";

/** The names of all colours, as style sheets name them. */
export type Token =
  | "--paper"
  | "--ink"
  | "--ink-quiet"
  | "--rule"
  | "--rule-soft"
  | "--accent"
  | "--bar"
  | "--bar-ink"
  | "--link"
  | "--link-visited"
  | "--focus"
  | "--focus-gap"
  | "--logo-ground"
  | "--municipality";

/** The colours of one scheme. */
export type Palette = Readonly<Record<Token, string>>;

/** The grounds of a municipality that chooses none; `tokens.css` has the same. */
export const grounds = { light: "#fffdf8", dark: "#16181d" } as const;

/** The accent of pages that speak of no municipality; `tokens.css` has the same. */
export const siteColour = "#14325c";

/** What `tokens.css` and `document.css` set for all municipalities. */
export const fixed = {
  light: {
    "--ink": "#1a1c22",
    "--ink-quiet": "#454a55",
    "--rule": "#8a8578",
    "--rule-soft": "#d9d3c5",
    "--bar-ink": "#fffdf8",
    "--link": "#163f80",
    "--link-visited": "#5b2a7a",
    "--logo-ground": "#fffdf8",
  },
  dark: {
    "--ink": "#f2efe8",
    "--ink-quiet": "#c9c5bb",
    "--rule": "#8b8f99",
    "--rule-soft": "#3a3e47",
    "--bar-ink": "#fffdf8",
    "--link": "#a9c7f5",
    "--link-visited": "#d8b8f0",
    "--logo-ground": "#fffdf8",
  },
  paper: {
    "--paper": "#ffffff",
    "--ink": "#000000",
    "--ink-quiet": "#000000",
    "--rule": "#555555",
    "--rule-soft": "#999999",
    "--bar-ink": "#ffffff",
    "--link": "#000000",
    "--link-visited": "#000000",
    "--logo-ground": "#ffffff",
  },
} as const satisfies Readonly<Record<Scheme, Partial<Palette>>>;

/** The lightness of the standard dark ground, and the most colour that a dark ground has: more would tire the eyes. */
const darkGround = { lightness: 0.2095, chroma: 0.02 };

/** Light enough for 7:1 on any dark ground, and near what colours look like on one. */
const lightAccent = { lightness: 0.82, chroma: 0.11 };

/** Gives the ground of dark screens: the hue of the light one, as dark as the standard one. */
export function derivedDarkGround(ground: string): string {
  const { hue, chroma } = oklchOf(ground);
  return hexOfOklch({ lightness: darkGround.lightness, chroma: Math.min(chroma, darkGround.chroma), hue });
}

/** Gives the accent of dark screens: the hue of the light one, light enough for text. */
export function derivedDarkAccent(accent: string, ground: string): string {
  const { hue, chroma } = oklchOf(accent);
  const { lightness, chroma: most } = lightAccent;
  const wanted = hexOfOklch({ lightness, chroma: Math.min(chroma, most), hue });
  return nearestPassing(wanted, [{ against: ground, ratio: 7 }]) ?? "#ffffff";
}

/** Gives what a municipality chose, with all that is derived from it. */
export function wholeTheme({ accent, accentDark, ground }: ThemeColours): {
  readonly accent: string;
  readonly accentDark: string;
  readonly ground: string;
  readonly groundDark: string;
} {
  const groundDark = ground === undefined ? grounds.dark : derivedDarkGround(ground);
  return {
    accent,
    accentDark: accentDark ?? derivedDarkAccent(accent, groundDark),
    ground: ground ?? grounds.light,
    groundDark,
  };
}

/** Gives every colour of a scheme for a municipality's theme. */
export function paletteOf(theme: ThemeColours, scheme: Scheme): Palette {
  const { accent, accentDark, ground, groundDark } = wholeTheme(theme);
  const chosen = {
    light: { "--paper": ground, "--accent": accent },
    dark: { "--paper": groundDark, "--accent": accentDark },
    paper: { "--paper": "#ffffff", "--accent": accent },
  }[scheme];
  return {
    ...fixed[scheme],
    ...chosen,
    "--bar": accent,
    "--focus": fixed[scheme]["--ink"],
    "--focus-gap": chosen["--paper"],
    "--municipality": accent,
  };
}
