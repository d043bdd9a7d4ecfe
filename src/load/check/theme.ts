import { facts } from "../../messages/load/facts.ts";
import { oklchOf, refusedColours, roles, type ThemeColours } from "../../theme/index.ts";
import { problemIn } from "../data/data-file.ts";
import { textAt } from "../data/path.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Refuses colours that a reader with low vision could not tell from what they stand on. */
export function checkTheme({ profile }: MunicipalityFiles): readonly Problem[] {
  if (profile === undefined) return [];
  const written = (key: keyof ThemeColours) => colourAt(profile.value, key);
  const accent = written("accent");
  if (accent === undefined) return [];
  const theme = { accent, accentDark: written("accentDark"), ground: written("ground") };
  return refusedColours(theme).map(({ key, colour, other, role, ratio, inGrey, nearest }) => {
    const advice = facts.contrast({
      key,
      colour,
      other,
      role,
      needed: roles[role],
      // Rounded down, so that 6.999 is not shown as the 7 that it misses.
      measured: (Math.floor(ratio * 100) / 100).toFixed(2),
      inGrey,
      nearest,
      way: oklchOf(nearest).lightness < oklchOf(colour).lightness ? "darker" : "lighter",
    });
    return problemIn(profile, ["theme", key], { code: "KS70", ...advice });
  });
}

/** What is no colour has a fault of its own. */
function colourAt(value: unknown, key: keyof ThemeColours): string | undefined {
  const colour = textAt(value, ["theme", key]);
  return colour !== undefined && /^#[0-9a-f]{6}$/.test(colour) ? colour : undefined;
}
