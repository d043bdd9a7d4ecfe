import type { Content, Municipality } from "../model/index.ts";
import type { ContentFile } from "./content-file.ts";
import { sharedDataFiles } from "./data/data-files.ts";
import { type FeedView, siteFeed } from "./data/feed-view.ts";
import { type MunicipalityPages, municipalityPages } from "./municipality-pages.ts";
import { loneMunicipality, type MunicipalitySummary, municipalitySummary } from "./municipality-summary.ts";
import { logoPath } from "./routes.ts";
import { type SharedPages, sharedPages } from "./shared-pages.ts";
import type { SiteContext, SiteOwner } from "./site-context.ts";
import { formOf } from "./site-form.ts";
import { type SitemapFile, sitemapFile } from "./sitemap-view.ts";

/** What of a site is to be made, and from what. */
export type SiteRequest = { readonly site: SiteContext } & (
  | { readonly part: "whole"; readonly content: Content }
  | { readonly part: "municipality"; readonly municipality: Municipality }
  | {
      readonly part: "shared";
      readonly summaries: readonly MunicipalitySummary[];
      /** The look that the municipality's part has, which all pages of a municipality's own site name. */
      readonly looks?: readonly ContentFile[];
    }
);

/** Every page of a site by its kind, each kind printed by one template; a part has none of the others' kinds. */
export type SiteView = MunicipalityPages & SharedPages & SharedFiles;

/** What is no page and is made from all municipalities. */
type SharedFiles = {
  readonly sitemap: readonly SitemapFile[];
  readonly sharedData: readonly ContentFile[];
  readonly siteFeed: readonly FeedView[];
};

/** A site without a page. */
export const emptySite: SiteView = {
  ownHome: [],
  municipalities: [],
  printouts: [],
  full: [],
  easyRead: [],
  checklists: [],
  staff: [],
  complaints: [],
  moved: [],
  papers: [],
  themes: [],
  looks: [],
  files: [],
  standardData: [],
  feeds: [],
  home: [],
  desks: [],
  topics: [],
  topic: [],
  question: [],
  search: [],
  glossary: [],
  about: [],
  accessibility: [],
  was: [],
  data: [],
  notFound: [],
  offline: [],
  sitemap: [],
  sharedData: [],
  siteFeed: [],
};

/** Makes the pages that are asked for. The parts of a site together are the whole. */
export function siteView(request: SiteRequest): SiteView {
  switch (request.part) {
    case "municipality":
      return { ...emptySite, ...municipalityPages(request.municipality, request.site) };
    case "shared":
      return { ...emptySite, ...sharedFiles(request.summaries, request.site), looks: request.looks ?? [] };
    case "whole":
      return wholeSite(request.content, request.site);
    default:
      return request satisfies never;
  }
}

/**
 * Gives the site as all of its parts must know it: its form, and whose it is; one that a single municipality has alone
 * has its statement, and one whose municipalities all speak for themselves has their voice.
 */
export function siteOf(summaries: readonly MunicipalitySummary[], site: SiteContext): SiteContext {
  const alone = loneMunicipality(summaries);
  const statementUrl = alone?.wasUrl;
  const form = formOf(summaries, site.form);
  const isOwn = summaries.length > 0 && summaries.every(({ voice }) => voice === "own");
  return {
    ...site,
    form,
    ...(form === "own" && alone !== undefined ? { owner: ownerOf(alone) } : {}),
    ...(statementUrl === undefined ? {} : { statementUrl }),
    voice: isOwn ? "own" : "restated",
  };
}

function ownerOf({ id, name, voice, website, switchboard, logo, logoDark }: MunicipalitySummary): SiteOwner {
  return {
    id,
    name,
    voice,
    ...(website === undefined ? {} : { website }),
    ...(switchboard === undefined ? {} : { switchboard }),
    ...(logo === undefined ? {} : { logo: logoPath(id, logo) }),
    ...(logoDark === undefined ? {} : { logoDark: logoPath(`${id}-dark`, logoDark) }),
  };
}

function wholeSite({ municipalities }: Content, given: SiteContext): SiteView {
  const summaries = municipalities.map(municipalitySummary);
  const site = siteOf(summaries, given);
  const parts = municipalities.map((municipality) => municipalityPages(municipality, site));
  const shared = sharedFiles(summaries, site);
  return {
    ...shared,
    glossary: [...shared.glossary, ...parts.flatMap((part) => part.glossary)],
    ownHome: parts.flatMap((part) => part.ownHome),
    municipalities: parts.flatMap((part) => part.municipalities),
    printouts: parts.flatMap((part) => part.printouts),
    full: parts.flatMap((part) => part.full),
    easyRead: parts.flatMap((part) => part.easyRead),
    checklists: parts.flatMap((part) => part.checklists),
    staff: parts.flatMap((part) => part.staff),
    complaints: parts.flatMap((part) => part.complaints),
    moved: parts.flatMap((part) => part.moved),
    papers: parts.flatMap((part) => part.papers),
    themes: parts.flatMap((part) => part.themes),
    looks: parts.flatMap((part) => part.looks),
    files: [...shared.files, ...parts.flatMap((part) => part.files)],
    standardData: parts.flatMap((part) => part.standardData),
    feeds: parts.flatMap((part) => part.feeds),
  };
}

function sharedFiles(
  summaries: readonly MunicipalitySummary[],
  given: SiteContext,
): SharedPages & SharedFiles {
  const site = siteOf(summaries, given);
  const pages = sharedPages(summaries, site);
  return {
    ...pages,
    sitemap: [sitemapFile(summaries, pages, site)],
    sharedData: sharedDataFiles(summaries, site),
    // The feed of a municipality's own site is the municipality's.
    siteFeed: site.form === "own" ? [] : siteFeed(summaries, site),
  };
}
