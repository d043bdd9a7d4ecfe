import { type Better, facts } from "../../messages/load/facts.ts";
import { problemIn } from "../data/data-file.ts";
import { textAt } from "../data/path.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";
import { colourWithContrast, contrast } from "./contrast.ts";

/** The grounds that accents stand on, the same as in the style sheet's tokens. */
export const grounds = { accent: "#fffdf8", accentDark: "#16181d" } as const;

/** The ratio that WCAG 2.2, 1.4.6 Contrast (Enhanced), asks of text. */
const ratioNeeded = 7;

/** Refuses accents that a reader with low vision could not read as links. */
export function checkTheme({ profile }: MunicipalityFiles): readonly Problem[] {
  if (profile === undefined) return [];
  return Object.entries(grounds).flatMap(([key, ground]) => {
    const path = ["theme", key];
    const colour = textAt(profile.value, path);
    if (colour === undefined || !/^#[0-9a-f]{6}$/.test(colour)) return [];
    const ratio = contrast(colour, ground);
    if (ratio >= ratioNeeded) return [];
    // Rounded down, so that 6.999 is not shown as the 7 that it misses.
    const measured = (Math.floor(ratio * 100) / 100).toFixed(2);
    const better: Better = {
      way: key === "accent" ? "darker" : "lighter",
      colour: colourWithContrast(colour, ground, ratioNeeded),
    };
    const advice = facts.contrast(colour, measured, ground, ratioNeeded, better);
    return [problemIn(profile, path, { code: "KS70", ...advice })];
  });
}
