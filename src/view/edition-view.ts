import { Edition, editionPath } from "./routes.ts";
import type { LinkView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";

/** The Danish names of the editions. */
export const editionNames: Readonly<Record<Edition, string>> = {
  full: "Hele teksten",
  "easy-read": "Let at læse",
  checklist: "Tjekliste",
};

/** Gives the links between the editions of one standard; the page's own is marked as current. */
export function editionLinks(
  municipality: string,
  standard: string,
  current: Edition | undefined,
  context: SiteContext,
): readonly LinkView[] {
  return Object.values(Edition).map((edition) => ({
    href: hrefOf(context, editionPath(municipality, standard, edition)),
    text: editionNames[edition],
    current: edition === current,
  }));
}
