import { Edition, isForCitizens } from "../model/index.ts";
import { editionPath } from "./routes.ts";
import type { LinkView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { texts } from "./texts.ts";

/**
 * Gives the links between the citizens' editions of one standard; the page's own is marked as current. A lone one needs
 * none.
 */
export function editionLinks(
  municipality: string,
  { id, editions }: { readonly id: string; readonly editions: readonly Edition[] },
  current: Edition | undefined,
  site: SiteContext,
): readonly LinkView[] {
  const shown = editions.filter(isForCitizens);
  if (shown.length < 2) return [];
  return shown.map((edition) => ({
    href: hrefOf(site, editionPath(site, municipality, id, edition)),
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
