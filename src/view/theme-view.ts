import type { MunicipalityProfile } from "../model/index.ts";

/** A municipality's theme as a stylesheet of its own, so that no page needs an inline style. */
export interface ThemeFile {
  /** The file Eleventy writes, relative to the output folder. */
  readonly file: string;
  readonly accent: string;
  readonly accentDark: string;
}

/** Makes a municipality's theme ready to print. */
export function themeFile({ id, theme }: Pick<MunicipalityProfile, "id" | "theme">): ThemeFile {
  return { file: `/assets/themes/${id}.css`, accent: theme.accent, accentDark: theme.accentDark };
}
