import type { Content } from "../model/index.ts";
import { addressesOf } from "./municipality-facts.ts";
import { fixedPathsOf } from "./routes.ts";
import { formOf, type SiteForm } from "./site-form.ts";

/**
 * Gives every address of the site that a text can link to, as a whole one, which begins with the municipality's name
 * whatever the form of the site.
 */
export function pagePaths({ municipalities }: Content, asked?: SiteForm): ReadonlySet<string> {
  const form = formOf(
    municipalities.map(({ profile }) => profile),
    asked,
  );
  const addresses = municipalities.map(addressesOf);
  return new Set([
    ...fixedPathsOf({ form }),
    ...addresses.flatMap(({ own, topics }) => (form === "own" ? own : [...own, ...topics])),
  ]);
}
