import type { Municipality } from "../model/index.ts";
import { municipalityPath } from "../view/routes.ts";
import type { SiteContext } from "../view/site-context.ts";

/** The pages of one municipality that are to be made: all that they depend on beside the engine. */
export interface PartOrder {
  readonly municipality: Municipality;
  readonly site: SiteContext;
}

/** Orders a municipality's part of a site, which knows of the site's papers only its own. */
export function partOrder(municipality: Municipality, site: SiteContext): PartOrder {
  const top = municipalityPath(site, municipality.profile.id);
  const prints = new Map([...site.prints].filter(([path]) => path.startsWith(top)));
  return { municipality, site: { ...site, prints } };
}
