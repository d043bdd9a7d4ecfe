import type { Municipality } from "../model/index.ts";
import { wholeTheme } from "../theme/index.ts";
import { type ContentFile, styleFile } from "./content-file.ts";
import { ownFontRules } from "./own-font.ts";
import { cssString } from "./page-style.ts";
import { themePath } from "./routes.ts";
import type { SiteContext } from "./site-context.ts";

/**
 * Makes a municipality's theme as a stylesheet of its own, so that no page needs an inline style: its colours as tokens,
 * its own letters, and, where the site is its own, what stands above the print of a page that has no PDF.
 */
export function themeFile(
  { profile, font }: Pick<Municipality, "profile" | "font">,
  { owner }: Pick<SiteContext, "owner">,
): ContentFile {
  const { id, theme } = profile;
  const { accent, accentDark, ground, groundDark } = wholeTheme(theme);
  const grounds = { "ground-light": ground, "ground-dark": groundDark };
  const colours = {
    "accent-light": accent,
    "accent-dark": accentDark,
    // What a page that has no PDF prints in.
    municipality: accent,
    ...(theme.ground === undefined ? {} : grounds),
  };
  const tokens = Object.entries(colours).map(([name, value]) => `--${name}:${value}`);
  const head = owner === undefined ? "" : `@page{@top-left{content:${cssString(owner.name)}}}`;
  // The letters lie beside the stylesheet.
  const letters = ownFontRules(id, font, (path) => path.slice(path.lastIndexOf("/") + 1));
  return styleFile(themePath(id), `${head}${letters}:root{${tokens.join(";")}}\n`);
}
