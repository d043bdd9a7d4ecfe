export { contrast, greyOf } from "./colour.ts";
export { markSvg } from "./mark.ts";
export { meets, type Need, nearestPassing } from "./nearest.ts";
export { hexOfOklch, oklchOf } from "./oklch.ts";
export {
  type MeasuredPair,
  measuredPairs,
  type Pair,
  pairs,
  type Role,
  roles,
} from "./pairs.ts";
export {
  derivedDarkAccent,
  derivedDarkGround,
  fixed,
  grounds,
  type Palette,
  paletteOf,
  type Scheme,
  siteColour,
  type ThemeColours,
  type Token,
  wholeTheme,
} from "./palette.ts";
export { type RefusedColour, refusedColours } from "./refused.ts";
export { type FontAddresses, fontRules, themeRules } from "./rules.ts";
