import type { Municipality } from "../model/index.ts";
import { themeRules } from "../theme/index.ts";
import { type ContentFile, styleFile } from "./content-file.ts";
import { ownFontAddresses } from "./own-font.ts";
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
  const head = owner === undefined ? "" : `@page{@top-left{content:${cssString(owner.name)}}}`;
  // The letters lie beside the stylesheet.
  const letters = font && ownFontAddresses(id, font, (path) => path.slice(path.lastIndexOf("/") + 1));
  return styleFile(themePath(id), `${head}${themeRules(theme, letters)}\n`);
}
