import type { Municipality } from "../model/index.ts";
import { wholeTheme } from "../theme/index.ts";
import { ownFontRules } from "./own-font.ts";
import { cssString } from "./page-style.ts";
import { themePath } from "./routes.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";

/** A municipality's theme as a stylesheet of its own, so that no page needs an inline style. */
export interface ThemeFile {
  /** The file Eleventy writes, relative to the output folder. */
  readonly file: string;
  /** The colours by their names, without the `--` that makes them tokens. */
  readonly colours: readonly { readonly name: string; readonly value: string }[];
  /** What stands above the print of a page that has no PDF, where the site is the municipality's own. */
  readonly headHtml?: string;
  /** The rules that set its pages in its own letters, where it has any. */
  readonly fontHtml: string;
}

/** Makes a municipality's theme ready to print. */
export function themeFile(
  { profile, font }: Pick<Municipality, "profile" | "font">,
  site: SiteContext,
): ThemeFile {
  const { id, theme } = profile;
  const { owner } = site;
  const { accent, accentDark, ground, groundDark } = wholeTheme(theme);
  const grounds = { "ground-light": ground, "ground-dark": groundDark };
  const colours = {
    "accent-light": accent,
    "accent-dark": accentDark,
    // What a page that has no PDF prints in.
    municipality: accent,
    ...(theme.ground === undefined ? {} : grounds),
  };
  return {
    file: themePath(id),
    colours: Object.entries(colours).map(([name, value]) => ({ name, value })),
    fontHtml: ownFontRules(id, font, (path) => hrefOf(site, path)),
    ...(owner === undefined ? {} : { headHtml: cssString(owner.name) }),
  };
}
