import type { MunicipalityProfile } from "../model/index.ts";
import { cssString } from "./page-style.ts";
import { themePath } from "./routes.ts";
import type { SiteContext } from "./site-context.ts";

/** A municipality's theme as a stylesheet of its own, so that no page needs an inline style. */
export interface ThemeFile {
  /** The file Eleventy writes, relative to the output folder. */
  readonly file: string;
  readonly accent: string;
  readonly accentDark: string;
  /** What stands above the print of a page that has no PDF, where the site is the municipality's own. */
  readonly headHtml?: string;
}

/** Makes a municipality's theme ready to print. */
export function themeFile(
  { id, theme }: Pick<MunicipalityProfile, "id" | "theme">,
  { owner }: Pick<SiteContext, "owner">,
): ThemeFile {
  const { accent, accentDark } = theme;
  return {
    file: themePath(id),
    accent,
    accentDark,
    ...(owner === undefined ? {} : { headHtml: cssString(owner.name) }),
  };
}
