import { Edition } from "../model/index.ts";
import { editionPath } from "./routes.ts";
import type { LinkView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { texts } from "./texts.ts";

/** Gives the links between the editions of one standard; the page's own is marked as current. */
export function editionLinks(
  municipality: string,
  standard: string,
  current: Edition | undefined,
  site: SiteContext,
): readonly LinkView[] {
  return Object.values(Edition).map((edition) => ({
    href: hrefOf(site, editionPath(municipality, standard, edition)),
    text: texts.outputs[edition].name,
    current: edition === current,
  }));
}

/** Names an edition of a standard as its title does: the full one by the standard alone. */
export function editionTitle(title: string, edition: Edition): string {
  return edition === Edition.full
    ? title
    : texts.standard.editionTitle({ title, edition: texts.outputs[edition].name });
}
