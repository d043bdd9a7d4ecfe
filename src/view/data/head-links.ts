import { type Edition, isForCitizens } from "../../model/index.ts";
import type { MunicipalitySummary } from "../municipality-summary.ts";
import { bookPath, printPath } from "../routes.ts";
import type { AlternateView } from "../shell-view.ts";
import { hrefOf, type SiteContext } from "../site-context.ts";
import type { StandardContext } from "../standard-context.ts";
import { isPublished } from "./data-files.ts";
import { feedPath, indexPath, siteFeedPath, standardDataPath } from "./data-paths.ts";
import { publishedSummaries } from "./published-summaries.ts";

/** Names the other forms of an edition: its PDF, the data of its standard, the feed of its municipality. */
export function editionAlternates(edition: Edition, context: StandardContext): readonly AlternateView[] {
  const { standard, municipality, site } = context;
  const { id } = municipality.profile;
  const pdf = pdfLink(printPath(site, id, standard.id, edition), site);
  if (!isForCitizens(edition) || !isPublished(context)) return pdf;
  return [
    ...pdf,
    { type: "application/json", href: hrefOf(site, standardDataPath(site, id, standard.id)) },
    ...feedLink(feedPath(site, id), site),
  ];
}

/** Names the other forms of a municipality's page: its book and its feed. */
export function municipalityAlternates(
  summary: MunicipalitySummary,
  site: SiteContext,
): readonly AlternateView[] {
  return [
    ...bookAlternates(summary.id, site),
    ...(hasStandards([summary]) ? feedLink(feedPath(site, summary.id), site) : []),
  ];
}

/** Names the book of a municipality, where it was made. */
export function bookAlternates(municipality: string, site: SiteContext): readonly AlternateView[] {
  return pdfLink(bookPath(site, municipality), site);
}

/** Names the other forms of a start page: the list of all data, and the feed of all. */
export function homeAlternates(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly AlternateView[] {
  return [
    { type: "application/json", href: hrefOf(site, indexPath) },
    ...(hasStandards(summaries) ? feedLink(siteFeedPath, site) : []),
  ];
}

const hasStandards = (summaries: readonly MunicipalitySummary[]): boolean =>
  publishedSummaries(summaries).some(({ standards }) => standards.length > 0);

function pdfLink(path: string, site: SiteContext): readonly AlternateView[] {
  const print = site.prints.get(path);
  return print === undefined || print === "failed"
    ? []
    : [{ type: "application/pdf", href: hrefOf(site, path) }];
}

function feedLink(path: string, site: SiteContext): readonly AlternateView[] {
  return [{ type: "application/atom+xml", href: hrefOf(site, path) }];
}
