import type { Municipality } from "../model/index.ts";
import { countedDay } from "../view/counted-day.ts";
import { municipalityPath } from "../view/routes.ts";
import type { SiteContext } from "../view/site-context.ts";

/** The pages of one municipality that are to be made: all that they depend on beside the engine. */
export interface PartOrder {
  readonly municipality: Municipality;
  readonly site: SiteContext;
}

/**
 * Orders a municipality's part of a site, which knows of the site's papers only its own, and of days only the last that
 * counts for it.
 */
export function partOrder(municipality: Municipality, site: SiteContext): PartOrder {
  const { profile, records } = municipality;
  const top = municipalityPath(site, profile.id);
  const prints = new Map([...site.prints].filter(([path]) => path.startsWith(top)));
  return { municipality, site: { ...site, prints, today: countedDay(site.today, [profile, records]) } };
}
