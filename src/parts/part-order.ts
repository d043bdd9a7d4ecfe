import type { Municipality } from "../model/index.ts";
import type { ContentFile } from "../view/content-file.ts";
import { countedDay, daysIn } from "../view/counted-day.ts";
import { factsOf } from "../view/municipality-facts.ts";
import type { MunicipalitySummary } from "../view/municipality-summary.ts";
import { municipalityPath } from "../view/routes.ts";
import type { SiteContext } from "../view/site-context.ts";
import type { SiteRequest } from "../view/site-view.ts";

/** The pages of one municipality, or those that all share, that are to be made: all that they depend on beside the engine. */
export type PartOrder = Exclude<SiteRequest, { readonly part: "whole" }>;

/**
 * Orders a municipality's part of a site, which knows of the site's papers only its own, and of days only the last that
 * counts for it.
 */
export function partOrder(municipality: Municipality, site: SiteContext): PartOrder {
  const top = municipalityPath(site, municipality.profile.id);
  const prints = new Map([...site.prints].filter(([path]) => path.startsWith(top)));
  const today = countedDay(site.today, factsOf(municipality).days);
  return { part: "municipality", municipality, site: { ...site, prints, today } };
}

/** Orders the pages that all municipalities share; `looks` is what they have of the look of a municipality's own site. */
export function sharedOrder(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
  looks: readonly ContentFile[],
): PartOrder {
  return {
    part: "shared",
    summaries,
    looks,
    site: { ...site, today: countedDay(site.today, daysIn(summaries)) },
  };
}
