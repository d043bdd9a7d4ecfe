import type { Voice } from "../model/index.ts";

/**
 * How a site is laid out: `national`, several municipalities, each below its own name; `own`, one municipality's, whose
 * pages stand at the root.
 */
export const siteForms = ["own", "national"] as const;

/** The form of a site. */
export type SiteForm = (typeof siteForms)[number];

/** Gives the form that is asked for, else `own` where a municipality that speaks for itself is alone. */
export function formOf(
  municipalities: readonly { readonly voice: Voice }[],
  asked: SiteForm | undefined,
): SiteForm {
  const [only, ...others] = municipalities;
  return asked ?? (only?.voice === "own" && others.length === 0 ? "own" : "national");
}
