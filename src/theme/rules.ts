import { type ThemeColours, wholeTheme } from "./palette.ts";

/** Where the letters of a theme are fetched from. */
export interface FontAddresses {
  readonly regular: string;
  readonly bold: string;
}

const weights = { regular: 400, bold: 700 } as const;

/** Gives the rules that set a text in a municipality's own letters; none where it has none. */
export function fontRules(font: FontAddresses | undefined): string {
  if (font === undefined) return "";
  const faces = (["regular", "bold"] as const).map(
    (weight) =>
      `@font-face{font-family:"municipality";src:url("${font[weight]}");font-weight:${weights[weight]};font-display:swap}`,
  );
  return `${faces.join("")}:root{--own-font:"municipality"}`;
}

/** Gives the rules of a theme: a municipality's own letters, and its colours as tokens. */
export function themeRules(chosen: ThemeColours, font: FontAddresses | undefined): string {
  const { accent, accentDark, ground, groundDark } = wholeTheme(chosen);
  const colours = {
    "accent-light": accent,
    "accent-dark": accentDark,
    // What a page that has no PDF prints in.
    municipality: accent,
    // `tokens.css` has the usual ones.
    ...(chosen.ground === undefined ? {} : { "ground-light": ground, "ground-dark": groundDark }),
  };
  const tokens = Object.entries(colours).map(([name, value]) => `--${name}:${value}`);
  return `${fontRules(font)}:root{${tokens.join(";")}}`;
}
