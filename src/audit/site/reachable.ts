import type { BuiltSite } from "../../crawl/built-site.ts";
import { isRead, type PageFacts } from "../../crawl/page-facts.ts";
import { sitePathOf } from "../../crawl/site-path.ts";
import { sitemapPaths } from "../../crawl/sitemap.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { siteFaults } from "../../messages/audit/site.ts";
import type { Advice } from "../../messages/message.ts";
import type { SiteFault } from "../check.ts";
import type { SiteCheck } from "./site-check.ts";

/** Finds pages that no chain of links leads to from the start page, and pages that the sitemap leaves out or invents. */
export const reachable: SiteCheck = {
  name: "reachable",
  kind: "site",
  subject: "page",
  looksFor: looksFor.reachable,
  affects: affects.reachable,
  run: async (pages, site) => [...unreached(pages, site), ...(await sitemapFaults(pages, site))],
};

function unreached(pages: readonly PageFacts[], site: BuiltSite): SiteFault[] {
  const reached = reachedFrom("/", pages, site);
  return pages
    .filter((page) => isPublic(page) && reached.size > 0 && !reached.has(page.path))
    .map(({ path }) => siteFault(path, "no-way", siteFaults.noWay()));
}

/** What is not there, what stands for a page without a network, and an old address that leads on, are found by those who have them. */
function isPublic(page: PageFacts): boolean {
  return isRead(page) && !["/404.html", "/404/", "/offline.html"].includes(page.path);
}

function reachedFrom(start: string, pages: readonly PageFacts[], site: BuiltSite): Set<string> {
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set<string>();
  const waiting = pageAt.has(start) ? [start] : [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const { url } of pageAt.get(path)?.links ?? []) {
      const target = sitePathOf(url, path, site);
      if (target !== undefined && pageAt.has(target)) waiting.push(target);
    }
  }
  return reached;
}

async function sitemapFaults(pages: readonly PageFacts[], site: BuiltSite): Promise<SiteFault[]> {
  // A site that was fetched from its address may be known in part only, and leave out what it likes.
  const listed = site.origin === undefined ? await sitemapPaths(site) : undefined;
  if (listed === undefined) return [];
  const known = new Set(pages.map(({ path }) => path));
  const invented = [...listed]
    .filter((path) => !known.has(path))
    .map((path) => siteFault("/sitemap.xml", "sitemap-invents", siteFaults.sitemapInvents(path)));
  const isWorthListing = listingRule(pages, site);
  const leftOut = pages
    .filter((page) => isWorthListing(page) && !listed.has(page.path))
    .map(({ path }) => siteFault(path, "sitemap-leaves-out", siteFaults.sitemapLeavesOut()));
  return [...invented, ...leftOut];
}

/**
 * Says which pages a sitemap must list: all that are public, but those that say themselves that they are not to be
 * found. They say it to search engines (noindex), by naming another page as the one to list (canonical), or to Pagefind:
 * where some pages are marked for it, those without the mark are left out (pagefind.app/docs/indexing).
 */
function listingRule(pages: readonly PageFacts[], site: BuiltSite): (page: PageFacts) => boolean {
  const isMarking = pages.some(({ isMarkedForSearch }) => isMarkedForSearch);
  return (page) =>
    isPublic(page) &&
    !page.asksNotToBeListed &&
    !(isMarking && !page.isMarkedForSearch) &&
    !namesAnother(page, site);
}

/** A canonical address has the site's public host, which the folder does not know. */
function namesAnother({ path, canonical }: PageFacts, site: BuiltSite): boolean {
  const url = canonical === undefined ? undefined : URL.parse(canonical, "https://site.invalid");
  if (url === null || url === undefined) return false;
  return sitePathOf(url.pathname, path, site) !== path;
}

function siteFault(page: string, rule: string, advice: Advice): SiteFault {
  return { page, place: "", rule, ...advice };
}
